package org.isogloss.segment;

import java.util.ArrayList;
import java.util.List;
import org.isogloss.text.Span;
import org.isogloss.text.Verbatim;
import org.jspecify.annotations.Nullable;

/**
 * What in a text no sentence may break: addresses, placeholders, and Markdown links ({@code [a.
 * B](c)}).
 *
 * <p>Addresses hold no white space, so they are looked for only where a place has none; what may
 * hold some shows itself by a brace or by {@code ](}.
 */
final class Wholes {

  private static final int LONGEST_LINK = 2_000;

  private final String text;
  private final boolean braces;
  private final boolean links;
  private @Nullable List<Span> verbatim;
  private @Nullable List<Span> linkSpans;

  Wholes(String text) {
    this.text = text;
    this.braces = text.indexOf('{') >= 0;
    this.links = text.contains("](");
  }

  /** Whether a place lies inside something whole. */
  boolean holds(Place place) {
    Span at = new Span(place.end(), place.end());
    if ((braces || place.end() == place.next()) && Verbatim.touches(verbatim(), at)) {
      return true;
    }
    return links && Verbatim.touches(links(), at);
  }

  private List<Span> verbatim() {
    List<Span> spans = verbatim;
    if (spans == null) {
      spans = Verbatim.spansIn(text);
      verbatim = spans;
    }
    return spans;
  }

  private List<Span> links() {
    List<Span> spans = linkSpans;
    if (spans == null) {
      spans = findLinks();
      linkSpans = spans;
    }
    return spans;
  }

  /** From every {@code ](} back to the bracket that opened last and on to the one that closes. */
  private List<Span> findLinks() {
    List<Span> spans = new ArrayList<>();
    int reached = 0;
    for (int middle = text.indexOf("]("); middle >= 0; middle = text.indexOf("](", middle + 1)) {
      int open = text.lastIndexOf('[', middle);
      int close = text.indexOf(')', middle);
      if (close < 0) {
        return spans;
      }
      boolean link = open >= reached && close - open <= LONGEST_LINK;
      if (link) {
        spans.add(new Span(open, close + 1));
        reached = close + 1;
      }
    }
    return spans;
  }
}
