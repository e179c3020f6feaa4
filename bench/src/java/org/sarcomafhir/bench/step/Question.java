package org.sarcomafhir.bench.step;

import java.util.function.IntFunction;

/**
 * A class of requests. Each number gives another value, so that no cache has the answer.
 *
 * @param path below the base
 * @param secondPage whether the second page is what is measured
 */
record Question(String name, IntFunction<String> path, boolean secondPage) {

  Question(String name, IntFunction<String> path) {
    this(name, path, false);
  }
}
