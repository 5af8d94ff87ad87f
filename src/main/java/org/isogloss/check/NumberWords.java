package org.isogloss.check;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.math.BigDecimal;
import org.isogloss.text.LocaleTag;

/**
 * Knows whether a text says a number in words: {@code hai} for 2. The words are ICU's spellings of
 * the number in the locale, cardinal and ordinal, of every gender; a word of the text may go on
 * after them ({@code zweimal}).
 */
final class NumberWords {

  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  private final String words;
  private final RuleBasedNumberFormat speller;

  NumberWords(String text, LocaleTag locale) {
    this.words = " " + String.join(" ", Words.of(text));
    this.speller = new RuleBasedNumberFormat(locale.toULocale(), RuleBasedNumberFormat.SPELLOUT);
  }

  /** Whether the text spells a whole number up to a hundred. */
  boolean has(Quantity quantity) {
    BigDecimal value = quantity.value();
    if (value.stripTrailingZeros().scale() > 0 || value.compareTo(MOST) > 0) {
      return false;
    }
    for (String ruleSet : speller.getRuleSetNames()) {
      if (ruleSet.startsWith("%spellout-")) {
        String spelled = speller.format(value.longValue(), ruleSet);
        if (words.contains(" " + String.join(" ", Words.of(spelled)))) {
          return true;
        }
      }
    }
    return false;
  }
}
