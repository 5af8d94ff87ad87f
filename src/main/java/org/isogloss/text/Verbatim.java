package org.isogloss.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what in a text is no prose and must never be edited: addresses of pages and mailboxes,
 * placeholders, tags, targets of links, and code. Takes time linear in the text's length: every
 * block and every sentence is asked.
 */
public final class Verbatim {

  /** Where no such letter follows, the costlier question for the edge of a word is not asked. */
  private static final Pattern PAGE =
      Pattern.compile("(?i:(?=[hfmw])\\b(?:(?:https?|ftp|mailto|file)://?|www\\.)[^\\s<>\"“”«»]+)");

  /** {@code {name}}, {@code ${name}}, {@code %s}, {@code %1$d}. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "\\$?\\{\\{?[\\p{L}\\p{N}_.:, -]{0,64}\\}\\}?|%(?:\\d+\\$)?[sd]\\b|%\\([\\p{L}\\p{N}_]+\\)s");

  private Verbatim() {}

  /** The stretches of a text's current version that are no prose, in order, without overlap. */
  public static List<Span> spansIn(TrackedText text) {
    List<Span> spans = new ArrayList<>(spansIn(text.current()));
    addCodes(text.codes(), spans);
    return merged(spans);
  }

  /** The same for a plain text without markup. */
  public static List<Span> spansIn(String text) {
    List<Span> spans = new ArrayList<>();
    if (text.contains("://")
        || text.contains("www.")
        || text.contains("WWW.")
        || text.indexOf('@') >= 0
        || text.contains("mailto:")) {
      addMatches(PAGE, text, spans);
      Mailboxes.addTo(spans, text);
    }
    if (text.indexOf('{') >= 0 || text.indexOf('%') >= 0) {
      addMatches(PLACEHOLDER, text, spans);
      Templates.addTo(spans, text);
    }
    WrittenMarkup.addTo(spans, text);
    return merged(spans);
  }

  private static void addMatches(Pattern pattern, String text, List<Span> spans) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      spans.add(new Span(matcher.start(), withoutClosingPunctuation(text, matcher)));
    }
  }

  /** An address at the end of a sentence does not own the sentence's full stop or bracket. */
  private static int withoutClosingPunctuation(String text, Matcher matcher) {
    int end = matcher.end();
    while (end > matcher.start() + 1 && ".,;:!?)]'’".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static void addCodes(List<InlineCode> codes, List<Span> spans) {
    Map<Integer, Integer> closes = new HashMap<>();
    for (InlineCode code : codes) {
      if (code.kind() == InlineCode.Kind.CLOSE) {
        closes.merge(code.pair(), code.offset(), Math::max);
      }
    }
    for (InlineCode code : codes) {
      Integer close = closes.get(code.pair());
      if (code.kind() == InlineCode.Kind.OPEN && code.verbatim() && close != null) {
        spans.add(new Span(code.offset(), Math.max(code.offset(), close)));
      }
    }
  }

  private static List<Span> merged(List<Span> spans) {
    if (spans.size() < 2) {
      return spans;
    }
    spans.sort(null);
    List<Span> merged = new ArrayList<>();
    for (Span span : spans) {
      int last = merged.size() - 1;
      if (last >= 0 && span.start() <= merged.get(last).end()) {
        Span before = merged.remove(last);
        merged.add(new Span(before.start(), Math.max(before.end(), span.end())));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  /**
   * Whether a stretch, or a place between two characters, lies in part inside one of {@code
   * verbatim}.
   *
   * @param verbatim in order, without overlap
   */
  public static boolean touches(List<Span> verbatim, Span span) {
    int low = 0;
    int high = verbatim.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (verbatim.get(middle).end() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < verbatim.size() && verbatim.get(low).overlaps(span);
  }
}
