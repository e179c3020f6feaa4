package org.sarcomafhir.limits;

/** What a sender wrote, short enough to be repeated in an answer. */
final class Shown {

  private static final int MOST = 80;

  private Shown() {}

  static String of(String sent) {
    String text = sent.length() <= MOST ? sent : sent.substring(0, MOST) + "...";
    return UnstorableCharacters.replaced(text);
  }
}
