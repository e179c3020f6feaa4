package org.sarcomafhir.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.sarcomafhir.backup.Manifest.Part;

/** A backup that was written before. */
public final class BackupFolder {

  static final String MANIFEST = "manifest.json";
  static final String MANIFEST_SUM = "manifest.sha256";

  /** Takes a version of the backup. */
  interface VersionConsumer<E extends Exception> {
    void accept(StoredVersion version) throws E, BackupException;
  }

  private final Path folder;
  private final Manifest manifest;

  private BackupFolder(Path folder, Manifest manifest) {
    this.folder = folder;
    this.manifest = manifest;
  }

  /**
   * Reads the manifest.
   *
   * @throws BackupException when this is no backup, or one that this release does not understand
   */
  public static BackupFolder open(Path folder) throws IOException {
    Path file = folder.resolve(MANIFEST);
    if (!Files.isRegularFile(file)) {
      throw new BackupException(
          "%s is no backup: it holds no %s".formatted(folder, MANIFEST),
          "Name the folder that 'backup' has written");
    }
    byte[] json = Files.readAllBytes(file);
    Manifest manifest = parsed(json);
    if (manifest == null || !Manifest.KIND.equals(manifest.kind())) {
      throw new BackupException(
          "%s is not the manifest of a backup of this server".formatted(file),
          "Name the folder that 'backup' has written, or take another copy of it");
    }
    if (manifest.format() > Manifest.FORMAT) {
      throw new BackupException(
          "%s was written by the newer release %s: its format is %d, and this release knows %d"
              .formatted(folder, manifest.server(), manifest.format(), Manifest.FORMAT),
          "Restore it with the release that has written it, or a newer one");
    }
    requireUndamaged(folder, json);
    return new BackupFolder(folder, manifest);
  }

  @SuppressWarnings("NullAway") // a faulty manifest is null for everybody here
  private static Manifest parsed(byte[] json) {
    try {
      return Manifest.parse(json);
    } catch (IOException e) {
      return null;
    }
  }

  private static void requireUndamaged(Path folder, byte[] json) throws IOException {
    Path file = folder.resolve(MANIFEST_SUM);
    String expected = Files.isRegularFile(file) ? Files.readString(file) : "";
    if (!expected.equals(sumOfManifest(json))) {
      throw new BackupException(
          "%s is damaged: its bytes do not have the checksum that stands in %s"
              .formatted(folder.resolve(MANIFEST), MANIFEST_SUM),
          "Take another copy of the backup");
    }
  }

  /** A line as {@code sha256sum} prints it. */
  static String sumOfManifest(byte[] json) {
    return "%s  %s\n".formatted(HexFormat.of().formatHex(sha256().digest(json)), MANIFEST);
  }

  /** What it says to hold. */
  public Manifest manifest() {
    return manifest;
  }

  Path path(Part part) {
    return folder.resolve(part.file());
  }

  /**
   * Hands on every version of a file, the newest of a resource first.
   *
   * @throws BackupException when a line is none of a backup
   */
  <E extends Exception> void forEach(Part part, VersionConsumer<E> consumer) throws IOException, E {
    Path file = path(part);
    try (InputStream bytes = Files.newInputStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(bytes), StandardCharsets.UTF_8.newDecoder()))) {
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        consumer.accept(parse(file, number, line));
      }
    }
  }

  private static StoredVersion parse(Path file, long number, String line) {
    try {
      return VersionParser.parse(line);
    } catch (IllegalArgumentException e) {
      throw new BackupException(
          "%s, line %d cannot be read: %s".formatted(file, number, e.getMessage()),
          "Take another copy of the backup");
    }
  }

  static String fileOf(String type) {
    return type + ".ndjson.gz";
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
