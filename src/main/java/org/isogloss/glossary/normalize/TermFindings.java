package org.isogloss.glossary.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.match.LocaleTerms;
import org.isogloss.text.Block;
import org.isogloss.text.Finding;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Sentence;
import org.isogloss.text.Severity;
import org.isogloss.text.Span;

/** Puts into words what a person should look at after a block is normalized. */
final class TermFindings {

  private final String file;
  private final LocaleTag locale;
  private final Agreement agreement;

  /**
   * Findings about the texts of one locale.
   *
   * @param file the name of the glossary's file
   * @param locale the locale whose columns apply
   */
  TermFindings(String file, LocaleTag locale) {
    this.file = file;
    this.locale = locale;
    this.agreement = Agreement.of(locale);
  }

  /** A block's findings: terms only reported, neighbours in doubt, sentences left as they came. */
  List<Finding> of(BlockNormalizer.Outcome outcome) {
    List<Finding> findings = new ArrayList<>();
    Block block = outcome.block();
    for (Map.Entry<Integer, List<LocaleTerms.Found>> flagged : outcome.flagged().entrySet()) {
      int start = block.sentences().get(flagged.getKey()).span().start();
      for (LocaleTerms.Found term : flagged.getValue()) {
        findings.add(flagged(block, term, term.span().shift(start)));
      }
    }
    addDoubts(outcome, findings);
    outcome.unsettled().forEach((sentence, rows) -> findings.add(unsettled(block, sentence, rows)));
    return findings;
  }

  private Finding flagged(Block block, LocaleTerms.Found term, Span span) {
    Entry entry = term.entry();
    StringBuilder message = new StringBuilder();
    message
        .append('"')
        .append(span.of(block.text().current()))
        .append("\" is a term to avoid")
        .append(source(entry.row()));
    if (!term.doubt().isEmpty()) {
      message.append(' ').append(term.doubt());
    }
    if (!term.form().replacement().isEmpty()) {
      message.append("; consider \"").append(term.form().replacement()).append('"');
    }
    String note = TermNote.of(entry, locale, term.term());
    if (!note.isEmpty()) {
      message.append(": ").append(note);
    }
    return Finding.at(
        block, span, Normalizer.FLAGGED, Severity.WARNING, message.toString(), entry.row());
  }

  private void addDoubts(BlockNormalizer.Outcome outcome, List<Finding> findings) {
    Block block = outcome.block();
    int next = 0;
    for (Sentence sentence : block.sentences()) {
      Span span = sentence.span();
      String text = outcome.replaced().isEmpty() ? "" : span.of(block.text().current());
      while (next < outcome.replaced().size()
          && outcome.replaced().get(next).span().start() < span.end()) {
        Replaced term = outcome.replaced().get(next++);
        Optional<Agreement.Doubt> doubt =
            agreement.doubt(text, term.span().shift(-span.start()), term.form());
        doubt.ifPresent(found -> findings.add(doubt(block, term, found)));
      }
    }
  }

  private Finding doubt(Block block, Replaced term, Agreement.Doubt doubt) {
    int row = term.form().entry().row();
    String message = doubt.message() + source(row);
    return Finding.at(block, term.span(), Normalizer.AGREEMENT, doubt.severity(), message, row);
  }

  private Finding unsettled(Block block, int sentence, Set<Integer> rows) {
    String message =
        String.format(
            Locale.ROOT,
            "row%s of %s undo each other here, so the sentence was left as it came; "
                + "change one of them",
            RowNames.of(rows),
            file);
    Span span = block.sentences().get(sentence).span();
    int row = rows.iterator().next();
    return Finding.at(block, span, Normalizer.UNSETTLED, Severity.ERROR, message, row);
  }

  private String source(int row) {
    return " (row " + row + " of " + file + ")";
  }
}
