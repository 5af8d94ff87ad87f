package org.isogloss.read;

import java.util.List;
import org.isogloss.text.Block;
import org.isogloss.text.BlockRole;
import org.isogloss.text.InlineCode;

/**
 * Blocks as people read them: a line each with kind, depth, label and text; inline codes stand in
 * the text as {@code ⟨1 markup⟩} … {@code ⟨/1 markup⟩}, {@code ⟨1! markup⟩} for verbatim ones and
 * {@code ⟨1/ markup⟩} for those that stand alone.
 */
final class BlockDump {

  private BlockDump() {}

  static String of(List<Block> blocks) {
    StringBuilder dump = new StringBuilder();
    for (Block block : blocks) {
      BlockRole role = block.role();
      dump.append(role.kind());
      if (role.depth() > 0) {
        dump.append(' ').append(role.depth());
      }
      if (!role.label().isEmpty()) {
        dump.append(" [").append(role.label()).append(']');
      }
      dump.append(": ").append(withCodes(block)).append('\n');
    }
    return dump.toString();
  }

  private static String withCodes(Block block) {
    String text = block.asRead();
    StringBuilder shown = new StringBuilder();
    int at = 0;
    for (InlineCode code : block.text().codes()) {
      shown.append(text, at, code.offset()).append(shown(code));
      at = code.offset();
    }
    return shown.append(text.substring(at)).toString().replace("\n", "⏎").replace('\u00A0', '⍽');
  }

  private static String shown(InlineCode code) {
    String kind =
        switch (code.kind()) {
          case OPEN -> code.pair() + (code.verbatim() ? "! " : " ");
          case CLOSE -> "/" + code.pair() + " ";
          case STANDALONE -> code.pair() + "/ ";
        };
    return "⟨" + kind + code.markup() + "⟩";
  }
}
