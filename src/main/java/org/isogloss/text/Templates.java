package org.isogloss.text;

import java.util.List;

/**
 * Finds what template engines and site generators fill in ({@code {{ … }}}, {@code {% … %}}) and
 * attributes of headings and links ({@code {#id .class}}), each on one line.
 *
 * <p>Time is linear: the next closing mark is looked for once and remembered until it is passed.
 */
final class Templates {

  private static final int LONGEST = 1_000;

  private final String text;
  private final String open;
  private final String close;
  private int nextClose = -1;

  private Templates(String text, String open, String close) {
    this.text = text;
    this.open = open;
    this.close = close;
  }

  static void addTo(List<Span> spans, String text) {
    new Templates(text, "{{", "}}").addTo(spans);
    new Templates(text, "{%", "%}").addTo(spans);
    new Templates(text, "{#", "}").addTo(spans);
    new Templates(text, "{.", "}").addTo(spans);
    new Templates(text, "{:", "}").addTo(spans);
  }

  private void addTo(List<Span> spans) {
    int start = text.indexOf(open);
    while (start >= 0) {
      int end = closeAfter(start + open.length());
      if (end < 0) {
        return;
      }
      boolean isTemplate = end - start <= LONGEST && !hasLineEnd(start, end);
      if (isTemplate) {
        spans.add(new Span(start, end + close.length()));
      }
      start = text.indexOf(open, isTemplate ? end : start + 1);
    }
  }

  private int closeAfter(int from) {
    if (nextClose < from) {
      nextClose = text.indexOf(close, from);
    }
    return nextClose;
  }

  private boolean hasLineEnd(int start, int end) {
    return text.substring(start, end).indexOf('\n') >= 0;
  }
}
