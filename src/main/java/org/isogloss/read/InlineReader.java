package org.isogloss.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.isogloss.read.InlineEdits.UnmappedException;
import org.isogloss.text.Edit;
import org.isogloss.text.Layer;
import org.isogloss.text.TrackedText;
import org.jspecify.annotations.Nullable;

/**
 * Takes the inline markup out of one Markdown block.
 *
 * <ol>
 *   <li>The inlines are visited in the order of the file, without recursion.
 *   <li>Emphasis, links and images give an opening and a closing code; what they enclose is prose.
 *   <li>Code, addresses in angle brackets and links whose text is also their label give a pair of
 *       codes around verbatim text, and so do HTML tags around code; another HTML tag gives a code
 *       that stands alone.
 *   <li>A soft line break, with the next line's prefix, becomes what {@link LineJoin} says; a hard
 *       one becomes a line feed.
 *   <li>Text is compared with what the parser made of it ({@link LiteralText}), which finds escapes
 *       and references.
 *   <li>Should any character be left over or missing, the block is read as text: only its line ends
 *       are joined.
 * </ol>
 */
final class InlineReader {

  static final String LAYER = "read.markdown";

  private record Open(Node node, int pair) {}

  private final String raw;
  private final int offset;
  private final Entities entities;
  private final InlineEdits edits;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Deque<Integer> openTags = new ArrayDeque<>();

  /**
   * A reader of one block.
   *
   * @param raw the block's characters
   * @param offset where they begin in what was parsed
   */
  InlineReader(String raw, int offset, Entities entities) {
    this.raw = raw;
    this.offset = offset;
    this.entities = entities;
    this.edits = new InlineEdits(raw);
  }

  /**
   * The text with a layer that takes its markup out, and with its codes.
   *
   * @param leaf the parsed block
   * @param text whose current characters are the raw ones
   */
  TrackedText read(Node leaf, TrackedText text) {
    try {
      Node node = leaf.getFirstChild();
      while (node != null) {
        node = visit(node) ? node.getFirstChild() : next(node, leaf);
      }
      return edits.applyTo(text);
    } catch (UnmappedException e) {
      return text.revise(new Layer(LAYER, joinedLines()));
    }
  }

  /** Visits a node; whether its children come next. */
  private boolean visit(Node node) throws UnmappedException {
    if (node instanceof SoftLineBreak) {
      edits.softBreak();
    } else if (node instanceof HardLineBreak) {
      edits.hardBreak();
    } else if (node instanceof Text text) {
      readText(text);
    } else {
      edits.moveTo(start(node));
      if (node instanceof Code code) {
        readCode(code);
      } else if (node instanceof HtmlInline tag) {
        readTag(tag);
      } else if (isAddress(node)) {
        readAddress(node);
      } else {
        return enter(node);
      }
    }
    return false;
  }

  /** The node after one whose children are done, closing what ends here; null at the end. */
  private @Nullable Node next(Node node, Node leaf) throws UnmappedException {
    Node at = node;
    while (at.getNext() == null) {
      at = at.getParent();
      if (at == leaf) {
        return null;
      }
      leave();
    }
    return at.getNext();
  }

  private boolean enter(Node node) throws UnmappedException {
    int end = start(node) + delimiterLength(node);
    int pair = edits.open(end, raw.substring(start(node), end), isLabel(node));
    open.push(new Open(node, pair));
    if (node.getFirstChild() == null) {
      leave();
      return false;
    }
    return true;
  }

  private void leave() throws UnmappedException {
    Open opened = open.pop();
    Node node = opened.node();
    int end = end(node);
    boolean isLink = node instanceof Link || node instanceof Image;
    if (edits.isBetweenLines()) {
      edits.moveTo(Math.max(edits.at(), raw.indexOf(']', edits.at())));
    }
    int start = edits.at();
    boolean closes = isLink ? raw.startsWith("]", start) : start == end - delimiterLength(node);
    if (!closes || end <= start) {
      throw new UnmappedException("no closing markup at " + start);
    }
    edits.close(end, opened.pair(), markup(node, start, end));
  }

  /** Whether a link's or image's text is what its definition is found by: {@code [text]}. */
  private boolean isLabel(Node node) {
    Node last = node.getLastChild();
    boolean isLink = node instanceof Link || node instanceof Image;
    if (!isLink || last == null || last.getSourceSpans().isEmpty()) {
      return false;
    }
    int close = end(last);
    return close + 1 == end(node) || raw.startsWith("][]", close);
  }

