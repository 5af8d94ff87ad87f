package org.isogloss.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isogloss.text.Block;
import org.isogloss.text.BlockRole.Kind;
import org.isogloss.text.Cause;
import org.isogloss.text.Document;

/**
 * Drops a short block that repeats the title or a caption: what is left of the pictures of a copied
 * page.
 *
 * <ol>
 *   <li>Candidates are {@linkplain Caption captions} that equal, but for case, composition and
 *       white space, the title, or an earlier caption of five words or more without end
 *       punctuation. A heading that Markdown marks is never one: its author wanted it there.
 *   <li>Warnings stay, they repeat on purpose.
 *   <li>Refrains stay: a line between lines as short as itself, or one that comes back three times
 *       or more at regular distances.
 * </ol>
 */
final class RepeatedCaptions implements DocumentRepair {

  static final String RULE = "clean.repeated-caption";

  private static final int FEWEST_WORDS = 5;

  /** A single word may be a greeting or a name, which letters repeat. */
  private static final int FEWEST_WORDS_OF_TITLE = 2;

  private static final int REFRAIN = 3;

  @Override
  public Document repair(Document document) {
    Map<String, List<Block>> captions = captions(document);
    List<Block> blocks = new ArrayList<>(document.blocks());
    Block title = Caption.title(document);
    String titleKey = title == null ? "" : Folding.fold(title.text().current());
    boolean changed = false;
    for (Map.Entry<String, List<Block>> entry : captions.entrySet()) {
      List<Block> same = entry.getValue();
      boolean isTitle = entry.getKey().equals(titleKey);
      if (same.size() < 2 || !mayBeDropped(document, same, isTitle)) {
        continue;
      }
      for (Block repeat : same.subList(1, same.size())) {
        if (canGo(document, repeat, isTitle)) {
          String note = isTitle ? "repeats the title" : "repeats an earlier caption";
          blocks.set(repeat.index(), repeat.drop(new Cause(RULE, Cause.NO_ROW, note)));
          changed = true;
        }
      }
    }
    return changed ? document.withBlocks(blocks) : document;
  }

  private static Map<String, List<Block>> captions(Document document) {
    Map<String, List<Block>> captions = new HashMap<>();
    for (Block block : document.blocks()) {
      if (Caption.isCaption(block, document)) {
        String key = Folding.fold(block.text().current());
        captions.computeIfAbsent(key, k -> new ArrayList<>()).add(block);
      }
    }
    return captions;
  }

  private static boolean mayBeDropped(Document document, List<Block> same, boolean isTitle) {
    String text = same.get(0).text().current();
    if (Caption.isWarning(text) || isRegular(same)) {
      return false;
    }
    int words = Folding.words(text, document.locale());
    return isTitle
        ? words >= FEWEST_WORDS_OF_TITLE && !text.endsWith(",")
        : words >= FEWEST_WORDS && !Caption.endsSentence(text);
  }

  private static boolean canGo(Document document, Block repeat, boolean isTitle) {
    boolean unmarked =
        isTitle ? Caption.isUnmarked(repeat, document) : repeat.role().kind() == Kind.PARAGRAPH;
    return unmarked && !isVerse(document, repeat);
  }

  /** Whether the repeats, the first one apart, come at equal distances. */
  private static boolean isRegular(List<Block> same) {
    if (same.size() <= REFRAIN) {
      return false;
    }
    int distance = same.get(2).index() - same.get(1).index();
    for (int i = 2; i < same.size(); i++) {
      if (same.get(i).index() - same.get(i - 1).index() != distance) {
        return false;
      }
    }
    return true;
  }

  /** Whether the paragraphs on both sides are lines of verse: as short, or broken by hand. */
  private static boolean isVerse(Document document, Block repeat) {
    int verses = 0;
    int neighbours = 0;
    for (int index : new int[] {repeat.index() - 1, repeat.index() + 1}) {
      if (index >= 0 && index < document.blocks().size()) {
        Block block = document.blocks().get(index);
        String text = block.text().current();
        boolean lines = text.indexOf('\n') >= 0;
        boolean plain = block.role().kind() == Kind.PARAGRAPH;
        neighbours++;
        verses += plain && (lines || Caption.isCaption(block, document)) ? 1 : 0;
      }
    }
    return verses == neighbours;
  }
}
