package org.isogloss.glossary.inflect;

import java.util.List;
import org.isogloss.glossary.PartOfSpeech;
import org.isogloss.text.LocaleTag;

/**
 * Makes the forms of a term. What a slot means depends on the part of speech; slot {@value #BASE}
 * is always the term as written. Immutable; shared by threads.
 */
public interface Inflection {

  /** The slot of a term as written. */
  int BASE = 0;

  /** The slot of a noun's plural. */
  int PLURAL = 1;

  /** The slot of a verb's third person singular. */
  int THIRD_PERSON = 1;

  /** The slot of a verb's past. */
  int PAST = 2;

  /** The slot of a verb's past participle. */
  int PARTICIPLE = 3;

  /** The slot of a verb's form in {@code ing}. */
  int ING = 4;

  /** The slot of an adjective's comparative. */
  int COMPARATIVE = 1;

  /** The slot of an adjective's superlative. */
  int SUPERLATIVE = 2;

  /** Languages whose grammar is left to the editor: terms stand as written. */
  Inflection AS_WRITTEN = (term, pos) -> List.of(new Form(term, BASE, false));

  /**
   * The forms under which a term is found, the term as written first: it is the base, even if it is
   * a plural. Of several spellings in one slot the first is the one to write. One spelling may
   * stand in several slots.
   */
  List<Form> forms(String term, PartOfSpeech pos);

  /**
   * The forms that stand for another term's: those under which the term is found, and such as are
   * sound to write but not to search for ({@code more painful}).
   *
   * @param forms those of the term, as {@link #forms} makes them
   */
  default List<Form> replacements(String term, PartOfSpeech pos, List<Form> forms) {
    return forms;
  }

  /** A language's own inflection. */
  static Inflection of(LocaleTag locale) {
    return locale.language().equals("en") ? new EnglishInflection() : AS_WRITTEN;
  }
}
