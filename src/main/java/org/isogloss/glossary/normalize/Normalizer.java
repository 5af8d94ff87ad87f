package org.isogloss.glossary.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.match.Boilerplate;
import org.isogloss.glossary.match.CompiledTerminology;
import org.isogloss.glossary.match.LocaleTerms;
import org.isogloss.text.Block;
import org.isogloss.text.Cause;
import org.isogloss.text.Document;
import org.isogloss.text.Finding;

/**
 * Applies a glossary to documents, each in the terms of its own locale.
 *
 * <ol>
 *   <li>A block whose whole text is boilerplate is dropped, be it so as it came or after the edits.
 *   <li>In every other block each sentence's avoided terms are replaced until nothing is left to
 *       replace. Edits stay inside their sentence and off what is no prose.
 *   <li>Terms that are only flagged become findings on the text as it then reads, and so do words
 *       that may not agree with a replacement; what an earlier station suspected of words that are
 *       now replaced is settled.
 * </ol>
 *
 * <p>A second run over the result changes nothing. Immutable; shared by threads.
 */
public final class Normalizer {

  /** The rule of a block dropped as boilerplate. */
  public static final String DROP = "glossary.drop";

  /** The rule of a term that is only reported. */
  public static final String FLAGGED = "glossary.flagged";

  /** The rule of a replacement whose neighbours may no longer agree with it. */
  public static final String AGREEMENT = "glossary.agreement";

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
    TermFindings wording = new TermFindings(terminology.glossary().file(), terms.get().locale());
    Boilerplate boilerplate = terms.get().boilerplate();
    List<Block> blocks = new ArrayList<>(segmented.blocks().size());
    List<Finding> findings = new ArrayList<>();
    for (Block block : segmented.blocks()) {
      if (block.isContent()) {
        BlockNormalizer.Outcome outcome = normalize(block, normalizer, boilerplate);
        blocks.add(outcome.block());
        findings.addAll(wording.of(outcome));
      } else {
        blocks.add(block);
      }
    }
    List<Finding> open = SettledFindings.without(segmented.findings(), segmented.blocks(), blocks);
    open.addAll(findings);
    return new Document(
        segmented.id(), segmented.locale(), segmented.file(), segmented.format(), blocks, open);
  }

  private static BlockNormalizer.Outcome normalize(
      Block block, BlockNormalizer normalizer, Boilerplate boilerplate) {
    Optional<Entry> dropping = boilerplate.rowFor(block.text().current());
    if (dropping.isPresent()) {
      return drop(block, dropping.get());
    }
    BlockNormalizer.Outcome outcome = normalizer.normalize(block);
    if (outcome.block().text().version() != block.text().version()) {
      dropping = boilerplate.rowFor(outcome.block().text().current());
      if (dropping.isPresent()) {
        return drop(block, dropping.get());
      }
    }
    return outcome;
  }

  private static BlockNormalizer.Outcome drop(Block block, Entry entry) {
    Block dropped = block.drop(Cause.row(DROP, entry.row(), entry.note()));
    return new BlockNormalizer.Outcome(dropped, Map.of(), Map.of(), List.of());
  }
}
