package org.isogloss.clean;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isogloss.text.Block;
import org.isogloss.text.BlockRole.Kind;
import org.isogloss.text.Cause;
import org.isogloss.text.Document;
import org.isogloss.text.Finding;
import org.isogloss.text.Severity;
import org.isogloss.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Suspects captions that say nearly what the title or a block shortly before says.
 *
 * <ol>
 *   <li>A suspect is an unmarked {@linkplain Caption caption} without end punctuation that is
 *       neither the title nor a warning.
 *   <li>It is compared with the title and with the short blocks shortly before, as sets of words:
 *       with the title nearly all words must be shared on both sides; of a block before, the
 *       suspect's words must nearly all be there, and make up a good part of it.
 *   <li>A caption that interrupts a list is compared with the label of the item before ({@code
 *       Label: …}) too, by the beginnings of words.
 * </ol>
 */
final class NearRepeats {

  static final String RULE = "clean.near-repeat";

  private static final int FEWEST_WORDS = 6;
  private static final int LOOK_BACK = 8;
  private static final int MOST_WORDS_BEFORE = 26;
  private static final int STEM = 5;
  private static final double TITLE_SHARED = 0.8;
  private static final double MOSTLY_SHARED = 0.75;
  private static final double PART_OF_BOTH = 0.4;
  private static final double LABEL_SHARED = 0.6;

  /** The findings, in the order of the blocks. */
  List<Finding> find(Document document) {
    List<Finding> findings = new ArrayList<>();
    Block title = Caption.title(document);
    Deque<Block> before = new ArrayDeque<>();
    for (Block block : document.blocks()) {
      if (!block.isContent()) {
        continue;
      }
      if (isSuspect(block, title, document)) {
        Block like = repeated(block, title, before, document);
        if (like != null) {
          findings.add(finding(block, like));
        }
      }
      before.addFirst(block);
      if (before.size() > LOOK_BACK) {
        before.removeLast();
      }
    }
    return findings;
  }

  private static boolean isSuspect(Block block, @Nullable Block title, Document document) {
    String text = block.text().current();
    return (title == null || block.index() > title.index())
        && Caption.isUnmarked(block, document)
        && Caption.isLongCaption(block, document)
        && !Caption.endsSentence(text)
        && !Caption.isWarning(text);
  }

  private static @Nullable Block repeated(
      Block block, @Nullable Block title, Deque<Block> before, Document document) {
    Set<String> words = wordsOf(block.text().current());
    if (words.size() >= FEWEST_WORDS) {
      if (title != null && like(words, title, TITLE_SHARED, TITLE_SHARED)) {
        return title;
      }
      for (Block earlier : before) {
        if (earlier.role().kind() != Kind.TABLE_CELL
            && Folding.words(earlier.text().current(), document.locale()) <= MOST_WORDS_BEFORE
            && like(words, earlier, MOSTLY_SHARED, PART_OF_BOTH)) {
          return earlier;
        }
      }
    }
    Block last = before.peekFirst();
    return last != null && echoesLabel(block, last, document) ? last : null;
  }

  private static boolean like(Set<String> words, Block earlier, double ofWords, double ofBoth) {
    Set<String> others = wordsOf(earlier.text().current());
    int shared = shared(words, others);
    int both = words.size() + others.size() - shared;
    return shared >= ofWords * words.size() && shared >= ofBoth * both;
  }

  private static boolean echoesLabel(Block block, Block last, Document document) {
    String item = last.text().current();
    int colon = item.indexOf(':');
    int next = block.index() + 1;
    boolean interrupts =
        last.role().kind() == Kind.LIST_ITEM
            && next < document.blocks().size()
            && document.blocks().get(next).role().kind() == Kind.LIST_ITEM;
    if (!interrupts || colon < 0) {
      return false;
    }
    Set<String> label = stems(wordsOf(item.substring(0, colon)));
    Set<String> words = stems(wordsOf(block.text().current()));
    return words.size() >= 3 && shared(words, label) >= LABEL_SHARED * words.size();
  }

  private static int shared(Set<String> some, Set<String> others) {
    int shared = 0;
    for (String word : some) {
      shared += others.contains(word) ? 1 : 0;
    }
    return shared;
  }

  private static Set<String> wordsOf(String text) {
    Set<String> words = new HashSet<>();
    String folded = Folding.fold(text);
    int start = -1;
    for (int i = 0; i <= folded.length(); i++) {
      boolean letter = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        words.add(folded.substring(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static Set<String> stems(Set<String> words) {
    Set<String> stems = new HashSet<>();
    for (String word : words) {
      stems.add(word.substring(0, Math.min(STEM, word.length())));
    }
    return stems;
  }

  private static Finding finding(Block block, Block like) {
    String message =
        "\""
            + block.text().current()
            + "\" nearly repeats \""
            + like.text().current()
            + "\"; if it was the caption of a picture, take it out";
    Span whole = new Span(0, block.text().length());
    return Finding.at(block, whole, RULE, Severity.INFO, message, Cause.NO_ROW);
  }
}
