package org.isogloss.glossary.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isogloss.glossary.Action;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.GlossaryProblem;
import org.isogloss.glossary.GlossaryProblem.Severity;
import org.isogloss.glossary.match.CompiledTerminology;
import org.isogloss.glossary.match.LocaleTerms;
import org.isogloss.text.Block;
import org.isogloss.text.Cause;
import org.isogloss.text.Change;
import org.isogloss.text.Document;
import org.isogloss.text.Finding;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Sentence;

/**
 * Gathers which terms of a glossary occur in a corpus, to name those that don't.
 *
 * <ol>
 *   <li>A term occurs if it stands in a sentence, whether its row applies there or not. Of a row
 *       that avoids terms in a locale those count, of others the preferred one.
 *   <li>A row also occurs if it edits, reports or drops something: a chain's second row may never
 *       have its term in a text as it came.
 *   <li>A row of which nothing occurs in any locale that has texts is dead. Of the others, avoided
 *       terms that don't occur are good to know.
 * </ol>
 */
public final class Occurrences {

  private record Term(LocaleTag locale, int row, String term) {}

  private final CompiledTerminology terminology;
  private final Set<LocaleTag> locales = new TreeSet<>();
  private final Set<Term> terms = new HashSet<>();
  private final Set<Integer> rows = new HashSet<>();

  /** Nothing seen so far. */
  public Occurrences(CompiledTerminology terminology) {
    this.terminology = terminology;
  }

  /**
   * Takes in a document.
   *
   * @param segmented before the glossary was applied
   * @param normalized after
   */
  public void add(Document segmented, Document normalized) {
    Optional<LocaleTerms> found = terminology.termsFor(segmented.locale());
    if (found.isEmpty()) {
      return;
    }
    locales.add(found.get().locale());
    for (Block block : segmented.blocks()) {
      for (Sentence sentence : block.sentences()) {
        addTerms(sentence.span().of(block.text().current()), found.get());
      }
    }
    for (Block block : normalized.blocks()) {
      if (block.dropped() != null) {
        rows.add(block.dropped().row());
      }
      for (Change change : block.changes()) {
        change.causes().stream().map(Cause::row).forEach(rows::add);
      }
    }
    normalized.findings().stream().map(Finding::row).forEach(rows::add);
  }

  private void addTerms(String sentence, LocaleTerms localeTerms) {
    for (LocaleTerms.Found found : localeTerms.all(sentence)) {
      Entry entry = found.entry();
      if (found.form().isAvoided() || entry.avoidedIn(localeTerms.locale()).isEmpty()) {
        terms.add(new Term(localeTerms.locale(), entry.row(), found.term()));
        rows.add(entry.row());
      }
    }
  }

  /** What does not occur, by row. */
  public List<GlossaryProblem> problems() {
    Glossary glossary = terminology.glossary();
    Remarks remarks = new Remarks(glossary.file());
    for (Entry entry : glossary.entries()) {
      if (rows.contains(entry.row())) {
        tellTerms(entry, remarks);
      } else {
        tellRow(entry, remarks);
      }
    }
    return remarks.inOrder();
  }

  private void tellRow(Entry entry, Remarks remarks) {
    Set<String> tags = new TreeSet<>();
    String column = "";
    String value = "";
    for (LocaleTag locale : terminology.glossary().locales()) {
      List<String> avoided = entry.avoidedIn(locale);
      String term = avoided.isEmpty() ? entry.preferredIn(locale).orElse("") : avoided.get(0);
      if (locales.contains(locale) && !term.isEmpty()) {
        if (tags.isEmpty()) {
          column = avoided.isEmpty() ? locale.tag() : Remarks.avoid(locale);
          value = term;
        }
        tags.add(locale.tag());
      }
    }
    if (!tags.isEmpty()) {
      remarks.add(
          Severity.WARNING,
          "dead-row",
          entry.row(),
          column,
          value,
          "no term of the row occurs in the texts (" + String.join(", ", tags) + ")",
          "check its spelling, or delete the row");
    }
  }

  private void tellTerms(Entry entry, Remarks remarks) {
    for (LocaleTag locale : terminology.glossary().locales()) {
      for (String term : entry.avoidedIn(locale)) {
        boolean looked = locales.contains(locale) && entry.action() != Action.DROP;
        if (looked && !terms.contains(new Term(locale, entry.row(), term))) {
          remarks.add(
              Severity.INFO,
              "dead-term",
              entry.row(),
              Remarks.avoid(locale),
              term,
              Remarks.quoted(term) + " occurs in no text in " + locale,
              "nothing to do if it may come");
        }
      }
    }
  }
}
