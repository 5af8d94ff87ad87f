package org.isogloss.glossary;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.text.LocaleTag;

/**
 * Makes the forms of a term. Forms of the same number belong together: the second form of an
 * avoided term is replaced by the second form of the preferred one.
 */
interface Inflection {

  /** Languages whose grammar is left to the editor: terms stand as written. */
  Inflection AS_WRITTEN = (term, pos) -> List.of(term);

  /** The forms of a term, the term as written first. */
  List<String> forms(String term, PartOfSpeech pos);

  /** Whether a term as written is a plural. */
  default boolean isPlural(String term) {
    return false;
  }

  /** A language's own inflection. */
  static Inflection of(LocaleTag locale) {
    return locale.language().equals("en") ? new EnglishInflection() : AS_WRITTEN;
  }

  /** The forms of a row's term; the editor's own forms overrule the language's. */
  default List<String> forms(String term, Entry entry, LocaleTag locale) {
    String key = Folding.fold(term);
    for (String cell : entry.forms().getOrDefault(locale, List.of())) {
      String[] own = cell.split("/", -1);
      String base = Folding.fold(own[0].strip());
      boolean last = key.endsWith(base) && key.length() == term.length();
      int stem = term.length() - base.length();
      if (key.equals(base) || (last && Character.isWhitespace(term.charAt(stem - 1)))) {
        List<String> forms = new ArrayList<>(List.of(term));
        for (int i = 1; i < own.length; i++) {
          forms.add(key.equals(base) ? own[i].strip() : term.substring(0, stem) + own[i].strip());
        }
        return forms;
      }
    }
    return forms(term, entry.pos());
  }
}
