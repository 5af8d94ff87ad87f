package org.isogloss.text;

import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.Optional;
import java.util.Set;

/**
 * A locale as a canonical BCP 47 tag whose language ICU knows: {@code vi}, {@code pt-BR}. {@code
 * en_US} is read as {@code en-US}, {@code iw} as {@code he}, {@code mo} as {@code ro}; a tag is
 * never minimised or maximised. Ordered by the tag.
 *
 * @param tag the canonical tag
 */
public record LocaleTag(String tag) implements Comparable<LocaleTag> {

  private static final Set<String> KNOWN_LANGUAGES = Set.of(ULocale.getISOLanguages());
  private static final String UNDETERMINED = "und";
  private static final Set<String> WITHOUT_SPACES = Set.of("zh", "ja", "th", "lo", "km", "my");

  /**
   * The locale a tag names.
   *
   * @throws IllegalArgumentException if the tag names no language ICU knows; the message says so
   */
  public static LocaleTag of(String tag) {
    return parse(tag)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\"" + tag + "\" is not a language tag; write one such as en, vi or pt-BR"));
  }

  /** The locale a tag names, or nothing if it names no language ICU knows. */
  public static Optional<LocaleTag> parse(String tag) {
    try {
      ULocale locale = new ULocale.Builder().setLanguageTag(tag.strip().replace('_', '-')).build();
      ULocale canonical = new ULocale(ULocale.canonicalize(locale.getName()));
      return isKnown(canonical)
          ? Optional.of(new LocaleTag(canonical.toLanguageTag()))
          : Optional.empty();
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  private static boolean isKnown(ULocale locale) {
    String language = locale.getLanguage();
    return KNOWN_LANGUAGES.contains(language)
        || !new ULocale(language).getDisplayLanguage(ULocale.ENGLISH).equals(language);
  }

  /** ICU's object for the locale. */
  public ULocale toULocale() {
    return ULocale.forLanguageTag(tag);
  }

  /**
   * The language alone, in lower case: {@code pt} of {@code pt-BR}. It is asked for every sentence,
   * so it is read off the canonical tag.
   */
  public String language() {
    int end = tag.indexOf('-');
    String language = end < 0 ? tag : tag.substring(0, end);
    return language.equals(UNDETERMINED) ? "" : language;
  }

  /** The locale's name for an English reader: {@code Portuguese (Brazil)}. */
  public String englishName() {
    return toULocale().getDisplayName(ULocale.ENGLISH);
  }

  /** Whether the locale's script runs from right to left. */
  public boolean isRightToLeft() {
    return toULocale().isRightToLeft();
  }

  /** Whether sentences follow each other, and words, without a space between them. */
  public boolean writesWithoutSpaces() {
    return WITHOUT_SPACES.contains(language());
  }

  @Override
  public int compareTo(LocaleTag other) {
    return tag.compareTo(other.tag);
  }

  @Override
  public String toString() {
    return tag;
  }
}
