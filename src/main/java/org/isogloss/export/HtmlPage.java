package org.isogloss.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.isogloss.text.Block;
import org.isogloss.text.Document;
import org.isogloss.text.InlineCode;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Sentence;

/**
 * A document's clean text as a page of HTML.
 *
 * <ol>
 *   <li>The content is written as Markdown, with {@code <span id="…"></span>} where a unit begins:
 *       before the markup that opens there, after the markup that closes. An empty element is valid
 *       wherever a sentence may begin, also inside emphasis that another sentence opened.
 *   <li>CommonMark's renderer makes HTML of it and refuses addresses that run programs.
 *   <li>Of the file's own HTML, only tags that cannot do anything are kept, without their
 *       attributes; what stands between the others is kept as text.
 * </ol>
 */
final class HtmlPage {

  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .sanitizeUrls(true)
          .nodeRendererFactory(OwnHtml::new)
          .build();

  private HtmlPage() {}

  /**
   * The page.
   *
   * @param marks by the id of a sentence, the id of the unit that begins there
   */
  static String of(Document document, LocaleTag locale, Map<String, String> marks) {
    Function<Block, String> form =
        block -> MarkdownText.of(block.text().withCodes(marked(block, marks)), block.role().kind());
    String markdown =
        document.format() == Document.Format.MARKDOWN
            ? FrontMatter.without(MarkdownContent.of(document, form), document)
            : PlainTextContent.of(document, form);
    return "<!DOCTYPE html>\n<html lang=\""
        + locale.tag()
        + "\" dir=\""
        + (locale.isRightToLeft() ? "rtl" : "ltr")
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width\">\n<title>"
        + document.title().replace("&", "&amp;").replace("<", "&lt;")
        + "</title>\n</head>\n<body>\n<main>\n"
        + RENDERER.render(PARSER.parse(markdown))
        + "</main>\n</body>\n</html>\n";
  }

  private static List<InlineCode> marked(Block block, Map<String, String> marks) {
    Map<Integer, String> places = new HashMap<>();
    for (Sentence sentence : block.sentences()) {
      String unit = marks.get(sentence.id().value());
      if (unit != null) {
        places.put(sentence.span().start(), "<span id=\"" + unit + "\"></span>");
      }
    }
    List<InlineCode> marked = new ArrayList<>();
    int numbers = 0;
    for (InlineCode code : block.text().codes()) {
      numbers = Math.max(numbers, code.pair());
    }
    List<Integer> order = places.keySet().stream().sorted().toList();
    int next = 0;
    for (InlineCode code : block.text().codes()) {
      while (next < order.size() && isBefore(order.get(next), code)) {
        marked.add(mark(order.get(next), places, ++numbers));
        next++;
      }
      marked.add(code);
    }
    while (next < order.size()) {
      marked.add(mark(order.get(next), places, ++numbers));
      next++;
    }
    return marked;
  }

  private static boolean isBefore(int place, InlineCode code) {
    return place < code.offset()
        || (place == code.offset() && code.kind() != InlineCode.Kind.CLOSE);
  }

  private static InlineCode mark(int place, Map<Integer, String> places, int number) {
    String markup = places.getOrDefault(place, "");
    return new InlineCode(place, InlineCode.Kind.STANDALONE, number, markup, false);
  }

  /** What becomes of HTML in the Markdown. */
  private static final class OwnHtml implements NodeRenderer {

    private static final Pattern MARK = Pattern.compile("<span id=\"s[0-9a-z]++\">|</span>");
    private static final Pattern HARMLESS =
        Pattern.compile(
            "<(/?)(b|i|u|s|em|strong|sub|sup|small|code|kbd|samp|var|mark|abbr|q|br)"
                + "(?=[\\s/>])[^>]*+>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG = Pattern.compile("<!--.*?-->|<[^>]*+>", Pattern.DOTALL);

    private final HtmlNodeRendererContext context;

    OwnHtml(HtmlNodeRendererContext context) {
      this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(HtmlInline.class, HtmlBlock.class);
    }

    @Override
    public void render(Node node) {
      if (node instanceof HtmlInline inline) {
        renderInline(inline.getLiteral());
      } else if (node instanceof HtmlBlock block) {
        context.getWriter().line();
        context.getWriter().text(TAG.matcher(block.getLiteral()).replaceAll("").strip());
        context.getWriter().line();
      }
    }

    private void renderInline(String tag) {
      Matcher harmless = HARMLESS.matcher(tag);
      if (MARK.matcher(tag).matches()) {
        context.getWriter().raw(tag);
      } else if (harmless.matches()) {
        context.getWriter().raw("<" + harmless.group(1) + harmless.group(2) + ">");
      }
    }
  }
}
