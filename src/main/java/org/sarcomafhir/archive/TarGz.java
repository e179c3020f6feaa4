package org.sarcomafhir.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/**
 * Writes a gzipped tar that depends on its content alone: the same files give the same bytes,
 * whoever writes them, where and when.
 */
public final class TarGz {

  private static final int READABLE = 0100644;
  private static final int UNKNOWN_SYSTEM = 255;

  private TarGz() {}

  /**
   * Writes the archive.
   *
   * @param files content by name, in any order
   * @param time time stamp of every entry
   */
  public static byte[] write(Map<String, byte[]> files, Instant time) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar =
        new TarArchiveOutputStream(new GzipCompressorOutputStream(bytes, header()), "UTF-8")) {
      tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
      for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
        TarArchiveEntry entry = entry(file.getKey(), time);
        entry.setSize(file.getValue().length);
        tar.putArchiveEntry(entry);
        tar.write(file.getValue());
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static GzipParameters header() {
    GzipParameters header = new GzipParameters();
    header.setCompressionLevel(Deflater.BEST_COMPRESSION);
    header.setModificationTime(0);
    header.setOperatingSystem(UNKNOWN_SYSTEM);
    return header;
  }

  /** The library would enter who is logged in. */
  private static TarArchiveEntry entry(String name, Instant time) {
    TarArchiveEntry entry = new TarArchiveEntry(name);
    entry.setModTime(FileTime.from(time));
    entry.setIds(0, 0);
    entry.setNames("", "");
    entry.setMode(READABLE);
    return entry;
  }
}
