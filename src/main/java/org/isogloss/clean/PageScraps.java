package org.isogloss.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.isogloss.text.Block;
import org.isogloss.text.BlockRole.Kind;
import org.isogloss.text.Cause;
import org.isogloss.text.Document;

/**
 * Drops blocks that a copied web page left behind: {@code Leave a Comment}, {@code Share this
 * post}. {@code page-scraps.txt} lists them by language.
 *
 * <ol>
 *   <li>A block is a scrap if it is one of its language's (or of the English) phrases as a whole,
 *       case, white space and punctuation around it apart. A table cell or a quotation never is,
 *       nor a Markdown heading that something follows.
 *   <li>A line that names an author ({@code About: <name>}) is one only beside another scrap, or
 *       before or after an author's hash string.
 * </ol>
 */
final class PageScraps implements DocumentRepair {

  static final String RULE = "clean.page-scrap";

  private static final int LONGEST = 80;
  private static final String NAME = "<name>";
  private static final Pattern NAMES =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){1,3}");

  private final Set<String> phrases = new HashSet<>();
  private final List<String> authorLines = new ArrayList<>();

  PageScraps() {
    for (String line : Folding.lines("page-scraps.txt")) {
      int colon = line.indexOf(' ');
      String language = line.substring(0, colon);
      String phrase = line.substring(colon + 1).strip();
      if (phrase.endsWith(NAME)) {
        authorLines.add(language + " " + phrase.substring(0, phrase.length() - NAME.length()));
      } else {
        phrases.add(language + " " + Folding.bare(Folding.fold(phrase)));
      }
    }
  }

  @Override
  public Document repair(Document document) {
    List<Block> blocks = new ArrayList<>(document.blocks());
    String language = document.locale().language();
    boolean changed = false;
    for (int i = 0; i < blocks.size(); i++) {
      if (mayBeScrap(document, blocks, i) && isPhrase(blocks.get(i).text().current(), language)) {
        blocks.set(i, blocks.get(i).drop(Cause.rule(RULE)));
        changed = true;
      }
    }
    for (int i = 0; i < blocks.size(); i++) {
      if (mayBeScrap(document, blocks, i)
          && namesAuthor(blocks.get(i).text().current(), language)
          && (isResidue(blocks, i - 1) || isResidue(blocks, i + 1))) {
        blocks.set(i, blocks.get(i).drop(Cause.rule(RULE)));
        changed = true;
      }
    }
    return changed ? document.withBlocks(blocks) : document;
  }

  private static boolean mayBeScrap(Document document, List<Block> blocks, int index) {
    Block block = blocks.get(index);
    Kind kind = block.role().kind();
    boolean titles =
        kind == Kind.HEADING
            && document.format() == Document.Format.MARKDOWN
            && index < blocks.size() - 1;
    return block.isContent()
        && block.text().length() <= LONGEST
        && kind != Kind.TABLE_CELL
        && kind != Kind.QUOTE
        && !titles;
  }

  private boolean isPhrase(String text, String language) {
    String bare = Folding.bare(Folding.fold(text));
    return phrases.contains(language + " " + bare) || phrases.contains("en " + bare);
  }

  private boolean namesAuthor(String text, String language) {
    for (String line : authorLines) {
      int space = line.indexOf(' ');
      String start = line.substring(space + 1);
      String of = line.substring(0, space);
      if ((of.equals(language) || of.equals("en"))
          && text.startsWith(start)
          && NAMES.matcher(text.substring(start.length()).strip()).matches()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a block was dropped as a scrap, or began with a hash string. */
  private static boolean isResidue(List<Block> blocks, int index) {
    if (index < 0 || index >= blocks.size()) {
      return false;
    }
    Block block = blocks.get(index);
    Cause dropped = block.dropped();
    return dropped != null
        || block.text().layers().stream().anyMatch(l -> l.name().equals(HashStrings.RULE));
  }
}
