package org.isogloss.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.isogloss.review.MarkedTexts.Mark;
import org.isogloss.review.view.BlockRow;
import org.isogloss.review.view.CauseNote;
import org.isogloss.review.view.ChangeNote;
import org.isogloss.review.view.Language;
import org.isogloss.review.view.MarkedText;
import org.isogloss.review.view.Piece;
import org.isogloss.text.Block;
import org.isogloss.text.BlockRole;
import org.isogloss.text.Cause;
import org.isogloss.text.Change;
import org.isogloss.text.Document;
import org.isogloss.text.Finding;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Span;

/** A version of a document block by block: as it was read, and as it is now. */
final class BlockRows {

  private final Messages messages;
  private final CauseNotes causes;
  private final MarkedTexts texts;

  BlockRows(Messages messages, CauseNotes causes, MarkedTexts texts) {
    this.messages = messages;
    this.causes = causes;
    this.texts = texts;
  }

  /** The blocks in order, their changes numbered through. */
  List<BlockRow> of(Document document, Findings.Placed findings) {
    List<BlockRow> rows = new ArrayList<>(document.blocks().size());
    Map<Integer, List<Span>> flagged = flagged(document);
    int changes = 0;
    for (Block block : document.blocks()) {
      List<Span> flags = flags(block, flagged.getOrDefault(block.index(), List.of()));
      BlockRow row = row(document.locale(), block, changes + 1, flags, findings);
      changes += row.changes().size();
      rows.add(row);
    }
    return rows;
  }

  private BlockRow row(
      LocaleTag locale, Block block, int number, List<Span> flags, Findings.Placed findings) {
    Language language = Language.of(locale);
    Cause dropped = block.dropped();
    List<CauseNote> why = dropped == null ? List.of() : List.of(causes.of(dropped, locale));
    List<Change> changes = dropped == null ? block.changes() : List.of();
    MarkedText before =
        dropped == null
            ? texts.marked(
                block.asRead(),
                language,
                Piece.Kind.DELETED,
                marks(changes, number, locale, true),
                List.of())
            : texts.whole(block.asRead(), language, Piece.Kind.DELETED);
    MarkedText after =
        texts.marked(
            block.text().current(),
            language,
            Piece.Kind.INSERTED,
            marks(changes, number, locale, false),
            flags);
    return new BlockRow(
        PageLinks.blockAnchor(locale, block.index()),
        style(block.role()),
        role(block.role()),
        block.role().label(),
        before,
        after,
        why,
        notes(changes, number, locale),
        findings.ofBlock(block.index()));
  }

  private List<Mark> marks(List<Change> changes, int first, LocaleTag locale, boolean before) {
    List<Mark> marks = new ArrayList<>(changes.size());
    int number = first;
    for (Change change : changes) {
      marks.add(
          new Mark(
              before ? change.from() : change.to(),
              Integer.toString(number),
              PageLinks.toAnchor(PageLinks.changeAnchor(locale, number)),
              title(change, locale)));
      number++;
    }
    return marks;
  }

  /** A change in a line: what became of what, and why. */
  String title(Change change, LocaleTag locale) {
    CauseNote why = causes.of(change.cause(), locale);
    String rule = why.words().isEmpty() ? why.rule() : why.words();
    String reason = why.row().isEmpty() ? rule : why.row();
    String what =
        change.before().isEmpty() ? "inserted" : change.after().isEmpty() ? "deleted" : "replaced";
    return messages.text("change." + what, change.before(), change.after(), reason);
  }

  private List<ChangeNote> notes(List<Change> changes, int first, LocaleTag locale) {
    Language language = Language.of(locale);
    List<ChangeNote> notes = new ArrayList<>(changes.size());
    int number = first;
    for (Change change : changes) {
      notes.add(
          new ChangeNote(
              PageLinks.changeAnchor(locale, number),
              Integer.toString(number),
              texts.whole(change.before(), language, Piece.Kind.DELETED),
              texts.whole(change.after(), language, Piece.Kind.INSERTED),
              causes.of(change.causes(), locale)));
      number++;
    }
    return notes;
  }

  /** By block, the stretches of its original text that findings are about. */
  private static Map<Integer, List<Span>> flagged(Document document) {
    Map<Integer, List<Span>> flagged = new HashMap<>();
    for (Finding finding : document.findings()) {
      Span span = finding.span();
      if (span != null) {
        flagged.computeIfAbsent(finding.block(), block -> new ArrayList<>()).add(span);
      }
    }
    return flagged;
  }

  private static List<Span> flags(Block block, List<Span> originals) {
    List<Span> flags = new ArrayList<>(originals.size());
    for (Span original : originals) {
      Span current = block.text().map(original, 0, block.text().version());
      if (!current.isEmpty()) {
        flags.add(current);
      }
    }
    return flags;
  }

  private static String style(BlockRole role) {
    String kind = role.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return role.depth() == 0 ? kind : kind + " depth-" + Math.min(6, role.depth());
  }

  private String role(BlockRole role) {
    return switch (role.kind()) {
      case HEADING -> messages.text("role.heading", role.depth());
      case PARAGRAPH -> "";
      case LIST_ITEM -> messages.text("role.list-item");
      case TABLE_CELL -> messages.text("role.table-cell");
      case QUOTE -> messages.text("role.quote");
    };
  }
}
