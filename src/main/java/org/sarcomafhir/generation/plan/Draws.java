package org.sarcomafhir.generation.plan;

import java.util.List;

/**
 * Random numbers that depend on nothing but seed, patient and stream: SplitMix64, written out so
 * that no release of Java can change it.
 */
public final class Draws {

  private static final long STEP = 0x9E3779B97F4A7C15L;

  private long state;

  private Draws(long state) {
    this.state = state;
  }

  /** The numbers of one patient; what is drawn from one stream changes no other. */
  public static Draws of(long seed, int patient, int stream) {
    return new Draws(mix(mix(mix(seed + STEP) + patient * STEP) + stream * STEP));
  }

  private static long mix(long value) {
    long mixed = value;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** A whole number from lowest to highest, both included. */
  public int between(int lowest, int highest) {
    state += STEP;
    return lowest + (int) Long.remainderUnsigned(mix(state), highest - lowest + 1L);
  }

  /** True in so many of a hundred draws. */
  public boolean percent(int share) {
    return between(1, 100) <= share;
  }

  /** One of them, each as likely as the others. */
  public <T> T pick(List<T> from) {
    return from.get(between(0, from.size() - 1));
  }

  /** The place of one of the weights, as likely as the weight says. */
  public int weighted(int... weights) {
    int sum = 0;
    for (int weight : weights) {
      sum += weight;
    }
    int left = between(1, sum);
    for (int place = 0; place < weights.length; place++) {
      left -= weights[place];
      if (left <= 0) {
        return place;
      }
    }
    throw new IllegalStateException("no weights");
  }
}
