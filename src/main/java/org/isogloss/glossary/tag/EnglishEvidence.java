package org.isogloss.glossary.tag;

import java.util.Locale;
import java.util.Set;

/**
 * Neighbours that leave an English word no choice, whatever the model thinks of it.
 *
 * <ol>
 *   <li>A verb: after {@code who}; after {@code we}, {@code they}, {@code he}, {@code she} in the
 *       form that agrees; after a pronoun with {@code can}, {@code must} and the like; after {@code
 *       don't}, {@code cannot}, {@code must not} and the like; after {@code to} before an article
 *       or a pronoun ({@code to milk the goat}).
 *   <li>No verb: after an article or a possessive that cannot be an object; in {@code -ing} after
 *       an adjective too ({@code improper milking}).
 * </ol>
 */
final class EnglishEvidence {

  private static final Set<String> MODALS =
      Set.of("must", "should", "can", "could", "will", "would", "may", "might", "shall");
  private static final Set<String> DO = Set.of("do", "does", "did");
  private static final Set<String> NOT =
      Set.of(
          "don't",
          "doesn't",
          "didn't",
          "can't",
          "cannot",
          "couldn't",
          "won't",
          "wouldn't",
          "shouldn't",
          "mustn't",
          "needn't");
  private static final Set<String> SUBJECTS =
      Set.of("i", "you", "we", "they", "he", "she", "it", "who");
  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "my", "your", "our", "their", "its", "every");
  private static final Set<String> OBJECTS =
      Set.of(
          "the", "a", "an", "my", "your", "his", "her", "its", "our", "their", "all", "this",
          "these", "those", "it", "them", "him", "me", "us");

  private EnglishEvidence() {}

  /** The reading of a word with its neighbours considered. */
  static Reading weigh(Reading reading, String[] forms, String[] tags, int word) {
    String form = lower(forms, word);
    if (isVerb(form, forms, word)) {
      return new Reading(0, 1, 0, reading.known());
    }
    if (!isNoVerb(form, forms, tags, word)) {
      return reading;
    }
    boolean participle = form.endsWith("ed") || form.endsWith("en");
    return new Reading(
        reading.noun() + (participle ? 0 : reading.verb()),
        0,
        reading.adjective() + (participle ? reading.verb() : 0),
        reading.known());
  }

  private static boolean isVerb(String form, String[] forms, int word) {
    if (form.endsWith("ing")) {
      return false;
    }
    String before = lower(forms, word - 1);
    return switch (before) {
      case "who" -> true;
      case "we", "they" -> !form.endsWith("s");
      case "he", "she" -> form.endsWith("s");
      case "to" -> OBJECTS.contains(lower(forms, word + 1));
      case "not" -> isAuxiliary(lower(forms, word - 2));
      default ->
          NOT.contains(before)
              || (MODALS.contains(before) && SUBJECTS.contains(lower(forms, word - 2)));
    };
  }

  private static boolean isAuxiliary(String word) {
    return MODALS.contains(word) || DO.contains(word);
  }

  private static boolean isNoVerb(String form, String[] forms, String[] tags, int word) {
    return DETERMINERS.contains(lower(forms, word - 1))
        || (form.endsWith("ing") && word > 0 && tags[word - 1].equals("ADJ"));
  }

  private static String lower(String[] forms, int index) {
    return index < 0 || index >= forms.length ? "" : forms[index].toLowerCase(Locale.ROOT);
  }
}
