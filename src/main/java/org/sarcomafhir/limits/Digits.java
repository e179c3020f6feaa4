package org.sarcomafhir.limits;

import java.math.BigDecimal;

/** How many digits a number has when it is written out, before and after the point. */
final class Digits {

  private Digits() {}

  static long of(BigDecimal number) {
    return Math.max(Math.abs((long) number.scale()), number.precision());
  }
}
