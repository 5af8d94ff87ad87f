package org.isogloss.glossary.normalize;

import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.match.Folding;
import org.isogloss.text.LocaleTag;

/** What a row's note says about one of its terms. */
final class TermNote {

  private static final Pattern CLAUSE_END = Pattern.compile("(?<=[.;!?])\\s+");

  private TermNote() {}

  /**
   * The note without the clauses that quote another of the row's terms to avoid, but not this one.
   *
   * @param term as the glossary writes it
   */
  static String of(Entry entry, LocaleTag locale, String term) {
    if (entry.note().isEmpty()) {
      return "";
    }
    StringJoiner kept = new StringJoiner(" ");
    for (String clause : CLAUSE_END.split(entry.note(), -1)) {
      boolean aboutAnother =
          entry.avoidedIn(locale).stream().anyMatch(other -> quotes(clause, other));
      if (!aboutAnother || quotes(clause, term)) {
        kept.add(clause);
      }
    }
    String note = kept.toString();
    return note.endsWith(";") ? note.substring(0, note.length() - 1) + "." : note;
  }

  private static boolean quotes(String clause, String term) {
    String foldedClause = Folding.fold(clause);
    String foldedTerm = Folding.fold(term);
    if (!foldedClause.contains(foldedTerm)) {
      return false;
    }
    return Pattern.compile(
            "[\"\u201C\u201E\u00AB\u2018'] ?"
                + Pattern.quote(foldedTerm)
                + " ?[\"\u201C\u201D\u00BB\u2019']")
        .matcher(foldedClause)
        .find();
  }
}
