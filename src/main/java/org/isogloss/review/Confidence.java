package org.isogloss.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.isogloss.text.Unit;

/** How sure an alignment is, in three steps. */
enum Confidence {
  /** A person should look whether the two sides belong together. */
  LOW,
  /** Probably right. */
  FAIR,
  /** Nobody needs to doubt it. */
  SURE;

  private static final int FAIR_FROM = 50;
  private static final int SURE_FROM = 80;

  /** The confidence of a unit in hundredths. */
  static int hundredths(Unit unit) {
    double inside = Math.max(0, Math.min(1, unit.confidence()));
    return BigDecimal.valueOf(inside)
        .movePointRight(2)
        .setScale(0, RoundingMode.HALF_UP)
        .intValueExact();
  }

  /** The step of an aligned unit. */
  static Confidence of(Unit unit) {
    int hundredths = hundredths(unit);
    return hundredths >= SURE_FROM ? SURE : hundredths >= FAIR_FROM ? FAIR : LOW;
  }
}
