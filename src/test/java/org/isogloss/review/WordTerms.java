package org.isogloss.review;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.TermMatch;
import org.isogloss.glossary.Terminology;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Span;

/** Finds preferred terms as they are written, and nothing else. */
record WordTerms(Glossary glossary) implements Terminology {

  @Override
  public List<TermMatch> find(String text, LocaleTag locale, TermMatch.Kind kind) {
    List<TermMatch> found = new ArrayList<>();
    for (Entry entry : glossary.entries()) {
      String term = entry.preferredIn(locale).orElse("");
      int at = kind == TermMatch.Kind.PREFERRED && !term.isEmpty() ? text.indexOf(term) : -1;
      if (at >= 0) {
        found.add(new TermMatch(new Span(at, at + term.length()), entry, kind, term));
      }
    }
    return found;
  }
}
