package org.isogloss.glossary.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.match.Boilerplate;
import org.isogloss.glossary.match.CompiledTerminology;
import org.isogloss.glossary.match.LocaleTerms;
import org.isogloss.text.Block;
import org.isogloss.text.Cause;
import org.isogloss.text.Document;
import org.isogloss.text.Finding;
import org.isogloss.text.Severity;
import org.isogloss.text.Span;

/**
 * Applies a glossary to documents, each in the terms of its own locale.
 *
 * <ol>
 *   <li>A block whose whole text is boilerplate is dropped, be it so as it came or after the edits.
 *   <li>In every other block each sentence's avoided terms are replaced until nothing is left to
 *       replace. Edits stay inside their sentence and off what is no prose.
 *   <li>Terms that are only flagged become findings on the text as it then reads; what an earlier
 *       station suspected of words that are now replaced is settled.
 * </ol>
 *
 * <p>A second run over the result changes nothing. Immutable; shared by threads.
 */
public final class Normalizer {

  /** The rule of a block dropped as boilerplate. */
  public static final String DROP = "glossary.drop";

  /** The rule of a term that is only reported. */
  public static final String FLAGGED = "glossary.flagged";

  /** The rule of a sentence in which rows undo each other. */
  public static final String UNSETTLED = "glossary.unsettled";

  private final CompiledTerminology terminology;

  /** A normalizer with a glossary's terms. */
  public Normalizer(CompiledTerminology terminology) {
    this.terminology = terminology;
  }

  /**
   * A document with its glossary applied.
   *
   * @param segmented a document whose blocks are cut into sentences
   * @return the same document with more layers, some blocks dropped, and more findings
   */
  public Document normalize(Document segmented) {
    Optional<LocaleTerms> terms = terminology.termsFor(segmented.locale());
    if (terms.isEmpty()) {
      return segmented;
    }
    BlockNormalizer normalizer = new BlockNormalizer(terms.get());
    Boilerplate boilerplate = terms.get().boilerplate();
    List<Block> blocks = new ArrayList<>(segmented.blocks().size());
    List<Finding> findings = new ArrayList<>();
    for (Block block : segmented.blocks()) {
      blocks.add(block.isContent() ? normalize(block, normalizer, boilerplate, findings) : block);
    }
    List<Finding> open = SettledFindings.without(segmented.findings(), segmented.blocks(), blocks);
    open.addAll(findings);
    return new Document(
        segmented.id(), segmented.locale(), segmented.file(), segmented.format(), blocks, open);
  }

  private Block normalize(
      Block block, BlockNormalizer normalizer, Boilerplate boilerplate, List<Finding> findings) {
    Optional<Entry> dropping = boilerplate.rowFor(block.text().current());
    if (dropping.isPresent()) {
      return drop(block, dropping.get());
    }
    BlockNormalizer.Outcome outcome = normalizer.normalize(block);
    Block revised = outcome.block();
    if (revised.text().version() != block.text().version()) {
      dropping = boilerplate.rowFor(revised.text().current());
      if (dropping.isPresent()) {
        return drop(block, dropping.get());
      }
    }
    outcome.flagged().forEach((sentence, found) -> flag(revised, sentence, found, findings));
    for (Map.Entry<Integer, Set<Integer>> unsettled : outcome.unsettled().entrySet()) {
      Span span = revised.sentences().get(unsettled.getKey()).span();
      String message =
          String.format(
              Locale.ROOT,
              "row%s of %s undo each other here, so the sentence was left as it came; "
                  + "change one of them",
              RowNames.of(unsettled.getValue()),
              terminology.glossary().file());
      int row = unsettled.getValue().iterator().next();
      findings.add(Finding.at(revised, span, UNSETTLED, Severity.ERROR, message, row));
    }
    return revised;
  }

  private static Block drop(Block block, Entry entry) {
    return block.drop(Cause.row(DROP, entry.row(), entry.note()));
  }

  private void flag(
      Block block, int sentence, List<LocaleTerms.Found> found, List<Finding> findings) {
    int start = block.sentences().get(sentence).span().start();
    for (LocaleTerms.Found term : found) {
      Span span = term.span().shift(start);
      Entry entry = term.form().entry();
      StringBuilder message = new StringBuilder();
      message
          .append('"')
          .append(span.of(block.text().current()))
          .append("\" is a term to avoid (row ")
          .append(entry.row())
          .append(" of ")
          .append(terminology.glossary().file())
          .append(')');
      if (!term.doubt().isEmpty()) {
        message.append(' ').append(term.doubt());
      }
      if (!term.form().replacement().isEmpty()) {
        message.append("; consider \"").append(term.form().replacement()).append('"');
      }
      if (!entry.note().isEmpty()) {
        message.append(": ").append(entry.note());
      }
      findings.add(
          Finding.at(block, span, FLAGGED, Severity.WARNING, message.toString(), entry.row()));
    }
  }
}
