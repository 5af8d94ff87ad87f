package org.isogloss.glossary.inflect;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The word of an English phrase that inflects, with what stands before and after it.
 *
 * <ol>
 *   <li>A noun phrase inflects in the word before its first preposition ({@code head of the
 *       breast}), or else in its last word; not if a clause follows ({@code mothers who milk}).
 *   <li>A verb phrase inflects in its first word ({@code cure milk rays}), after an adverb in its
 *       second; not if it begins with {@code to} or a verb that has no forms.
 *   <li>A word joined by hyphens inflects in its last part, or in that before a preposition ({@code
 *       mother-in-law}, {@code passer-by}).
 * </ol>
 *
 * @param before what stands before the word
 * @param word the word as written, letters only
 * @param after what stands after it
 */
record EnglishHead(String before, String word, String after) {

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "about", "across", "after", "against", "among", "around", "as", "at", "before", "behind",
          "beneath", "beside", "between", "beyond", "by", "de", "during", "for", "from", "in",
          "inside", "into", "near", "of", "off", "on", "onto", "outside", "over", "per", "than",
          "through", "to", "toward", "towards", "under", "upon", "via", "with", "within",
          "without");
  private static final Set<String> CLAUSES =
      Set.of("that", "when", "where", "which", "who", "whom", "whose");

  /** What follows a preposition in words whose first part inflects: mother-in-law, man-at-arms. */
  private static final Set<String> AFTER_HEAD =
      Set.of("arms", "be", "charge", "chief", "large", "law", "residence", "waiting");

  /** What begins a verb phrase and has no forms itself. */
  private static final Set<String> NO_FORMS =
      Set.of(
          "can", "can't", "cannot", "could", "don't", "may", "might", "must", "never", "not",
          "shall", "should", "to", "will", "would");

  private static final Set<String> VERBS_IN_LY =
      Set.of(
          "ally",
          "apply",
          "bully",
          "comply",
          "fly",
          "imply",
          "misapply",
          "multiply",
          "ply",
          "rally",
          "reapply",
          "rely",
          "reply",
          "sully",
          "supply",
          "tally");

  /** The head of a noun phrase; null if none inflects. */
  static @Nullable EnglishHead ofNoun(String term) {
    int start = 0;
    int end = term.length();
    String last = "";
    for (int from = 0; from < term.length(); ) {
      int to = endOfWord(term, from);
      String word = term.substring(from, to).toLowerCase(Locale.ROOT);
      if (from > 0 && CLAUSES.contains(word)) {
        return null;
      }
      boolean preposition = from > 0 && to < term.length() && PREPOSITIONS.contains(word);
      if (preposition && !isSame(last, term, to + 1)) {
        end = from - 1;
        break;
      }
      last = word;
      start = from;
      from = to + 1;
    }
    if (end < term.length() && last.endsWith("ed")) {
      return null;
    }
    int[] part = nounPart(term.substring(start, end));
    return of(term, start + part[0], start + part[1]);
  }

  /** Whether the word from an offset on is the given one: {@code skin to skin contact}. */
  private static boolean isSame(String word, String term, int from) {
    return term.substring(from, endOfWord(term, from)).toLowerCase(Locale.ROOT).equals(word);
  }

  /** The head of a verb phrase; null if none inflects. */
  static @Nullable EnglishHead ofVerb(String term) {
    int start = 0;
    int end = endOfWord(term, 0);
    String first = term.substring(0, end).toLowerCase(Locale.ROOT);
    if (NO_FORMS.contains(first)) {
      return null;
    }
    if (first.endsWith("ly") && end < term.length() && !VERBS_IN_LY.contains(first)) {
      start = end + 1;
      end = endOfWord(term, start);
    }
    return of(term, start + term.substring(start, end).lastIndexOf('-') + 1, end);
  }

  private static int endOfWord(String term, int from) {
    int end = term.indexOf(' ', from);
    return end < 0 ? term.length() : end;
  }

  /** Where in a word joined by hyphens the part stands that is counted. */
  private static int[] nounPart(String word) {
    if (word.indexOf('-') < 0) {
      return new int[] {0, word.length()};
    }
    List<String> parts = List.of(word.toLowerCase(Locale.ROOT).split("-", -1));
    int start = 0;
    for (int i = 0; i + 1 < parts.size(); i++) {
      String next = parts.get(i + 1);
      boolean last = i + 2 == parts.size();
      boolean head =
          last
              ? isParticle(next) && parts.get(i).endsWith("er")
              : next.equals("of")
                  || (PREPOSITIONS.contains(next) && AFTER_HEAD.contains(parts.get(i + 2)));
      if (head) {
        return new int[] {start, start + parts.get(i).length()};
      }
      start += parts.get(i).length() + 1;
    }
    return new int[] {start, word.length()};
  }

  private static boolean isParticle(String word) {
    return PREPOSITIONS.contains(word) || word.equals("up");
  }

  private static @Nullable EnglishHead of(String term, int start, int end) {
    return end - start > 1 && isLetters(term, start, end)
        ? new EnglishHead(term.substring(0, start), term.substring(start, end), term.substring(end))
        : null;
  }

  private static boolean isLetters(String term, int start, int end) {
    for (int i = start; i < end; i += Character.charCount(term.codePointAt(i))) {
      if (!Character.isLetter(term.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is an abbreviation: all capitals, no longer than abbreviations are. */
  boolean isAbbreviation() {
    return word.length() <= 5 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  String lower() {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The phrase with a form of its head, given in lower case, in the head's own case. */
  String with(String form) {
    return before + inCase(form) + after;
  }

  private String inCase(String form) {
    String lower = lower();
    if (word.equals(lower)) {
      return form;
    }
    if (word.equals(word.toUpperCase(Locale.ROOT)) && !isAbbreviation()) {
      return form.toUpperCase(Locale.ROOT);
    }
    if (form.startsWith(lower)) {
      return word + form.substring(lower.length());
    }
    return Character.isUpperCase(word.charAt(0))
        ? form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1)
        : form;
  }
}
