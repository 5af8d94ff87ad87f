package org.isogloss.job;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.align.TextSide;
import org.isogloss.text.BlockRole;
import org.isogloss.text.Document;
import org.isogloss.text.Segment;

/** Hands a document's sentences to the aligner. */
final class TextSides {

  private TextSides() {}

  static TextSide of(Document document) {
    List<String> sentences = new ArrayList<>();
    List<Integer> blocks = new ArrayList<>();
    List<Boolean> headings = new ArrayList<>();
    for (Segment segment : document.segments()) {
      sentences.add(segment.current());
      blocks.add(segment.block());
      BlockRole role = document.blocks().get(segment.block()).role();
      headings.add(role.kind() == BlockRole.Kind.HEADING);
    }
    return new TextSide(document.locale(), sentences, blocks, headings);
  }
}
