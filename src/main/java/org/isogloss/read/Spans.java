package org.isogloss.read;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Where a node of a parsed Markdown text stands in it, in UTF-16 code units. */
final class Spans {

  private Spans() {}

  static int start(Node node) {
    return node.getSourceSpans().get(0).getInputIndex();
  }

  static int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return end(spans.get(spans.size() - 1));
  }

  static int end(SourceSpan span) {
    return span.getInputIndex() + span.getLength();
  }
}
