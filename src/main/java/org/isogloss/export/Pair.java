package org.isogloss.export;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Unit;

/**
 * An aligned unit, for the formats that hold nothing else.
 *
 * @param document the document it stands in
 * @param sourceLocale the locale of its source
 * @param unit the unit, with both sides
 */
record Pair(String document, LocaleTag sourceLocale, Unit unit) {

  /** Whether a unit has both sides, with something in the target. */
  static boolean isPair(Unit unit) {
    return unit.isAligned() && !unit.targetText().isBlank();
  }

  /**
   * The aligned units of a document in a locale, in order.
   *
   * @param minConfidence how sure their alignment must be, as it is written
   */
  static List<Pair> of(DocumentResult result, LocaleTag locale, double minConfidence) {
    List<Pair> pairs = new ArrayList<>();
    result
        .bitext(locale)
        .ifPresent(
            bitext -> {
              for (Unit unit : bitext.units()) {
                if (isPair(unit) && isSure(unit, minConfidence)) {
                  pairs.add(new Pair(result.document().id(), bitext.source().locale(), unit));
                }
              }
            });
    return pairs;
  }

  private static boolean isSure(Unit unit, double minConfidence) {
    return Json.confidence(unit.confidence()).doubleValue() >= minConfidence;
  }
}
