package org.sarcomafhir.backup;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sarcomafhir.backup.Manifest.Part;

/**
 * Writes a backup beside the folder that it is meant for, and gives it its name when it is whole:
 * what has the name is never half a backup.
 */
final class BackupWriter implements AutoCloseable {

  private static final String UNFINISHED = ".unfinished";

  private final Path target;
  private final Path folder;
  private final Map<String, PartWriter> parts = new TreeMap<>();

  private BackupWriter(Path target, Path folder) {
    this.target = target;
    this.folder = folder;
  }

  /**
   * @throws BackupException when the folder holds something already
   */
  static BackupWriter into(Path given) throws IOException {
    Path target = given.toAbsolutePath().normalize();
    requireFree(target);
    Path folder = target.resolveSibling(target.getFileName() + UNFINISHED);
    delete(folder);
    Files.createDirectories(target.getParent());
    // patients are in it
    if (Files.getFileStore(target.getParent()).supportsFileAttributeView("posix")) {
      Files.createDirectory(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } else {
      Files.createDirectory(folder);
    }
    return new BackupWriter(target, folder);
  }

  private static void requireFree(Path target) throws IOException {
    if (target.getParent() == null || (Files.exists(target) && !Files.isDirectory(target))) {
      throw new BackupException(
          target + " is no folder that a backup can be written to", "Name a new folder");
    }
    if (Files.isDirectory(target)) {
      try (Stream<Path> content = Files.list(target)) {
        if (content.findAny().isPresent()) {
          throw new BackupException(
              target + " is not empty; a backup never overwrites anything", "Name a new folder");
        }
      }
    }
  }

  void add(StoredVersion version) throws IOException {
    String type = version.name().type();
    PartWriter part = parts.get(type);
    if (part == null) {
      part = new PartWriter(folder, type);
      parts.put(type, part);
    }
    part.add(version);
  }

  /** Writes the manifest and gives the folder its name. */
  Manifest finish(String server, String database) throws IOException {
    List<Part> written = new ArrayList<>();
    for (PartWriter part : parts.values()) {
      written.add(part.finish());
    }
    Manifest manifest =
        new Manifest(
            Manifest.KIND, Manifest.FORMAT, server, database, Instant.now().toString(), written);
    byte[] json = manifest.json();
    write(BackupFolder.MANIFEST, json);
    write(
        BackupFolder.MANIFEST_SUM,
        BackupFolder.sumOfManifest(json).getBytes(StandardCharsets.UTF_8));
    try {
      Files.move(folder, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (DirectoryNotEmptyException e) {
      requireFree(target);
      throw e;
    }
    return manifest;
  }

  private void write(String name, byte[] content) throws IOException {
    try (FileOutputStream file = new FileOutputStream(folder.resolve(name).toFile())) {
      file.write(content);
      file.getFD().sync();
    }
  }

  /** Takes away what was not finished. */
  @Override
  public void close() throws IOException {
    for (PartWriter part : parts.values()) {
      part.close();
    }
    delete(folder);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
