package org.isogloss.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.isogloss.text.Block;
import org.isogloss.text.BlockRole;
import org.isogloss.text.Edit;
import org.isogloss.text.Layer;
import org.isogloss.text.TrackedText;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain text, whose structure is in its blank lines, numbers and bullets alone.
 *
 * <ol>
 *   <li>{@link Pieces} cuts it into paragraphs, items and lines that stand for themselves.
 *   <li>{@link Headings} finds the headings among them; what has a marker and is none is a list
 *       item, one level deeper where its marker is indented two columns further than that of the
 *       item before.
 *   <li>Bullets and numbers lie in the gaps, wrapped lines are joined as {@link LineJoin} says.
 * </ol>
 */
public final class PlainTextReader implements BlockReader {

  private static final String LAYER = "read.plain-text";

  private static final int DEEPER = 2;

  @Override
  public List<Block> read(String text) {
    List<Piece> pieces = new Pieces(text).cut();
    Headings headings = new Headings(text);
    Deque<Integer> indents = new ArrayDeque<>();
    List<Block> blocks = new ArrayList<>(pieces.size());
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      @Nullable Piece before = i == 0 ? null : pieces.get(i - 1);
      @Nullable Piece after = i + 1 == pieces.size() ? null : pieces.get(i + 1);
      BlockRole role = role(piece, headings.level(piece, before, after), indents);
      blocks.add(Block.read(i, role, piece.start(), joined(text, piece)));
    }
    return blocks;
  }

  private static BlockRole role(Piece piece, int headingLevel, Deque<Integer> indents) {
    Marker marker = piece.marker();
    if (headingLevel > 0) {
      indents.clear();
      return Headings.role(headingLevel, marker);
    }
    if (marker == null) {
      indents.clear();
      return BlockRole.PARAGRAPH;
    }
    return new BlockRole(BlockRole.Kind.LIST_ITEM, depth(piece.indent(), indents), marker.label());
  }

  /** How deep an item lies, by the columns of the items it lies in, the innermost first. */
  private static int depth(int indent, Deque<Integer> indents) {
    while (!indents.isEmpty() && indent < indents.peek()) {
      indents.pop();
    }
    if (indents.isEmpty() || indent >= indents.peek() + DEEPER) {
      indents.push(indent);
    }
    return indents.size();
  }

  private static TrackedText joined(String text, Piece piece) {
    TrackedText whole = TrackedText.of(text.substring(piece.start(), piece.end()));
    if (piece.isSingleLine()) {
      return whole;
    }
    List<Edit> joints = new ArrayList<>(piece.lines().size());
    for (int i = 1; i < piece.lines().size(); i++) {
      int end = piece.lines().get(i - 1).end();
      int next = piece.lines().get(i).start();
      String joint = LineJoin.between(text, end, next);
      int from = text.charAt(end - 1) == Characters.SOFT_HYPHEN ? end - 1 : end;
      int start = Math.max(0, from - piece.start());
      joints.add(
          Edit.of(
              start, text.substring(start + piece.start(), next), joint, ReadCauses.WRAPPED_LINE));
    }
    return whole.revise(new Layer(LAYER, joints));
  }
}
