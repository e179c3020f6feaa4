package org.sarcomafhir.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.backup.Manifest.Counts;
import org.sarcomafhir.backup.Manifest.Part;

/**
 * Says what is wrong with the files of a backup, all of it: checksums first, because they say that
 * a file is damaged where its content only looks odd.
 */
public final class BackupCheck {

  private final BackupFolder backup;
  private final Watcher watcher;
  private long read;

  /**
   * A check of this backup.
   *
   * @param watcher told after each file and now and then inside
   */
  public BackupCheck(BackupFolder backup, Watcher watcher) {
    this.backup = backup;
    this.watcher = watcher;
  }

  /** Sentences on what is wrong; none when the backup is whole. */
  public List<String> faults() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Part part : backup.manifest().parts()) {
      String fault = bytes(part);
      if (fault.isEmpty()) {
        fault = content(part);
      }
      if (!fault.isEmpty()) {
        faults.add(fault);
      }
    }
    return faults;
  }

  /**
   * Throws when something is wrong.
   *
   * @throws BackupException with all that is
   */
  public void requireWhole() throws IOException {
    List<String> faults = faults();
    if (!faults.isEmpty()) {
      throw new BackupException(
          String.join(System.lineSeparator(), faults),
          "Take another copy of the backup. No database was touched");
    }
  }

  private String bytes(Part part) throws IOException {
    Path file = backup.path(part);
    if (!part.file().equals(BackupFolder.fileOf(part.type()))
        || !part.type().matches("[A-Za-z]+")) {
      return "%s is no name of a file of a backup".formatted(part.file());
    }
    if (!Files.isRegularFile(file)) {
      return file + " is missing";
    }
    if (Files.size(file) != part.bytes()) {
      return "%s has %d bytes instead of %d".formatted(file, Files.size(file), part.bytes());
    }
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(file), BackupFolder.sha256())) {
      in.transferTo(OutputStream.nullOutputStream());
      String sum = HexFormat.of().formatHex(in.getMessageDigest().digest());
      return sum.equals(part.sha256())
          ? ""
          : "%s is damaged: its checksum is %s instead of %s".formatted(file, sum, part.sha256());
    }
  }

  private String content(Part part) {
    long[] found = new long[3];
    StoredVersion[] before = new StoredVersion[1];
    try {
      backup.<IOException>forEach(
          part,
          version -> {
            requirePlace(part, before[0], version);
            before[0] = version;
            found[0]++;
            found[1] += version.current() == null ? 0 : 1;
            found[2] += version.current() != null && version.isDeletion() ? 1 : 0;
            if (++read % 100 == 0) {
              watcher.at("checked", read, backup.manifest().versions());
            }
          });
    } catch (BackupException e) {
      return String.valueOf(e.getMessage());
    } catch (IOException e) {
      return "%s cannot be read: %s".formatted(backup.path(part), e.getMessage());
    }
    Counts counts = new Counts(found[0], found[1], found[2]);
    return counts.equals(part.counts())
        ? ""
        : "%s holds %s instead of %s".formatted(backup.path(part), counts, part.counts());
  }

  /** The newest version of a resource, then the older ones of the same. */
  private void requirePlace(Part part, @Nullable StoredVersion before, StoredVersion version) {
    boolean first = version.current() != null;
    boolean follows =
        before != null
            && before.name().id().equals(version.name().id())
            && before.rows().resource() == version.rows().resource()
            && before.name().version() > version.name().version();
    if (!version.name().type().equals(part.type()) || first == follows) {
      throw new BackupException(
          "%s: %s does not stand in its place".formatted(backup.path(part), version.name()),
          "Take another copy of the backup");
    }
  }
}
