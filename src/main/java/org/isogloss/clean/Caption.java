package org.isogloss.clean;

import java.util.List;
import org.isogloss.text.Block;
import org.isogloss.text.BlockRole.Kind;
import org.isogloss.text.Document;
import org.jspecify.annotations.Nullable;

/** What makes a block a title or a caption: short, one sentence or none, no list, cell or quote. */
final class Caption {

  private static final int MOST_WORDS = 12;

  /** A near repeat may be longer: it is only reported. */
  private static final int MOST_WORDS_REPORTED = 18;

  /** No caption is longer, in UTF-16 code units; longer texts are not even counted. */
  private static final int LONGEST = 160;

  private static final List<String> WARNING_WORDS = Folding.lines("warning-words.txt");

  private Caption() {}

  static boolean isCaption(Block block, Document document) {
    return isShort(block, document, MOST_WORDS);
  }

  /** Whether a block is as short as a caption that is only reported may be. */
  static boolean isLongCaption(Block block, Document document) {
    return isShort(block, document, MOST_WORDS_REPORTED);
  }

  private static boolean isShort(Block block, Document document, int mostWords) {
    Kind kind = block.role().kind();
    String text = block.text().current();
    return block.isContent()
        && (kind == Kind.PARAGRAPH || kind == Kind.HEADING)
        && isOneSentence(text)
        && Folding.words(text, document.locale()) <= mostWords;
  }

  /** Whether the reader only guessed that the block is a heading: plain text marks none. */
  static boolean isUnmarked(Block block, Document document) {
    return block.role().kind() == Kind.PARAGRAPH
        || (block.role().kind() == Kind.HEADING
            && document.format() == Document.Format.PLAIN_TEXT
            && block.role().label().isEmpty());
  }

  /** The first heading, or a short first paragraph; null if the document begins otherwise. */
  static @Nullable Block title(Document document) {
    for (Block block : document.blocks()) {
      if (block.isContent() && block.role().kind() == Kind.HEADING) {
        return isCaption(block, document) ? block : null;
      }
    }
    for (Block block : document.blocks()) {
      if (block.isContent()) {
        return isCaption(block, document) && !endsSentence(block.text().current()) ? block : null;
      }
    }
    return null;
  }

  static boolean isWarning(String text) {
    String folded = Folding.bare(Folding.fold(text));
    for (String word : WARNING_WORDS) {
      if (folded.startsWith(word)
          && (folded.length() == word.length()
              || !Character.isLetterOrDigit(folded.charAt(word.length())))) {
        return true;
      }
    }
    return text.endsWith("!") || text.endsWith("！");
  }

  static boolean endsSentence(String text) {
    return !text.isEmpty() && ".!?:;…。！？：".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean isOneSentence(String text) {
    if (text.isEmpty() || text.length() > LONGEST || text.indexOf('\n') >= 0) {
      return false;
    }
    for (int i = 0; i < text.length() - 1; i++) {
      char c = text.charAt(i);
      boolean end = ".!?".indexOf(c) >= 0 && text.charAt(i + 1) == ' ';
      if (end || "。！？".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }
}
