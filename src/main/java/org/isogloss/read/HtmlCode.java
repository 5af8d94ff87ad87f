package org.isogloss.read;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * What an HTML tag says about code: {@code <code>} and its like enclose what is no prose.
 *
 * @param name the element's name in lower case, or empty if the tag is not about code
 * @param closes whether it is the closing tag
 */
record HtmlCode(String name, boolean closes) {

  private static final Pattern TAG =
      Pattern.compile("<(/?)(code|kbd|samp|var|pre|tt)(?=[\\s>/])[^>]*>", Pattern.CASE_INSENSITIVE);

  static HtmlCode of(HtmlInline tag) {
    Matcher matcher = TAG.matcher(tag.getLiteral());
    return matcher.matches()
        ? new HtmlCode(matcher.group(2).toLowerCase(Locale.ROOT), !matcher.group(1).isEmpty())
        : new HtmlCode("", false);
  }

  boolean opens() {
    return !name.isEmpty() && !closes;
  }

  /** Whether the next tag about code beside an opening one is the tag that closes it. */
  boolean isClosedAfter(Node opening) {
    for (Node node = opening.getNext(); node != null; node = node.getNext()) {
      if (node instanceof HtmlInline tag) {
        HtmlCode code = of(tag);
        if (!code.name().isEmpty()) {
          return code.closes() && code.name().equals(name);
        }
      }
    }
    return false;
  }
}
