package org.isogloss.review.view;

import com.ibm.icu.util.ULocale;
import org.isogloss.text.LocaleTag;

/**
 * A locale as HTML and people name it.
 *
 * @param tag for {@code lang}
 * @param name in the language of the page
 * @param dir for {@code dir}: {@code ltr} or {@code rtl}
 */
public record Language(String tag, String name, String dir) {

  /** A locale's language, its name in the language of a page. */
  public static Language named(LocaleTag locale, ULocale page) {
    return new Language(
        locale.tag(),
        locale.toULocale().getDisplayName(page),
        locale.isRightToLeft() ? "rtl" : "ltr");
  }
}
