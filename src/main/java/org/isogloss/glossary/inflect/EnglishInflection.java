package org.isogloss.glossary.inflect;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.atteo.evo.inflector.English;
import org.isogloss.glossary.PartOfSpeech;

/**
 * The number of English nouns, on a term's last word, by evo-inflector. The possessive needs no
 * form of its own: an apostrophe ends a word. A term that is a plural as written has no other form.
 */
final class EnglishInflection implements Inflection {

  private static final Set<String> IRREGULAR_PLURALS =
      Set.of(
          "children", "feet", "geese", "lice", "men", "mice", "oxen", "people", "teeth", "women");
  private static final Set<String> SINGULARS_IN_S =
      Set.of("alias", "atlas", "bias", "canvas", "gas", "lens", "pancreas");

  @Override
  public List<Form> forms(String term, PartOfSpeech pos) {
    int start = term.lastIndexOf(' ') + 1;
    String word = term.substring(start);
    boolean noun = pos == PartOfSpeech.ANY || pos == PartOfSpeech.NOUN;
    if (!noun || !isInflectable(word)) {
      return List.of(new Form(term, BASE, false));
    }
    if (isPlural(term)) {
      return List.of(new Form(term, BASE, true));
    }
    return List.of(
        new Form(term, BASE, false),
        new Form(term.substring(0, start) + English.plural(word), PLURAL, true));
  }

  private static boolean isPlural(String term) {
    String word = term.substring(term.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    if (IRREGULAR_PLURALS.contains(word)) {
      return true;
    }
    if (!word.endsWith("s")
        || word.endsWith("ss")
        || word.endsWith("us")
        || word.endsWith("is")
        || SINGULARS_IN_S.contains(word)) {
      return false;
    }
    String stem = word.substring(0, word.length() - 1);
    return isSingularOf(stem, word)
        || isSingularOf(cut(stem, "e"), word)
        || isSingularOf(cut(stem, "ie") + "y", word)
        || isSingularOf(cut(stem, "ve") + "f", word)
        || isSingularOf(cut(stem, "ve") + "fe", word);
  }

  private static boolean isSingularOf(String singular, String plural) {
    return !singular.isEmpty() && English.plural(singular).equals(plural);
  }

  private static String cut(String word, String ending) {
    return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : word;
  }

  private static boolean isInflectable(String word) {
    return !word.isEmpty() && word.codePoints().allMatch(c -> Character.isLetter(c) || c == '-');
  }
}