  private void readTag(HtmlInline tag) {
    String markup = markup(tag, start(tag), end(tag));
    HtmlCode code = HtmlCode.of(tag);
    if (code.opens() && code.isClosedAfter(tag)) {
      openTags.push(edits.open(end(tag), markup, true));
    } else if (code.closes() && !openTags.isEmpty()) {
      edits.close(end(tag), openTags.pop(), markup);
    } else {
      edits.standalone(end(tag), markup);
    }
  }

  private static int delimiterLength(Node node) throws UnmappedException {
    if (node instanceof Emphasis || node instanceof Link) {
      return 1;
    }
    if (node instanceof StrongEmphasis || node instanceof Image) {
      return 2;
    }
    throw new UnmappedException("unknown inline: " + node);
  }

  private void readText(Text text) throws UnmappedException {
    int start = start(text);
    int hidden = Math.max(0, -start); // a label before the block's text
    int end = Math.min(end(text), raw.length());
    if (end > Math.max(0, start)) {
      edits.moveTo(Math.max(0, start));
      new LiteralText(raw, edits, entities).read(end, text.getLiteral(), hidden);
    }
  }

  private boolean isAddress(Node node) {
    return node instanceof Link && raw.startsWith("<", start(node));
  }

  private void readAddress(Node link) {
    int end = end(link);
    int pair = edits.open(start(link) + 1, "<", true);
    edits.keep(end - 1);
    edits.close(end, pair, ">");
  }

  /** A code span: its content may run over lines, and one space at each end is no part of it. */
  private void readCode(Code code) throws UnmappedException {
    int start = start(code);
    int end = end(code);
    int ticks = ticks(start);
    int from = start + ticks;
    int to = end - ticks;
    String content = markup(code, from, Math.max(from, to));
    boolean padded = content.length() > 2 && content.startsWith(" ") && content.endsWith(" ");
    if (padded && !content.isBlank()) {
      from = padEnd(code, from);
      to = padStart(code, to);
      content = content.substring(1, content.length() - 1);
    }
    if (!content.equals(code.getLiteral())) {
      throw new UnmappedException("not the code: " + content);
    }
    int pair = edits.open(from, markup(code, start, from), true);
    for (SourceSpan line : code.getSourceSpans()) {
      int lineStart = Math.max(from, line.getInputIndex() - offset);
      int lineEnd = Math.min(to, Spans.end(line) - offset);
      if (lineStart <= lineEnd) {
        if (lineStart > edits.at()) {
          edits.replace(lineStart, " ", ReadCauses.WRAPPED_LINE);
        }
        edits.keep(lineEnd);
      }
    }
    edits.close(end, pair, markup(code, to, end));
  }

  private int ticks(int start) {
    int end = start;
    while (end < raw.length() && raw.charAt(end) == '`') {
      end++;
    }
    return end - start;
  }

  /** Behind the one space, or the line end with the next line's prefix, that pads a code span. */
  private int padEnd(Code code, int from) {
    if (raw.charAt(from) == ' ') {
      return from + 1;
    }
    return code.getSourceSpans().get(1).getInputIndex() - offset;
  }

  private int padStart(Code code, int to) {
    List<SourceSpan> lines = code.getSourceSpans();
    int lastStart = lines.get(lines.size() - 1).getInputIndex() - offset;
    return to > lastStart ? to - 1 : Spans.end(lines.get(lines.size() - 2)) - offset;
  }

  /** A node's characters between two places, its lines joined by spaces, without their prefixes. */
  private String markup(Node node, int from, int to) {
    List<String> lines = new ArrayList<>();
    for (SourceSpan line : node.getSourceSpans()) {
      int start = Math.max(from, line.getInputIndex() - offset);
      int end = Math.min(to, Spans.end(line) - offset);
      if (start <= end) {
        lines.add(raw.substring(start, end));
      }
    }
    return String.join(" ", lines);
  }

  private int start(Node node) {
    return Spans.start(node) - offset;
  }

  private int end(Node node) {
    return Spans.end(node) - offset;
  }

  private List<Edit> joinedLines() {
    List<Edit> joints = new ArrayList<>();
    int i = 0;
    while (i < raw.length()) {
      char c = raw.charAt(i);
      if (c == '\n' || c == '\r') {
        int end = i;
        while (end < raw.length() && " \t\r\n>".indexOf(raw.charAt(end)) >= 0) {
          end++;
        }
        joints.add(Edit.of(i, raw.substring(i, end), " ", ReadCauses.WRAPPED_LINE));
        i = end;
      } else {
        i++;
      }
    }
    return joints;
  }
}
