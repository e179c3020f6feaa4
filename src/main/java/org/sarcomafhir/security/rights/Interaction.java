package org.sarcomafhir.security.rights;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What SMART on FHIR 2 tells apart, in the order in which a scope has to list them (SMART App
 * Launch 2.2, Scopes for requesting FHIR Resources).
 */
public enum Interaction {
  /** Type level create. */
  CREATE('c', "create"),
  /** Instance level read, version read and history. */
  READ('r', "read"),
  /** Instance level update and patch. */
  UPDATE('u', "update"),
  /** Instance level delete. */
  DELETE('d', "delete"),
  /** Type and system level search and history. */
  SEARCH('s', "search");

  private final char letter;
  private final String word;

  Interaction(char letter, String word) {
    this.letter = letter;
    this.word = word;
  }

  /** The word of it, for messages. */
  public String word() {
    return word;
  }

  /** Interactions by their letters; empty when the letters are none, repeated or out of order. */
  static Optional<Set<Interaction>> ofLetters(String letters) {
    Set<Interaction> found = EnumSet.noneOf(Interaction.class);
    letters
        .chars()
        .forEach(
            letter ->
                Arrays.stream(values()).filter(one -> one.letter == letter).forEach(found::add));
    // a set of them has one spelling only
    return !letters.isEmpty() && letters(found).equals(letters)
        ? Optional.of(found)
        : Optional.empty();
  }

  /** The letters of some, as a scope has to list them. */
  static String letters(Collection<Interaction> interactions) {
    return Arrays.stream(values())
        .filter(interactions::contains)
        .map(one -> String.valueOf(one.letter))
        .collect(Collectors.joining());
  }
}
