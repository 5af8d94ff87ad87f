package org.isogloss.glossary.match;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.CaseMap;
import com.ibm.icu.util.ULocale;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.text.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * Turkish and Azerbaijani have two letters i, with a dot ({@code i}, {@code İ}) and without ({@code
 * ı}, {@code I}), which everywhere else are taken for each other or torn apart. So a term is also
 * found as it is spelled in capitals there, and what was found must have the same letters i.
 */
final class TurkicI {

  private static final TurkicI NONE = new TurkicI(null);

  private final @Nullable ULocale locale;

  private TurkicI(@Nullable ULocale locale) {
    this.locale = locale;
  }

  static TurkicI of(LocaleTag locale) {
    boolean turkic = locale.language().equals("tr") || locale.language().equals("az");
    return turkic ? new TurkicI(locale.toULocale()) : NONE;
  }

  /** A spelling and, where they fold otherwise, the same with one capital, some, or all. */
  Collection<String> spellings(String spelling) {
    if (locale == null) {
      return List.of(spelling);
    }
    Map<String, String> spellings = new LinkedHashMap<>();
    spellings.put(Folding.fold(spelling), spelling);
    for (String cased :
        List.of(
            CaseMap.toTitle().wholeString().apply(locale.toLocale(), null, spelling),
            CaseMap.toTitle().apply(locale.toLocale(), null, spelling),
            UCharacter.toUpperCase(locale, spelling))) {
      spellings.putIfAbsent(Folding.fold(cased), cased);
    }
    return spellings.values();
  }

  /** Whether the locale is none of these two languages. */
  boolean isNone() {
    return locale == null;
  }

  /** Whether what was found has the letters i of the term. */
  boolean alike(String text, int start, int end, String surface) {
    return lettersOf(text.substring(start, end)).equals(lettersOf(surface));
  }

  private static String lettersOf(String text) {
    StringBuilder letters = new StringBuilder();
    for (char c : Folding.compose(text).toCharArray()) {
      switch (c) {
        case 'i', '\u0130' -> letters.append('i');
        case 'I', '\u0131' -> letters.append('\u0131');
        default -> {}
      }
    }
    return letters.toString();
  }
}
