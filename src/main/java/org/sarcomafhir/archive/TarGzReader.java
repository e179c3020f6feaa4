package org.sarcomafhir.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * Reads a gzipped tar from a stranger into memory. Nothing is ever written under the names inside;
 * names that lead out of a folder are refused all the same, because whoever made them meant harm.
 */
public final class TarGzReader {

  private static final int BUFFER = 8192;

  private final ArchiveLimits limits;

  /** A reader that stops at these limits. */
  public TarGzReader(ArchiveLimits limits) {
    this.limits = limits;
  }

  /**
   * The wanted files by name. The whole archive is read and checked, whatever is wanted of it.
   *
   * @throws UnusableArchiveException when it is broken, hostile or beyond the limits
   */
  public SortedMap<String, byte[]> read(Path file, Predicate<String> wanted)
      throws UnusableArchiveException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        InputStream unpacked = unpacked(bytes);
        TarArchiveInputStream tar = new TarArchiveInputStream(unpacked, "UTF-8")) {
      return read(tar, wanted);
    } catch (IOException | IllegalArgumentException e) {
      throw new UnusableArchiveException("the archive is broken: " + e.getMessage());
    }
  }

  private static InputStream unpacked(InputStream bytes)
      throws IOException, UnusableArchiveException {
    bytes.mark(2);
    boolean gzip = bytes.read() == 0x1f && bytes.read() == 0x8b;
    bytes.reset();
    if (!gzip) {
      throw new UnusableArchiveException("it is no gzip archive");
    }
    return new GZIPInputStream(bytes, BUFFER);
  }

  private SortedMap<String, byte[]> read(TarArchiveInputStream tar, Predicate<String> wanted)
      throws IOException, UnusableArchiveException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    long total = 0;
    int entries = 0;
    for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
      entries++;
      if (entries > limits.entries()) {
        throw new UnusableArchiveException("it has more than " + limits.entries() + " files");
      }
      requireHarmless(entry);
      long room = Math.min(limits.entryBytes(), limits.totalBytes() - total);
      boolean keep = entry.isFile() && wanted.test(entry.getName());
      ByteArrayOutputStream content = new ByteArrayOutputStream();
      total += copy(tar, keep ? content : OutputStream.nullOutputStream(), room);
      if (keep && files.putIfAbsent(entry.getName(), content.toByteArray()) != null) {
        throw new UnusableArchiveException("it has the file %s twice".formatted(entry.getName()));
      }
    }
    return files;
  }

  private static void requireHarmless(TarArchiveEntry entry) throws UnusableArchiveException {
    String name = entry.getName();
    boolean leadsOut =
        name.startsWith("/")
            || name.contains("\\")
            || name.contains(":")
            || ("/" + name + "/").contains("/../");
    if (leadsOut) {
      throw new UnusableArchiveException("the name %s leads out of its folder".formatted(name));
    }
    boolean elsewhere = entry.isSymbolicLink() || entry.isLink();
    if (elsewhere || entry.isCharacterDevice() || entry.isBlockDevice() || entry.isFIFO()) {
      throw new UnusableArchiveException("%s is a link or a device".formatted(name));
    }
  }

  private static long copy(InputStream in, OutputStream out, long room)
      throws IOException, UnusableArchiveException {
    byte[] buffer = new byte[BUFFER];
    long size = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      size += read;
      if (size > room) {
        throw new UnusableArchiveException("unpacked it is larger than this server reads");
      }
      out.write(buffer, 0, read);
    }
    return size;
  }
}
