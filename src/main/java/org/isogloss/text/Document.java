package org.isogloss.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One file in one locale: blocks of prose and, between them, gaps (markup, blank lines, code, front
 * matter). Together they tile the file, so that it can be given back.
 *
 * @param id the path under the locale's folder without extension, {@code /} between its parts
 * @param locale the language it is written in
 * @param file the decoded file
 * @param format how the file is marked up
 * @param blocks in the order of the file
 * @param findings what the stations so far want a person to look at
 */
public record Document(
    String id,
    LocaleTag locale,
    SourceFile file,
    Format format,
    List<Block> blocks,
    List<Finding> findings) {

  /** How a file is marked up. */
  public enum Format {
    /** Plain text: structure is guessed from blank lines, numbers and bullets. */
    PLAIN_TEXT,
    /** CommonMark, with tables. */
    MARKDOWN
  }

  /** Copies the lists. */
  public Document {
    blocks = List.copyOf(blocks);
    findings = List.copyOf(findings);
  }

  /** The same document with other blocks. */
  public Document withBlocks(List<Block> revised) {
    return new Document(id, locale, file, format, revised, findings);
  }

  /** The same document with more findings. */
  public Document withFindings(List<Finding> more) {
    List<Finding> all = new ArrayList<>(findings);
    all.addAll(more);
    return new Document(id, locale, file, format, blocks, all);
  }

  /** What stands in the file between the block before {@code index} and the block {@code index}. */
  public String gapBefore(int index) {
    int start = index == 0 ? 0 : blocks.get(index - 1).fileSpan().end();
    int end = index == blocks.size() ? file.text().length() : blocks.get(index).start();
    return file.text().substring(start, end);
  }

  /** The file's text, put together from the gaps and from every block's edits taken back. */
  public String restore() {
    StringBuilder restored = new StringBuilder(file.text().length());
    for (Block block : blocks) {
      restored.append(gapBefore(block.index())).append(block.text().restore());
    }
    return restored.append(gapBefore(blocks.size())).toString();
  }

  /** The sentences of the clean content in order, each taken out of its block. */
  public List<Segment> segments() {
    List<Segment> segments = new ArrayList<>();
    for (Block block : blocks) {
      if (block.isContent()) {
        int reached = 0;
        for (Sentence sentence : block.sentences()) {
          Span span = sentence.span();
          String leading =
              reached == 0 ? "" : block.text().current().substring(reached, span.start());
          segments.add(
              new Segment(sentence.id(), block.index(), leading, block.text().slice(span)));
          reached = span.end();
        }
      }
    }
    return segments;
  }

  /** The first heading's current text, or the document's id if it has none. */
  public String title() {
    for (Block block : blocks) {
      if (block.isContent() && block.role().kind() == BlockRole.Kind.HEADING) {
        return block.text().current();
      }
    }
    return id;
  }
}
