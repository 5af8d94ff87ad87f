package org.isogloss.review.view;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.isogloss.text.LocaleTag;

/**
 * A locale as HTML and people name it.
 *
 * @param tag for {@code lang}
 * @param name in English
 * @param dir for {@code dir}: {@code ltr} or {@code rtl}
 */
public record Language(String tag, String name, String dir) {

  /** ICU spells a name out anew each time it is asked; a page asks for every piece of text. */
  private static final Map<LocaleTag, Language> KNOWN = new ConcurrentHashMap<>();

  /** A locale's language. */
  public static Language of(LocaleTag locale) {
    return KNOWN.computeIfAbsent(locale, Language::named);
  }

  private static Language named(LocaleTag locale) {
    return new Language(locale.tag(), locale.englishName(), locale.isRightToLeft() ? "rtl" : "ltr");
  }
}
