package org.sarcomafhir.backup;

import java.io.BufferedWriter;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.sarcomafhir.backup.Manifest.Counts;
import org.sarcomafhir.backup.Manifest.Part;

/** Writes the file of one resource type. */
final class PartWriter implements AutoCloseable {

  private final String type;
  private final Path file;
  private final FileOutputStream bytes;
  private final DigestOutputStream digest;
  private final GZIPOutputStream gzip;
  private final Writer lines;
  private long versions;
  private long resources;
  private long deleted;

  PartWriter(Path folder, String type) throws IOException {
    this.type = type;
    this.file = folder.resolve(BackupFolder.fileOf(type));
    this.bytes = new FileOutputStream(file.toFile());
    this.digest = new DigestOutputStream(bytes, BackupFolder.sha256());
    this.gzip = new GZIPOutputStream(digest);
    // the encoder of a charset, unlike its name, refuses what it cannot write
    this.lines =
        new BufferedWriter(new OutputStreamWriter(gzip, StandardCharsets.UTF_8.newEncoder()));
  }

  void add(StoredVersion version) throws IOException {
    lines.write(VersionJson.line(version));
    lines.write('\n');
    versions++;
    if (version.current() != null) {
      resources++;
      deleted += version.isDeletion() ? 1 : 0;
    }
  }

  /** Ends the file and waits until it is on the disk. */
  Part finish() throws IOException {
    lines.flush();
    gzip.finish();
    bytes.getFD().sync();
    close();
    return new Part(
        type,
        BackupFolder.fileOf(type),
        new Counts(versions, resources, deleted),
        Files.size(file),
        HexFormat.of().formatHex(digest.getMessageDigest().digest()));
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
