package org.isogloss.glossary.sheet;

import java.util.List;
import java.util.Locale;
import org.isogloss.text.LocaleTag;
import org.jspecify.annotations.Nullable;

/**
 * What a column of the spreadsheet means.
 *
 * @param kind what its cells hold
 * @param locale the locale they are about, or null where they are about all
 * @param name as the header writes it
 */
record Column(Kind kind, @Nullable LocaleTag locale, String name) {

  /** What a column's cells hold. */
  enum Kind {
    /** The preferred term of a locale. */
    PREFERRED,
    /** The terms a locale avoids. */
    AVOID,
    /** A locale's own forms. */
    FORMS,
    /** Words one of which must be near. */
    WHEN,
    /** Words none of which may be near. */
    UNLESS,
    /** The part of speech. */
    POS,
    /** Whether case matters. */
    CASE,
    /** What to do. */
    ACTION,
    /** Sentences the row must change. */
    CHANGES,
    /** Sentences the row must leave alone. */
    LEAVES,
    /** For people. */
    NOTE,
    /** The team's own. */
    OTHER;

    /** The name as a header writes it. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The kinds that stand after a locale and a colon. */
  static final List<Kind> OF_A_LOCALE = List.of(Kind.AVOID, Kind.FORMS, Kind.WHEN, Kind.UNLESS);

  /** The kinds that stand alone. */
  static final List<Kind> ALONE =
      List.of(
          Kind.POS,
          Kind.CASE,
          Kind.WHEN,
          Kind.UNLESS,
          Kind.ACTION,
          Kind.CHANGES,
          Kind.LEAVES,
          Kind.NOTE);

  /** The name of a locale's column in a file of ours: {@code en}, {@code en:avoid}. */
  static String nameOf(Kind kind, LocaleTag locale) {
    return kind == Kind.PREFERRED ? locale.tag() : locale + ":" + kind.word();
  }

  /** The column's name in a file of ours. */
  String ownName() {
    return locale == null ? kind.word() : nameOf(kind, locale);
  }

  /** Whether two columns hold the same. */
  boolean means(Column other) {
    return kind != Kind.OTHER
        && kind == other.kind
        && (locale == null ? other.locale == null : locale.equals(other.locale));
  }
}
