package org.sarcomafhir.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.sarcomafhir.backup.Manifest.Part;
import org.sarcomafhir.backup.StoredVersion.Current;
import org.sarcomafhir.backup.StoredVersion.Labels;
import org.sarcomafhir.backup.StoredVersion.Name;
import org.sarcomafhir.backup.StoredVersion.Rows;
import org.sarcomafhir.backup.StoredVersion.Times;

/** A small backup without a database behind it, and what may happen to it. */
final class MadeBackup {

  static final String TEXT =
      "{\"resourceType\":\"Observation\",\"note\":[{\"text\":\"größer\\u2028 than\"}],\"valueQuantity\":{\"value\":1.50}}";
  private static final Instant TIME = Instant.parse("2026-10-25T00:30:00.123Z");

  private final Path folder;

  private MadeBackup(Path folder) {
    this.folder = folder;
  }

  static StoredVersion version(long number, boolean newest, String text) {
    List<Tag> tags =
        List.of(
            new Tag(7, Tag.Kind.TAG, "urn:s", "c", "größer", new Tag.Use("1", true)),
            new Tag(8, Tag.Kind.PROFILE, null, "urn:p", null, new Tag.Use(null, null)));
    return new StoredVersion(
        new Name("Observation", "4711", number),
        new Times(TIME, TIME, text.isEmpty() ? TIME : null),
        new Rows(1, number),
        new Labels(tags, "urn:source", "request"),
        newest ? new Current(tags, "abc") : null,
        text.isEmpty() ? null : text);
  }

  /** Two versions of an observation, the older with content, the newer its deletion. */
  static MadeBackup in(Path folder) throws IOException {
    try (BackupWriter writer = BackupWriter.into(folder)) {
      writer.add(version(2, true, ""));
      writer.add(version(1, false, TEXT));
      writer.finish("1.0", "H2");
    }
    return new MadeBackup(folder);
  }

  Path file() {
    return folder.resolve("Observation.ndjson.gz");
  }

  /** What the check says, each with its remedy out of sight. */
  List<String> faults() {
    try {
      return new BackupCheck(BackupFolder.open(folder), (step, done, total) -> {}).faults();
    } catch (BackupException e) {
      return List.of(e.getMessage() + "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> lines() throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file()))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** Other lines, with a checksum that fits them. */
  void rewrite(List<String> lines) throws IOException {
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(file()))) {
      out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    Manifest before = BackupFolder.open(folder).manifest();
    byte[] bytes = Files.readAllBytes(file());
    Part part = before.parts().get(0);
    rewrite(
        before.format(),
        new Part(part.type(), part.file(), part.counts(), bytes.length, sum(bytes)));
  }

  /** Another manifest, with a checksum that fits it. */
  void rewrite(int format, Part... parts) throws IOException {
    Manifest before = BackupFolder.open(folder).manifest();
    byte[] json =
        new Manifest(
                Manifest.KIND,
                format,
                "9.9",
                before.database(),
                before.taken(),
                parts.length == 0 ? before.parts() : List.of(parts))
            .json();
    Files.write(folder.resolve("manifest.json"), json);
    Files.writeString(folder.resolve("manifest.sha256"), sum(json) + "  manifest.json\n");
  }

  private static String sum(byte[] bytes) {
    return HexFormat.of().formatHex(BackupFolder.sha256().digest(bytes));
  }
}
