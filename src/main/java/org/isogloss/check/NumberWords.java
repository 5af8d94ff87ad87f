package org.isogloss.check;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isogloss.text.LocaleTag;

/**
 * Knows whether a text says a number in words: {@code hai} for 2. The words are ICU's spellings of
 * the number in the locale, cardinal and ordinal, of every gender; a word of the text may go on
 * after them ({@code zweimal}). Spellings are kept by locale, since to make them takes longer than
 * to check a unit. Safe for threads.
 */
final class NumberWords {

  private static final int MOST = 100;

  private final Map<LocaleTag, List<Set<String>>> spellings = new ConcurrentHashMap<>();

  /** Takes away the numbers that a text spells. */
  void takeSpelled(List<Quantity> quantities, String text, LocaleTag locale) {
    if (quantities.isEmpty()) {
      return;
    }
    String words = " " + String.join(" ", Words.of(text));
    List<Set<String>> spelled = spellings.computeIfAbsent(locale, NumberWords::spell);
    Map<Integer, Boolean> known = new ConcurrentHashMap<>();
    quantities.removeIf(
        quantity ->
            isSmallAndWhole(quantity.value())
                && known.computeIfAbsent(
                    quantity.value().intValue(),
                    value -> spelled.get(value).stream().anyMatch(words::contains)));
  }

  private static boolean isSmallAndWhole(BigDecimal value) {
    return value.compareTo(BigDecimal.valueOf(MOST)) <= 0
        && value.stripTrailingZeros().scale() <= 0;
  }

  /** The spellings of 0, 1, 2 …, folded, each after a space. */
  private static List<Set<String>> spell(LocaleTag locale) {
    RuleBasedNumberFormat speller =
        new RuleBasedNumberFormat(locale.toULocale(), RuleBasedNumberFormat.SPELLOUT);
    List<Set<String>> all = new ArrayList<>();
    for (long value = 0; value <= MOST; value++) {
      Set<String> spelled = new LinkedHashSet<>();
      for (String ruleSet : speller.getRuleSetNames()) {
        if (ruleSet.startsWith("%spellout-")) {
          spelled.add(" " + String.join(" ", Words.of(speller.format(value, ruleSet))));
        }
      }
      all.add(spelled);
    }
    return all;
  }
}
