package org.isogloss.read;

import java.util.regex.Pattern;

/**
 * The YAML before a Markdown text: from a first line {@code ---} to the next line {@code ---} or
 * {@code ...}. Every line between must look like YAML ({@code key: value}, a list entry, a comment,
 * an indented line); otherwise the dashes are a rule and the text is text.
 */
final class FrontMatter {

  private static final Pattern YAML_LINE =
      Pattern.compile(
          "[\"']?[\\p{L}\\p{N}_][^:]{0,100}:(?:[ \\t].*)?|-(?:[ \\t].*)?|#.*|[ \\t].*|[\\]}],?|");

  private FrontMatter() {}

  /** Where the front matter ends and the text begins; 0 if there is none. */
  static int end(String text) {
    int reached = lineEnd(text, 0);
    if (!text.substring(0, reached).stripTrailing().equals("---")) {
      return 0;
    }
    while (true) {
      int start = afterLineEnd(text, reached);
      if (start == text.length()) {
        return 0;
      }
      reached = lineEnd(text, start);
      String line = text.substring(start, reached).stripTrailing();
      if (line.equals("---") || line.equals("...")) {
        return afterLineEnd(text, reached);
      }
      if (!YAML_LINE.matcher(line).matches()) {
        return 0;
      }
    }
  }

  private static int lineEnd(String text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static int afterLineEnd(String text, int end) {
    return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length());
  }
}
