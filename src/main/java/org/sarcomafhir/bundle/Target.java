package org.sarcomafhir.bundle;

import org.hl7.fhir.instance.model.api.IBaseResource;
import org.jspecify.annotations.Nullable;

/**
 * What a reference names, as far as that can be told before a Bundle is carried out.
 *
 * @param kind what is known
 * @param entry the entry that brings it
 * @param stored the stored resource that it is
 */
public record Target(Kind kind, @Nullable SentEntry entry, @Nullable IBaseResource stored) {

  /** What is known of it. */
  public enum Kind {
    /** An entry of the Bundle, or a stored resource. */
    FOUND,
    /** There is no such resource. */
    NONE,
    /** Several stored resources meet the condition. */
    SEVERAL,
    /** It cannot be told, or is not looked at. */
    UNKNOWN
  }

  static final Target NONE = new Target(Kind.NONE, null, null);
  static final Target SEVERAL = new Target(Kind.SEVERAL, null, null);
  static final Target UNKNOWN = new Target(Kind.UNKNOWN, null, null);

  static Target of(SentEntry entry) {
    return new Target(Kind.FOUND, entry, null);
  }

  static Target of(IBaseResource stored) {
    return new Target(Kind.FOUND, null, stored);
  }

  /** Whether the Bundle brings it, at this place. */
  public boolean isEntry(int index) {
    return entry != null && entry.index() == index;
  }

  /** The content: what the entry sends, or what is stored; absent when neither is known. */
  public @Nullable IBaseResource resource() {
    return entry == null ? stored : entry.component().getResource();
  }
}
