package org.sarcomafhir.backup;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of one resource, a line of a backup.
 *
 * @param current what the store keeps of the newest version only; null for all others
 * @param text the resource as it is stored, to the letter; null where this version is a deletion
 */
record StoredVersion(
    Name name,
    Times times,
    Rows rows,
    Labels labels,
    @Nullable Current current,
    @Nullable String text) {

  /** As it stands in a URL. */
  record Name(String type, String id, long version) {

    @Override
    public String toString() {
      return "%s/%s/_history/%d".formatted(type, id, version);
    }
  }

  /** When this version was stored, when the first one was, and when the resource was deleted. */
  record Times(Instant updated, Instant created, @Nullable Instant deleted) {}

  /** Numbers of the rows in the store; what has no other order is answered in theirs. */
  record Rows(long resource, long version) {}

  /** What stands in {@code meta}: tags and where it comes from. */
  record Labels(List<Tag> tags, @Nullable String source, @Nullable String request) {}

  /** The tags that a search finds, and the digest by which the store sees that nothing changed. */
  record Current(List<Tag> tags, @Nullable String hash) {}

  boolean isDeletion() {
    return times.deleted() != null;
  }
}
