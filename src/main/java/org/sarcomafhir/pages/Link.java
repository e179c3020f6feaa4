package org.sarcomafhir.pages;

/**
 * Words that may lead to another page.
 *
 * @param text the words
 * @param href path on this server, empty where there is no page
 */
record Link(String text, String href) {

  /** Words that lead nowhere. */
  static Link none(String text) {
    return new Link(text, "");
  }
}
