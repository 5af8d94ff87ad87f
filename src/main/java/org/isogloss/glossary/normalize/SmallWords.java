package org.isogloss.glossary.normalize;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isogloss.text.LocaleTag;

/** The words of a language that stay small in a title. Immutable. */
final class SmallWords {

  private static final Map<String, Set<String>> BY_LANGUAGE =
      Map.of(
          "de",
          Set.of(
              "als", "am", "an", "auf", "bei", "das", "dem", "den", "der", "des", "die", "ein",
              "eine", "für", "im", "in", "mit", "nach", "oder", "und", "von", "vor", "zu", "zum",
              "zur"),
          "en",
          Set.of(
              "a", "an", "and", "as", "at", "but", "by", "for", "from", "if", "in", "into", "nor",
              "of", "off", "on", "or", "per", "the", "to", "via", "vs", "with"),
          "es",
          Set.of(
              "a", "al", "con", "de", "del", "e", "el", "en", "la", "las", "los", "o", "para",
              "por", "sin", "u", "un", "una", "y"),
          "fr",
          Set.of(
              "à", "au", "aux", "avec", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les",
              "ou", "par", "pour", "sur", "un", "une"),
          "it",
          Set.of(
              "a", "al", "con", "d", "da", "dei", "del", "della", "di", "e", "il", "in", "l", "la",
              "le", "lo", "o", "per", "un", "una"),
          "nl",
          Set.of("de", "een", "en", "het", "in", "met", "na", "of", "op", "van", "voor"),
          "pt",
          Set.of(
              "a", "ao", "as", "com", "da", "das", "de", "do", "dos", "e", "em", "na", "no", "o",
              "os", "ou", "para", "por", "um", "uma"));

  private final Set<String> words;
  private final boolean titles;

  private SmallWords(Set<String> words, boolean titles) {
    this.words = words;
    this.titles = titles;
  }

  static SmallWords of(LocaleTag locale) {
    String language = locale.language();
    return new SmallWords(BY_LANGUAGE.getOrDefault(language, Set.of()), language.equals("en"));
  }

  boolean contain(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether headings of the language are in title case, so that a whole sentence can tell one. */
  boolean tellTitles() {
    return titles;
  }
}
