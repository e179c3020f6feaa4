package org.sarcomafhir.export;

/**
 * One file of an export.
 *
 * @param kind in which list of the manifest it stands
 * @param type of the resources in it
 * @param name under which it is asked for; on the disk with {@code .gz} behind it
 * @param count how many resources it holds
 */
record ExportedFile(Kind kind, String type, String name, long count) {

  /** The lists of the manifest. */
  enum Kind {
    /** What was asked for. */
    OUTPUT,
    /** What was deleted since. */
    DELETED,
    /** What the caller has to know about it. */
    ERROR
  }
}
