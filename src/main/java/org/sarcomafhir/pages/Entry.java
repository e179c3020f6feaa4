package org.sarcomafhir.pages;

/**
 * One line of a list of definitions.
 *
 * @param link to its page
 * @param id its id, by which people look for it too
 * @param kind what it is on, or of which kind it is
 * @param line what it is for
 * @param words by which it is found besides, not shown
 */
record Entry(Link link, String id, String kind, String line, String words) {

  Entry(Link link, String id, String kind, String line) {
    this(link, id, kind, line, "");
  }

  /** The same, found by further words. */
  Entry foundBy(String further) {
    return new Entry(link, id, kind, line, further);
  }
}
