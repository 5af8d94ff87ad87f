package org.isogloss.glossary.inflect;

import java.util.List;
import org.isogloss.glossary.PartOfSpeech;
import org.isogloss.text.LocaleTag;

/**
 * Makes the forms of a term. Slot 0 is the base; of a noun slot {@value #PLURAL} is the plural.
 * Immutable; shared by threads.
 */
public interface Inflection {

  /** The slot of a term as written. */
  int BASE = 0;

  /** The slot of a noun's plural. */
  int PLURAL = 1;

  /** Languages whose grammar is left to the editor: terms stand as written. */
  Inflection AS_WRITTEN = (term, pos) -> List.of(new Form(term, BASE, false));

  /** The forms of a term, the term as written first: it is the base, even if it is a plural. */
  List<Form> forms(String term, PartOfSpeech pos);

  /** A language's own inflection. */
  static Inflection of(LocaleTag locale) {
    return locale.language().equals("en") ? new EnglishInflection() : AS_WRITTEN;
  }
}
