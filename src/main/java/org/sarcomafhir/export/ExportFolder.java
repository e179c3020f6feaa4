package org.sarcomafhir.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The exports on the disk: a folder for each, with its record and its files. */
final class ExportFolder {

  private static final Logger LOG = LoggerFactory.getLogger(ExportFolder.class);
  private static final String RECORD = "export.json";
  private static final String COMPRESSED = ".gz";
  private static final int BUFFER = 1 << 16;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path root;

  /** Makes the folder when it is missing; patients are in it, so nobody else may read it. */
  ExportFolder(Path root) throws IOException {
    this.root = root;
    Files.createDirectories(root);
    restrict(root);
  }

  private static void restrict(Path folder) throws IOException {
    if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  /** All exports that were ever begun and not deleted. */
  List<ExportRecord> load() throws IOException {
    List<ExportRecord> found = new ArrayList<>();
    try (Stream<Path> folders = Files.list(root)) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        Path record = folder.resolve(RECORD);
        if (Files.isRegularFile(record)) {
          read(record).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  /** One that cannot be read is nobody's, and keeps no server from starting. */
  private static Optional<ExportRecord> read(Path record) {
    try {
      return Optional.of(JSON.readValue(record.toFile(), ExportRecord.class));
    } catch (IOException e) {
      LOG.warn("{} cannot be read; delete its folder: {}", record, e.toString());
      return Optional.empty();
    }
  }

  /** Writes the record, whole or not at all. */
  void save(ExportRecord export) throws IOException {
    Path folder = root.resolve(export.id());
    Files.createDirectories(folder);
    Path whole = folder.resolve(RECORD + ".new");
    JSON.writeValue(whole.toFile(), export);
    Files.move(
        whole,
        folder.resolve(RECORD),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  /** A new file of an export; what is written is compressed. */
  OutputStream create(String export, String name) throws IOException {
    return new GZIPOutputStream(Files.newOutputStream(path(export, name)), BUFFER);
  }

  /** A file of an export, compressed. */
  InputStream open(String export, String name) throws IOException {
    return Files.newInputStream(path(export, name));
  }

  /** How many bytes it has, compressed. */
  long length(String export, String name) throws IOException {
    return Files.size(path(export, name));
  }

  private Path path(String export, String name) {
    return root.resolve(export).resolve(name + COMPRESSED);
  }

  /** Takes the files of an export away; its record last, so that it can be tried again. */
  void delete(String export) {
    Path folder = root.resolve(export);
    if (!Files.isDirectory(folder)) {
      return;
    }
    try {
      deleteFiles(export);
      Files.deleteIfExists(folder.resolve(RECORD));
      Files.delete(folder);
    } catch (IOException e) {
      LOG.warn("The export in {} could not be deleted: {}", folder, e.toString());
    }
  }

  /** Takes the files of an export away and leaves its record. */
  void deleteFiles(String export) throws IOException {
    try (Stream<Path> files = Files.list(root.resolve(export))) {
      for (Path file : files.filter(one -> !one.endsWith(RECORD)).toList()) {
        Files.delete(file);
      }
    }
  }
}
