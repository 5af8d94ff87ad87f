package org.isogloss.export;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.text.Bitext;
import org.isogloss.text.Document;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.State;
import org.isogloss.text.Unit;

/**
 * What a site's generator wants to know about a text, as YAML before it: {@code title}, {@code
 * locale}, {@code dir}, {@code source} (the document's id) and {@code status}.
 *
 * <ol>
 *   <li>A text without front matter gets one with all of them.
 *   <li>In one that has front matter, what stands there stays as its author wrote it, and what is
 *       missing is added at its end.
 *   <li>Front matter that is no list of keys, or of another kind than YAML, is left alone.
 * </ol>
 */
final class FrontMatter {

  /** The lines between the dashes, and where the text begins. */
  private static final Pattern YAML =
      Pattern.compile(
          "---[ \\t]*+\\n((?:(?!(?:---|\\.\\.\\.)[ \\t]*+\\n).*+\\n)*+)(?:---|\\.\\.\\.)[ \\t]*+\\n");

  private static final Pattern KEY =
      Pattern.compile("(?m)^[\"']?([^\\s:#\"'-][^:\"']*+)[\"']?\\s*+:");
  private static final Pattern NO_MAPPING = Pattern.compile("(?m)^[-\\[{]");

  private static final Pattern LINE_END = Pattern.compile("\\h*+\\R\\s*+");

  private FrontMatter() {}

  /** What is said about a locale's version of a document, in order; values are YAML. */
  static Map<String, String> fields(DocumentResult result, LocaleTag locale) {
    Document document = result.document().version(locale).orElseThrow();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("title", quoted(document.title()));
    fields.put("locale", quoted(locale.tag())); // unquoted, no would be a truth value
    fields.put("dir", locale.isRightToLeft() ? "rtl" : "ltr");
    fields.put("source", quoted(result.document().id()));
    fields.put("status", status(result.bitext(locale)));
    return fields;
  }

  /** {@code source}, or the state of the unit that is least far. */
  private static String status(Optional<Bitext> bitext) {
    return bitext
        .map(
            units ->
                units.units().stream()
                    .filter(unit -> !unit.source().isEmpty())
                    .map(Unit::state)
                    .min(State::compareTo)
                    .orElse(State.TRANSLATED)
                    .xliffName())
        .orElse("source");
  }

  /**
   * The content with what is missing in its front matter.
   *
   * @param document the document it is the content of: what stands before its first block tells
   *     front matter from a text between two rules
   */
  static String add(String content, Document document, Map<String, String> fields) {
    Matcher yaml = YAML.matcher(head(document));
    if (!yaml.lookingAt()) {
      return content.startsWith("+++\n") ? content : "---\n" + lines(fields) + "---\n\n" + content;
    }
    String own = yaml.group(1);
    if (NO_MAPPING.matcher(own).find()) {
      return content;
    }
    Map<String, String> missing = new LinkedHashMap<>(fields);
    Matcher key = KEY.matcher(own);
    while (key.find()) {
      missing.remove(key.group(1).strip());
    }
    return content.substring(0, yaml.end(1)) + lines(missing) + content.substring(yaml.end(1));
  }

  /** The content without its front matter. */
  static String without(String content, Document document) {
    Matcher yaml = YAML.matcher(head(document));
    return yaml.lookingAt() ? content.substring(Math.min(yaml.end(), content.length())) : content;
  }

  private static String head(Document document) {
    return document.format() == Document.Format.MARKDOWN
        ? MarkdownContent.withLineFeeds(document.gapBefore(0))
        : "";
  }

  private static String lines(Map<String, String> fields) {
    StringBuilder lines = new StringBuilder();
    fields.forEach((key, value) -> lines.append(key).append(": ").append(value).append('\n'));
    return lines.toString();
  }

  /**
   * A text on one line in double quotes; what YAML does not call printable is written by number.
   */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    String line = LINE_END.matcher(TextFiles.wellFormed(text)).replaceAll(" ");
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (isPrintable(c)) {
        quoted.append(c);
      } else {
        quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
      }
    }
    return quoted.append('"').toString();
  }

  private static boolean isPrintable(char c) {
    return c >= ' ' && (c < 0x7F || c > 0xA0) && c != '\uFEFF' && c < '\uFFFE';
  }
}
