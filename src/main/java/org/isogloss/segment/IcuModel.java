package org.isogloss.segment;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Asks the sentence breaks of Unicode, as ICU tailors them. */
final class IcuModel implements BreakModel {

  private final BreakIterator prototype;

  /**
   * The breaks for a locale.
   *
   * @param locale the locale; one that ICU has no breaks for gets those of the root, never those of
   *     the machine's locale
   */
  IcuModel(ULocale locale) {
    ULocale plain = new ULocale(locale.getBaseName());
    BreakIterator found = BreakIterator.getSentenceInstance(plain);
    boolean own = found.getLocale(ULocale.VALID_LOCALE).getLanguage().equals(plain.getLanguage());
    this.prototype = own ? found : BreakIterator.getSentenceInstance(ULocale.ROOT);
  }

  @Override
  public String name() {
    return "icu";
  }

  @Override
  public Judge judge(String text) {
    BreakIterator breaks = prototype.clone();
    breaks.setText(text);
    return place -> breaksBetween(breaks, place);
  }

  private static boolean breaksBetween(BreakIterator breaks, Place place) {
    int at = breaks.current();
    while (at != BreakIterator.DONE && at <= place.stop()) {
      at = breaks.next();
    }
    return at != BreakIterator.DONE && at <= place.next();
  }
}
