package org.isogloss.review.view;

import org.isogloss.text.LocaleTag;

/**
 * A locale as HTML and people name it.
 *
 * @param tag for {@code lang}
 * @param name in English
 * @param dir for {@code dir}: {@code ltr} or {@code rtl}
 */
public record Language(String tag, String name, String dir) {

  /** A locale's language. */
  public static Language of(LocaleTag locale) {
    return new Language(locale.tag(), locale.englishName(), locale.isRightToLeft() ? "rtl" : "ltr");
  }
}
