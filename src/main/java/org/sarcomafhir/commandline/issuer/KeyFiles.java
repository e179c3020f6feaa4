package org.sarcomafhir.commandline.issuer;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.sarcomafhir.issuer.Credentials;

/** Writes the private keys of clients, for their owner only. */
final class KeyFiles {

  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  private KeyFiles() {}

  /** Writes {@code NAME.jwks.json} into the folder, which is made when it is missing. */
  static void write(Path folder, Iterable<Credentials> all) throws IOException {
    Files.createDirectories(folder);
    for (Credentials one : all) {
      Path file = folder.resolve(one.client().name() + ".jwks.json");
      // those of an earlier issuer, with the rights that somebody may have given them
      Files.deleteIfExists(file);
      try (FileChannel channel =
          FileChannel.open(
              file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly())) {
        channel.write(StandardCharsets.UTF_8.encode(one.keys().toString(false)));
      }
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
