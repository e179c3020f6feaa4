package org.sarcomafhir.limits;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a reader of a body stands, and how much it has passed: the elements from the outermost to
 * the innermost, each with the values it has had so far.
 */
final class Place {

  /** An open element. */
  private static final class Level {

    private String name;
    private final int index;
    private final Map<String, Integer> counts = new HashMap<>(8);

    private Level(String name, int index) {
      this.name = name;
      this.index = index;
    }
  }

  private final Deque<Level> open = new ArrayDeque<>();

  /** Goes into an element; an index below 0 is none. */
  void enter(String name, int index) {
    open.push(new Level(name, index));
  }

  /** JSON says what it is after it has begun. */
  void nameOutermost(String name) {
    open.getLast().name = name;
  }

  void leave() {
    open.pop();
  }

  /** Whether an open element has this name. */
  boolean isWithin(String name) {
    return open.stream().anyMatch(level -> level.name.equals(name));
  }

  int depth() {
    return open.size();
  }

  /** Counts one more child of a name in the innermost element. */
  int count(String child) {
    Level level = open.peek();
    return level == null ? 1 : level.counts.merge(child, 1, Integer::sum);
  }

  /** Whether the innermost element is the Bundle of the body itself. */
  boolean isOutermost() {
    return open.size() == 1;
  }

  /** The FHIRPath of a child of the innermost element. */
  String expression(@Nullable String child, int index) {
    StringBuilder path = new StringBuilder();
    for (Iterator<Level> level = open.descendingIterator(); level.hasNext(); ) {
      Level next = level.next();
      append(path, next.name, next.index);
    }
    if (child != null) {
      append(path, child, index);
    }
    return path.toString();
  }

  private static void append(StringBuilder path, String name, int index) {
    if (name.isEmpty()) {
      return;
    }
    path.append(path.isEmpty() ? "" : ".").append(Shown.of(name));
    if (index >= 0) {
      path.append('[').append(index).append(']');
    }
  }
}
