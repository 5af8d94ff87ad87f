package org.isogloss.glossary.inflect;

import static org.isogloss.glossary.inflect.EnglishSpelling.cut;

import java.util.ArrayList;
import java.util.List;

/**
 * The forms of English verbs. All words are in lower case.
 *
 * <ol>
 *   <li>A verb listed in {@code english-verbs.txt} has the forms listed there; so has one that is a
 *       listed verb behind a prefix ({@code rebuild}, {@code misunderstand}).
 *   <li>What the list leaves open follows the last letters. Whether a last consonant is doubled
 *       hangs on stress, which spelling does not show: verbs of one syllable double it, of longer
 *       ones those in {@code english-doubling.txt}; where an {@code l} is doubled in British
 *       spelling alone the American form comes first.
 * </ol>
 */
final class EnglishVerbs {

  /** The forms of a verb but its base; of each the usual spelling first, none empty. */
  record Parts(List<String> third, List<String> past, List<String> participle, List<String> ing) {}

  private static final WordTable TABLE = WordTable.read("english-verbs.txt");
  private static final WordTable DOUBLING = WordTable.read("english-doubling.txt");

  /** Prefixes before irregular verbs. */
  private static final List<String> PREFIXES =
      List.of("fore", "inter", "mis", "out", "over", "pre", "re", "un", "under", "up");

  /** Prefixes that leave the stress on a verb of one syllable. */
  private static final List<String> UNSTRESSED = List.of("out", "over", "un", "under");

  private static final List<String> SINGLE = List.of("single");
  private static final List<String> DOUBLE = List.of("double");
  private static final List<String> EITHER = List.of("single", "double");
  private static final List<List<String>> REGULAR =
      List.of(List.of(), List.of(), List.of(), List.of());

  private EnglishVerbs() {}

  static Parts of(String verb) {
    List<List<String>> listed = listed(verb);
    List<String> past = listed.get(1).isEmpty() ? past(verb) : listed.get(1);
    return new Parts(
        listed.get(0).isEmpty() ? List.of(EnglishSpelling.withS(verb)) : listed.get(0),
        past,
        listed.get(2).isEmpty() ? past : listed.get(2),
        listed.get(3).isEmpty() ? ing(verb) : listed.get(3));
  }

  private static List<List<String>> listed(String verb) {
    List<List<String>> own = TABLE.of(verb);
    if (own != null) {
      return own;
    }
    for (String prefix : PREFIXES) {
      List<List<String>> base =
          verb.startsWith(prefix) ? TABLE.of(verb.substring(prefix.length())) : null;
      if (base != null) {
        return base.stream().map(column -> column.stream().map(prefix::concat).toList()).toList();
      }
    }
    return REGULAR;
  }

  private static List<String> past(String verb) {
    if (verb.endsWith("e")) {
      return List.of(verb + "d");
    }
    if (EnglishSpelling.endsInY(verb)) {
      return List.of(cut(verb, 1) + "ied");
    }
    return beforeVowel(verb, "ed");
  }

  private static List<String> ing(String verb) {
    if (verb.endsWith("ie")) {
      return List.of(cut(verb, 2) + "ying");
    }
    int before = verb.length() - 2;
    boolean mute = verb.endsWith("e") && before > 0 && "eoy".indexOf(verb.charAt(before)) < 0;
    return mute ? List.of(cut(verb, 1) + "ing") : beforeVowel(verb, "ing");
  }

  private static List<String> beforeVowel(String verb, String ending) {
    int last = verb.length() - 1;
    if (last > 0 && verb.charAt(last) == 'c' && EnglishSpelling.isVowel(verb.charAt(last - 1))) {
      return List.of(verb + "k" + ending);
    }
    List<String> made = new ArrayList<>();
    for (String kind : doubling(verb)) {
      made.add(kind.equals("double") ? verb + verb.charAt(last) + ending : verb + ending);
    }
    return made;
  }

  private static List<String> doubling(String verb) {
    List<List<String>> listed = DOUBLING.of(verb);
    if (listed != null) {
      return listed.get(0);
    }
    if (!EnglishSpelling.endsInShortSyllable(verb)) {
      return SINGLE;
    }
    int syllables = EnglishSpelling.syllables(verb);
    if (syllables == 1 || (syllables <= 3 && isShortAfterPrefix(verb))) {
      return DOUBLE;
    }
    return verb.endsWith("l") ? EITHER : SINGLE;
  }

  private static boolean isShortAfterPrefix(String verb) {
    for (String prefix : UNSTRESSED) {
      String rest = verb.startsWith(prefix) ? verb.substring(prefix.length()) : "";
      if (rest.length() > 2
          && !EnglishSpelling.isVowel(rest.charAt(0))
          && EnglishSpelling.syllables(rest) == 1) {
        return true;
      }
    }
    return false;
  }
}
