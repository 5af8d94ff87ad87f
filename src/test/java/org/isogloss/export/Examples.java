package org.isogloss.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isogloss.text.Block;
import org.isogloss.text.BlockRole;
import org.isogloss.text.Cause;
import org.isogloss.text.Document;
import org.isogloss.text.Edit;
import org.isogloss.text.InlineCode;
import org.isogloss.text.Layer;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Sentence;
import org.isogloss.text.SentenceId;
import org.isogloss.text.SentenceIds;
import org.isogloss.text.SourceFile;
import org.isogloss.text.Span;
import org.isogloss.text.TrackedText;

/**
 * Makes small documents for tests, as the stations before would: blocks and gaps, a reader's layer,
 * codes beside the text, sentences, repairs.
 */
public final class Examples {

  public static final LocaleTag EN = LocaleTag.of("en");
  public static final LocaleTag VI = LocaleTag.of("vi");
  public static final LocaleTag FR = LocaleTag.of("fr");
  public static final LocaleTag DE = LocaleTag.of("de");
  public static final LocaleTag ES = LocaleTag.of("es");
  public static final LocaleTag AR = LocaleTag.of("ar");

  private static final Pattern MARKUP =
      Pattern.compile(
          "\\*\\*|`|\\\\(?<escaped>[\\p{Punct}\n])|\\[|\\]\\([^)]*\\)|<br>"
              + "|&(?<entity>amp|lt|gt);|\n");
  private static final Pattern END = Pattern.compile("(?<=[.!?。])\\s+");

  private final String id;
  private final LocaleTag locale;
  private final Document.Format format;
  private final StringBuilder file = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();

  private Examples(String id, LocaleTag locale, Document.Format format) {
    this.id = id;
    this.locale = locale;
    this.format = format;
  }

  public static Examples markdown(String id, LocaleTag locale) {
    return new Examples(id, locale, Document.Format.MARKDOWN);
  }

  public static Examples plain(String id, LocaleTag locale) {
    return new Examples(id, locale, Document.Format.PLAIN_TEXT);
  }

  /** A Markdown document whose every line is a paragraph. */
  public static Document paragraphs(String id, LocaleTag locale, String... texts) {
    Examples document = markdown(id, locale);
    for (int i = 0; i < texts.length; i++) {
      document.gap(i == 0 ? "" : "\n\n").paragraph(texts[i]);
    }
    return document.gap("\n").build();
  }

  public Examples gap(String text) {
    file.append(text);
    return this;
  }

  public Examples heading(int level, String raw) {
    return block(BlockRole.heading(level), raw);
  }

  public Examples paragraph(String raw) {
    return block(BlockRole.PARAGRAPH, raw);
  }

  public Examples block(BlockRole.Kind kind, int depth, String label, String raw) {
    return block(new BlockRole(kind, depth, label), raw);
  }

  public Examples block(BlockRole role, String raw) {
    TrackedText text = format == Document.Format.MARKDOWN ? read(raw) : joined(TrackedText.of(raw));
    blocks.add(Block.read(blocks.size(), role, file.length(), text));
    file.append(raw);
    return this;
  }

  public Document build() {
    String extension = format == Document.Format.MARKDOWN ? ".md" : ".txt";
    SourceFile source =
        new SourceFile(
            locale + "/" + id + extension,
            StandardCharsets.UTF_8,
            false,
            file.toString(),
            "00".repeat(32),
            0);
    return segmented(new Document(id, locale, source, format, blocks, List.of()));
  }

  private static TrackedText joined(TrackedText text) {
    List<Edit> edits = new ArrayList<>();
    for (int i = text.current().indexOf('\n'); i >= 0; i = text.current().indexOf('\n', i + 1)) {
      edits.add(Edit.of(i, "\n", " ", Cause.rule("read.wrapping")));
    }
    return text.revise(new Layer("read.plain-text", edits));
  }

  private static TrackedText read(String raw) {
    List<Edit> edits = new ArrayList<>();
    List<InlineCode> codes = new ArrayList<>();
    List<InlineCode> open = new ArrayList<>();
    Matcher matcher = MARKUP.matcher(raw);
    int removed = 0;
    int pairs = 0;
    boolean inCode = false;
    while (matcher.find()) {
      String found = matcher.group();
      int place = matcher.start() - removed;
      if (inCode && !found.equals("`")) {
        continue;
      }
      String after = "";
      if (matcher.group("escaped") != null) {
        after = matcher.group("escaped");
      } else if (matcher.group("entity") != null) {
        after = matcher.group("entity").replace("amp", "&").replace("lt", "<").replace("gt", ">");
      } else if (found.equals("\n")) {
        after = " ";
      } else if (found.equals("<br>")) {
        codes.add(new InlineCode(place, InlineCode.Kind.STANDALONE, ++pairs, found, false));
      } else if (!open.isEmpty()
          && (found.startsWith("](") || open.get(open.size() - 1).markup().equals(found))) {
        InlineCode opened = open.remove(open.size() - 1);
        codes.add(new InlineCode(place, InlineCode.Kind.CLOSE, opened.pair(), found, false));
        inCode = false;
      } else {
        inCode = found.equals("`");
        open.add(new InlineCode(place, InlineCode.Kind.OPEN, ++pairs, found, inCode));
        codes.add(open.get(open.size() - 1));
      }
      edits.add(Edit.of(matcher.start(), found, after, Cause.rule("read.markup")));
      removed += found.length() - after.length();
    }
    return TrackedText.of(raw).revise(new Layer("read.markdown", edits)).withCodes(codes);
  }

  private static Document segmented(Document document) {
    List<List<Span>> spans = new ArrayList<>();
    List<String> originals = new ArrayList<>();
    for (Block block : document.blocks()) {
      List<Span> found = new ArrayList<>();
      String text = block.text().current();
      Matcher matcher = END.matcher(text);
      int start = 0;
      while (matcher.find()) {
        found.add(new Span(start, matcher.start()));
        start = matcher.end();
      }
      found.add(new Span(start, text.length()));
      found.forEach(span -> originals.add(block.text().slice(span).original()));
      spans.add(found);
    }
    List<SentenceId> ids = SentenceIds.of(document.locale(), document.id(), originals);
    List<Block> segmented = new ArrayList<>();
    int next = 0;
    for (Block block : document.blocks()) {
      List<Sentence> sentences = new ArrayList<>();
      for (Span span : spans.get(block.index())) {
        sentences.add(new Sentence(ids.get(next++), span));
      }
      segmented.add(block.withSentences(sentences));
    }
    return document.withBlocks(segmented);
  }

  /** The document with every {@code before} made {@code after}, as a row of the glossary would. */
  public static Document revised(Document document, String before, String after, int row) {
    Cause cause =
        row == Cause.NO_ROW
            ? Cause.rule("clean.example")
            : Cause.row("glossary.term", row, "for the example");
    List<Block> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      List<Edit> edits = new ArrayList<>();
      String text = block.text().current();
      int i = text.indexOf(before);
      while (i >= 0) {
        edits.add(Edit.of(i, before, after, cause));
        i = text.indexOf(before, i + before.length());
      }
      blocks.add(block.revise(new Layer(cause.rule(), edits)));
    }
    return document.withBlocks(blocks);
  }

  /** The document with one block hidden. */
  public static Document dropped(Document document, int index) {
    List<Block> blocks = new ArrayList<>(document.blocks());
    blocks.set(index, blocks.get(index).drop(Cause.row("glossary.drop", 7, "boilerplate")));
    return document.withBlocks(blocks);
  }
}
