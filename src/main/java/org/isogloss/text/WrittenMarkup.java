package org.isogloss.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds markup that a text without a markup of its own may hold all the same: code between
 * backticks ({@code `udder`}), the target of a Markdown link ({@code (img/udder.png)} behind a
 * bracket), tags of HTML. Takes time linear in the text's length.
 */
final class WrittenMarkup {

  /** Brackets may stand in a target, one within another. */
  private static final Pattern LINK_TARGET =
      Pattern.compile("\\]\\(<?+([^()\\s<>]++(?:\\([^()\\s<>]*+\\)[^()\\s<>]*+)*+)");

  private static final Pattern TAG = Pattern.compile("</?+[A-Za-z][^<>]{0,2000}+>");

  private WrittenMarkup() {}

  /** Adds what a text holds, in no certain order; stretches may overlap. */
  static void addTo(List<Span> spans, String text) {
    if (text.indexOf('`') >= 0) {
      addCode(spans, text);
    }
    if (text.contains("](")) {
      Matcher matcher = LINK_TARGET.matcher(text);
      while (matcher.find()) {
        spans.add(new Span(matcher.start(1), matcher.end(1)));
      }
    }
    if (text.indexOf('>') >= 0) {
      Matcher matcher = TAG.matcher(text);
      while (matcher.find()) {
        spans.add(new Span(matcher.start(), matcher.end()));
      }
    }
  }

  /**
   * As in Markdown code ends at as many backticks as it began with. One right behind a letter
   * begins none: people type "don`t".
   */
  private static void addCode(List<Span> spans, String text) {
    Map<Integer, Deque<Span>> runsByLength = new HashMap<>();
    for (int i = text.indexOf('`'); i >= 0; i = text.indexOf('`', i)) {
      int start = i;
      while (i < text.length() && text.charAt(i) == '`') {
        i++;
      }
      runsByLength.computeIfAbsent(i - start, length -> new ArrayDeque<>()).add(new Span(start, i));
    }
    int reached = 0;
    for (int i = text.indexOf('`'); i >= 0; i = text.indexOf('`', reached)) {
      reached = i;
      while (reached < text.length() && text.charAt(reached) == '`') {
        reached++;
      }
      Deque<Span> alike = runsByLength.getOrDefault(reached - i, new ArrayDeque<>());
      while (!alike.isEmpty() && alike.peek().start() <= i) {
        alike.remove();
      }
      if (!alike.isEmpty() && !isBehindLetter(text, i)) {
        reached = alike.remove().end();
        spans.add(new Span(i, reached));
      }
    }
  }

  private static boolean isBehindLetter(String text, int offset) {
    return offset > 0 && Character.isLetterOrDigit(text.codePointBefore(offset));
  }
}
