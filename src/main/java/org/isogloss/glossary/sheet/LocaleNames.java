package org.isogloss.glossary.sheet;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.Optional;
import org.isogloss.text.LocaleTag;

/** Tells the names of locales from other words a header may hold. */
final class LocaleNames {

  /** A shorter word may be a language's name and anything else. */
  private static final int SHORTEST_NAME = 5;

  private LocaleNames() {}

  /**
   * The locale a cell names by its tag. Every part of the tag must be known: {@code en_avoid} and
   * {@code en_note} are well-formed tags of no locale.
   */
  static Optional<LocaleTag> tag(String cell) {
    return cell.isEmpty() ? Optional.empty() : LocaleTag.parse(cell).filter(LocaleNames::isKnown);
  }

  private static boolean isKnown(LocaleTag tag) {
    ULocale locale = tag.toULocale();
    return isNamed(locale.getScript(), locale.getDisplayScript(ULocale.ENGLISH))
        && isNamed(locale.getCountry(), locale.getDisplayCountry(ULocale.ENGLISH))
        && isNamed(locale.getVariant(), locale.getDisplayVariant(ULocale.ENGLISH));
  }

  private static boolean isNamed(String code, String name) {
    return code.isEmpty() || !code.equals(name);
  }

  /** The language that a cell names in English or in the language itself: {@code Vietnamese}. */
  static Optional<LocaleTag> named(String cell) {
    if (cell.length() < SHORTEST_NAME) {
      return Optional.empty();
    }
    for (ULocale locale : ULocale.getAvailableLocales()) {
      boolean isLanguage = locale.getLanguage().equals(locale.getName());
      if (isLanguage
          && (fold(cell).equals(fold(locale.getDisplayLanguage(ULocale.ENGLISH)))
              || fold(cell).equals(fold(locale.getDisplayLanguage(locale))))) {
        return LocaleTag.parse(locale.toLanguageTag());
      }
    }
    return Optional.empty();
  }

  private static String fold(String name) {
    return UCharacter.foldCase(name, true);
  }
}
