package org.isogloss.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what in a text is no prose and must never be edited: addresses of pages and mailboxes,
 * placeholders, and whatever the markup says is code.
 */
public final class Verbatim {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i:\\b(?:https?|ftp|mailto|file)://?[^\\s<>\"“”«»]+|\\bwww\\.[^\\s<>\"“”«»]+)"
              + "|[\\p{L}\\p{N}._%+-]++@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");

  /** {@code {name}}, {@code ${name}}, {@code {{name}}}, {@code %s}, {@code %1$d}. */
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
      addMatches(ADDRESS, text, spans);
    }
    if (text.indexOf('{') >= 0 || text.indexOf('%') >= 0) {
      addMatches(PLACEHOLDER, text, spans);
    }
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
    for (InlineCode open : codes) {
      if (open.kind() == InlineCode.Kind.OPEN && open.verbatim()) {
        for (InlineCode close : codes) {
          if (close.kind() == InlineCode.Kind.CLOSE && close.pair() == open.pair()) {
            spans.add(new Span(open.offset(), Math.max(open.offset(), close.offset())));
          }
        }
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

  /** Whether a stretch touches one of {@code verbatim}, which must be in order. */
  public static boolean touches(List<Span> verbatim, Span span) {
    for (Span other : verbatim) {
      if (other.overlaps(span)
          || (span.isEmpty() && other.start() < span.start() && span.start() < other.end())) {
        return true;
      }
      if (other.start() >= span.end()) {
        return false;
      }
    }
    return false;
  }
}
