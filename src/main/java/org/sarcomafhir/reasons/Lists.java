package org.sarcomafhir.reasons;

import java.util.List;
import java.util.stream.Stream;

/** Joins lists that must not change. */
final class Lists {

  private Lists() {}

  static <T> List<T> both(List<T> one, List<T> two) {
    return Stream.concat(one.stream(), two.stream()).toList();
  }
}
