package org.isogloss.clean;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.text.Block;
import org.isogloss.text.Document;
import org.isogloss.text.Finding;
import org.isogloss.text.Layer;
import org.isogloss.text.LocaleTag;

/**
 * Cleans documents. Immutable, safe for threads.
 *
 * <ol>
 *   <li>Every block goes through the paragraph repairs in their order, again and again until none
 *       finds anything: taking out an invisible character can make two others compose.
 *   <li>Hash strings go, page scraps and repeated captions are dropped.
 *   <li>What is only suspicious becomes a finding.
 * </ol>
 */
public final class Cleaner {

  /** More rounds than any text is known to need; a bound all the same. */
  private static final int MOST_ROUNDS = 8;

  private final List<Repair> repairs =
      List.of(
          new Mojibake(),
          new InvisibleCharacters(),
          new Composition(),
          new WhiteSpace(),
          new MissingSpace());

  private final List<DocumentRepair> documentRepairs =
      List.of(new HashStrings(), new PageScraps(), new RepeatedCaptions());

  private final GluedWords gluedWords = new GluedWords();
  private final NearRepeats nearRepeats = new NearRepeats();

  /** The paragraph repairs in the order they are made. */
  public List<Repair> repairs() {
    return repairs;
  }

  /**
   * Cleans a document: repairs of its paragraphs, then of the document, then suspicions.
   *
   * @param read a document as a reader made it
   * @return the document with edits, dropped blocks and findings; it restores to the same file
   */
  public Document clean(Document read) {
    Document cleaned = repairBlocks(read);
    for (DocumentRepair repair : documentRepairs) {
      cleaned = repair.repair(cleaned);
    }
    List<Finding> findings = new ArrayList<>(gluedWords.find(cleaned));
    findings.addAll(nearRepeats.find(cleaned));
    return findings.isEmpty() ? cleaned : cleaned.withFindings(findings);
  }

  /**
   * Cleans paragraphs that do not stand together: no block is dropped, none is compared with
   * another.
   *
   * @param read a document whose blocks are paragraphs of their own
   * @return the document with edits, and with findings about single paragraphs
   */
  public Document cleanParagraphs(Document read) {
    Document cleaned = repairBlocks(read);
    List<Finding> findings = gluedWords.findInParagraphs(cleaned);
    return findings.isEmpty() ? cleaned : cleaned.withFindings(findings);
  }

  private Document repairBlocks(Document document) {
    List<Block> repaired = new ArrayList<>(document.blocks().size());
    boolean changed = false;
    for (Block block : document.blocks()) {
      Block now = repair(block, document.locale());
      changed |= now.text().version() > block.text().version();
      repaired.add(now);
    }
    return changed ? document.withBlocks(repaired) : document;
  }

  private Block repair(Block block, LocaleTag locale) {
    Block before = block;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Block after = before;
      for (Repair repair : repairs) {
        Layer layer = repair.repair(after.text(), locale);
        after = layer.isEmpty() ? after : after.revise(layer);
      }
      if (after.text().version() == before.text().version()) {
        break;
      }
      before = after;
    }
    return before;
  }
}
