package org.isogloss.segment;

import com.ibm.icu.lang.UCharacter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The abbreviations of one language, each with what its full stop says about the sentence.
 *
 * <p>Read from lines: {@code [before-name]} and the like begin a section, every other line is one
 * abbreviation as written, with its full stops and spaces ({@code Dr.}, {@code z. B.}). One in
 * lower case is also found with its first letter in upper case, one with spaces also without.
 */
final class Abbreviations {

  /** What follows an abbreviation. */
  enum Kind {
    /** A name or another capitalised word: the sentence goes on. {@code Dr.} */
    BEFORE_NAME,
    /** A number, if the sentence goes on. {@code No.} */
    BEFORE_NUMBER,
    /** More of the sentence, always. {@code e.g.} */
    INSIDE,
    /** More of the sentence, or its end. {@code etc.} */
    ANYWHERE
  }

  /** As many words an abbreviation may have. */
  private static final int MOST_WORDS = 4;

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Map<String, Set<String>> continuations = new HashMap<>();

  private Abbreviations() {}

  /**
   * Abbreviations from lines without comments.
   *
   * @throws IllegalArgumentException if a line stands before the first section or names an unknown
   *     one, or if an abbreviation does not end with a full stop
   */
  static Abbreviations of(List<String> lines) {
    Abbreviations abbreviations = new Abbreviations();
    Kind kind = null;
    for (String line : lines) {
      if (line.startsWith("[")) {
        kind = kindNamed(line);
      } else if (kind == null || !line.endsWith(".")) {
        throw new IllegalArgumentException(
            "\"" + line + "\": an abbreviation ends with a full stop and stands under a section");
      } else {
        abbreviations.add(line, kind);
        abbreviations.add(capitalised(line), kind);
      }
    }
    return abbreviations;
  }

  private static String capitalised(String abbreviation) {
    return UCharacter.toString(UCharacter.toUpperCase(abbreviation.codePointAt(0)))
        + abbreviation.substring(Character.charCount(abbreviation.codePointAt(0)));
  }

  private static Kind kindNamed(String section) {
    for (Kind kind : Kind.values()) {
      if (section.equals("[" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "]")) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        section + " is no section; write [before-name], [before-number], [inside] or [anywhere]");
  }

  private void add(String abbreviation, Kind kind) {
    List<String> words = List.of(abbreviation.split(" ", -1));
    StringBuilder squeezed = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      squeezed.append(words.get(i));
      if (i < words.size() - 1) {
        continuations
            .computeIfAbsent(squeezed.toString(), key -> new HashSet<>())
            .add(words.get(i + 1));
      }
    }
    kinds.put(squeezed.toString(), kind);
  }

  /** What the abbreviation before a place says, as a decision about the place. */
  Decision decide(Place place, Language language) {
    if (kinds.isEmpty()) {
      return Decision.OPEN;
    }
    String squeezed = "";
    Decision decision = Decision.OPEN;
    int from = place.start() + 1;
    for (int words = 0; words < MOST_WORDS && decision == Decision.OPEN; words++) {
      String word = words == 0 ? place.wordBefore() + "." : place.wordEndingBefore(from);
      if (!word.endsWith(".") || word.length() < 2) {
        break;
      }
      squeezed = word + squeezed;
      from = words == 0 ? place.wordStart(place.start()) : startOf(word, from, place);
      decision = decide(squeezed, place, language);
    }
    return decision;
  }

  private static int startOf(String word, int before, Place place) {
    return place.text().lastIndexOf(word, before - 1);
  }

  private Decision decide(String squeezed, Place place, Language language) {
    if (continuations.containsKey(squeezed)) {
      for (String continuation : continuations.getOrDefault(squeezed, Set.of())) {
        if (place.text().startsWith(continuation, place.next())) {
          return Decision.JOIN;
        }
      }
    }
    Kind kind = kinds.get(squeezed);
    if (kind == null) {
      return Decision.OPEN;
    }
    return switch (kind) {
      case BEFORE_NAME, INSIDE -> Decision.JOIN;
      case BEFORE_NUMBER -> isNumber(place.nextWord()) ? Decision.JOIN : Decision.OPEN;
      case ANYWHERE -> anywhere(place, language);
    };
  }

  private static Decision anywhere(Place place, Language language) {
    int first = place.firstOfNextWord();
    if (!Character.isUpperCase(first)) {
      return Character.isLetterOrDigit(first) ? Decision.JOIN : Decision.OPEN;
    }
    return language.isStarter(place.nextWord()) ? Decision.BREAK : Decision.OPEN;
  }

  /** Arabic or Roman, or one letter. */
  private static boolean isNumber(String word) {
    if (word.isEmpty()) {
      return false;
    }
    return Character.isDigit(word.codePointAt(0))
        || word.length() == 1
        || word.chars().allMatch(c -> "IVXLCDMivxlcdm".indexOf(c) >= 0);
  }
}
