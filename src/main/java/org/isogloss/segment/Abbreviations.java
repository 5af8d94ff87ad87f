package org.isogloss.segment;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    /** More of a name, or the sentence's end before a word that begins sentences. {@code Inc.} */
    IN_NAME,
    /** More of the sentence, or its end. {@code etc.} */
    ANYWHERE,
    /** The same, after a number; after other words it is none. {@code in.} */
    UNIT,
    /** The same; a sentence is longer than a time of day. {@code p.m.} */
    TIME
  }

  /** As many words an abbreviation may have. */
  private static final int MOST_WORDS = 4;

  /** A time of day with as many words before it may begin a sentence, but is none. */
  private static final int WORDS_BEFORE_TIME = 3;

  /** By what stands before the last full stop, without spaces. */
  private final Map<String, Kind> kinds = new HashMap<>();

  /** The same for units, which may be other abbreviations where no number stands before. */
  private final Set<String> units = new HashSet<>();

  /** The same for those that end a compound: {@code -str.} */
  private final Map<String, Kind> suffixes = new HashMap<>();

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
        if (kind == Kind.BEFORE_NAME || kind == Kind.BEFORE_NUMBER || kind == Kind.IN_NAME) {
          abbreviations.add(UCharacter.toUpperCase(ULocale.ROOT, line), kind);
        }
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
        section
            + " is no section; write [before-name], [before-number], [inside], [in-name],"
            + " [anywhere], [unit] or [time]");
  }

  private void add(String abbreviation, Kind kind) {
    List<String> words = List.of(abbreviation.split(" ", -1));
    StringBuilder squeezed = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      squeezed.append(words.get(i));
      if (i < words.size() - 1) {
        continuations
            .computeIfAbsent(withoutStop(squeezed.toString()), key -> new HashSet<>())
            .add(words.get(i + 1));
      }
    }
    String whole = withoutStop(squeezed.toString());
    if (kind == Kind.UNIT) {
      units.add(whole);
    } else if (whole.startsWith("-")) {
      suffixes.put(whole.substring(1), kind);
    } else {
      kinds.put(whole, kind);
    }
  }

  private static String withoutStop(String squeezed) {
    return squeezed.endsWith(".") ? squeezed.substring(0, squeezed.length() - 1) : squeezed;
  }

  /** Whether the word before a place is an abbreviation, alone or with those before it. */
  boolean knows(Place place) {
    String word = place.wordBefore();
    return kinds.containsKey(word)
        || units.contains(word)
        || continuations.containsKey(word)
        || kindBySuffix(word) != null;
  }

  /** Whether a word with its full stop says that a number follows: {@code Nr.} */
  boolean standsBeforeNumber(String word) {
    return word.endsWith(".") && kinds.get(withoutStop(word)) == Kind.BEFORE_NUMBER;
  }

  private @Nullable Kind kindBySuffix(String word) {
    for (Map.Entry<String, Kind> suffix : suffixes.entrySet()) {
      if (word.length() > suffix.getKey().length() && word.endsWith(suffix.getKey())) {
        return suffix.getValue();
      }
    }
    return null;
  }

  /** What the abbreviation before a place says, as a decision about the place. */
  Decision decide(Place place, Language language) {
    String[] found = new String[MOST_WORDS];
    int words = 1;
    found[0] = place.wordBefore();
    int from = place.wordBeforeStart();
    while (words < MOST_WORDS) {
      String word = from > 1 ? place.wordEndingBefore(from) : "";
      if (word.length() < 2 || !word.endsWith(".")) {
        break;
      }
      found[words] = word + found[words - 1];
      from = place.text().lastIndexOf(word, from - 1);
      words++;
    }
    Decision decision = Decision.OPEN;
    while (words > 0 && decision == Decision.OPEN) {
      words--;
      decision = decide(found[words], place, language);
    }
    return decision;
  }

  private Decision decide(String squeezed, Place place, Language language) {
    Set<String> next = continuations.get(squeezed);
    if (next != null && goesOnWith(next, place)) {
      return Decision.JOIN;
    }
    if (units.contains(squeezed) && isAfterNumber(place)) {
      return anywhere(place, language);
    }
    Kind kind = kinds.get(squeezed);
    kind = kind == null ? kindBySuffix(squeezed) : kind;
    if (kind == Kind.ANYWHERE && squeezed.indexOf('.') > 0 && isUncasedNext(place)) {
      return Decision.JOIN;
    }
    return kind == null ? Decision.OPEN : decide(kind, place, language);
  }

  /** Without capitals nothing tells a sentence's beginning; it mostly goes on. */
  private static boolean isUncasedNext(Place place) {
    return Characters.isUncased(place.firstOfNextWord());
  }

  private static boolean goesOnWith(Set<String> continuations, Place place) {
    for (String continuation : continuations) {
      if (place.text().startsWith(continuation, place.next())) {
        return true;
      }
    }
    return false;
  }

  private Decision decide(Kind kind, Place place, Language language) {
    return switch (kind) {
      case BEFORE_NAME, INSIDE -> Decision.JOIN;
      case BEFORE_NUMBER ->
          isNumber(place.nextWord(), language) || Character.isLowerCase(place.firstOfNextWord())
              ? Decision.JOIN
              : Decision.OPEN;
      case ANYWHERE -> anywhere(place, language);
      case IN_NAME ->
          anywhere(place, language) == Decision.OPEN && isCapitalNext(place) && !place.afterCloser()
              ? Decision.JOIN
              : anywhere(place, language);
      case UNIT -> Decision.OPEN;
      case TIME -> time(place, language);
    };
  }

  private static Decision anywhere(Place place, Language language) {
    int first = place.firstOfNextWord();
    if (Character.isLetterOrDigit(first) && !Character.isUpperCase(first)) {
      return Characters.isUncased(first) ? Decision.OPEN : Decision.JOIN;
    }
    return language.isStarter(place.nextWord()) ? Decision.BREAK : Decision.OPEN;
  }

  private Decision time(Place place, Language language) {
    if (isCapitalNext(place) && place.isWithinWords(WORDS_BEFORE_TIME)) {
      return Decision.JOIN;
    }
    return kinds.get(place.nextWord()) == Kind.BEFORE_NAME
        ? Decision.BREAK
        : anywhere(place, language);
  }

  private static boolean isCapitalNext(Place place) {
    return Character.isUpperCase(place.firstOfNextWord());
  }

  private static boolean isAfterNumber(Place place) {
    String before = place.wordEndingBefore(place.wordBeforeStart());
    return !before.isEmpty()
        && (Character.isDigit(before.charAt(before.length() - 1)) || NumberRules.isRoman(before));
  }

  /** Arabic or Roman, or one letter that is no word. */
  private static boolean isNumber(String word, Language language) {
    if (word.isEmpty()) {
      return false;
    }
    return Character.isDigit(word.codePointAt(0))
        || (!language.isStarter(word)
            && (word.length() == 1
                || word.chars().allMatch(c -> "IVXLCDMivxlcdm".indexOf(c) >= 0)));
  }
}
