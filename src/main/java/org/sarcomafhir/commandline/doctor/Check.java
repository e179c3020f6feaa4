package org.sarcomafhir.commandline.doctor;

/**
 * One line of the doctor's report.
 *
 * @param state how it is
 * @param name what was looked at
 * @param words what was found
 */
record Check(State state, String name, String words) {

  /** How something is. */
  enum State {
    OK,
    OFF,
    NOTE,
    BAD
  }

  static Check ok(String name, String words) {
    return new Check(State.OK, name, words);
  }

  static Check off(String name, String words) {
    return new Check(State.OFF, name, words);
  }

  static Check note(String name, String words) {
    return new Check(State.NOTE, name, words);
  }

  static Check bad(String name, String words) {
    return new Check(State.BAD, name, words);
  }
}
