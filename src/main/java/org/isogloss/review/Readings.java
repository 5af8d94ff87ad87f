package org.isogloss.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.isogloss.review.VersionText.NumberedChange;
import org.isogloss.review.VersionText.Slice;
import org.isogloss.review.view.BlockRow;
import org.isogloss.review.view.ChangeNote;
import org.isogloss.review.view.Reading;
import org.isogloss.text.Block;
import org.isogloss.text.BlockRole;
import org.isogloss.text.Cause;
import org.isogloss.text.LocaleTag;

/** A version of a document as a reader sees it, and its changes explained. */
final class Readings {

  private final Messages messages;
  private final CauseNotes causes;
  private final MarkedTexts texts;

  Readings(Messages messages, CauseNotes causes, MarkedTexts texts) {
    this.messages = messages;
    this.causes = causes;
    this.texts = texts;
  }

  /** Some blocks of a version, or what a page shows of them, in order. */
  Reading of(VersionText version, List<Slice> slices) {
    List<BlockRow> rows = new ArrayList<>(slices.size());
    List<ChangeNote> notes = new ArrayList<>();
    int dropped = 0;
    for (Slice slice : slices) {
      rows.add(row(version, slice));
      dropped += slice.block().isContent() ? 0 : 1;
      for (NumberedChange change : version.changes(slice)) {
        notes.add(note(change, version.locale()));
      }
    }
    return new Reading(
        PageLinks.textAnchor(version.locale()),
        messages.language(version.locale()),
        notes.size() + dropped == 0
            ? messages.text("edits.none")
            : messages.text("edits.some", notes.size(), dropped),
        rows,
        notes);
  }

  private BlockRow row(VersionText version, Slice slice) {
    Block block = slice.block();
    Cause dropped = block.dropped();
    BlockRole role = block.role();
    return new BlockRow(
        PageLinks.blockAnchor(version.locale(), block),
        style(role),
        role.kind() == BlockRole.Kind.HEADING ? Math.max(1, role.depth()) : 0,
        role.label(),
        version.text(slice),
        dropped == null ? List.of() : List.of(causes.of(dropped, version.locale())));
  }

  private ChangeNote note(NumberedChange numbered, LocaleTag locale) {
    return new ChangeNote(
        PageLinks.changeAnchor(locale, numbered.number()),
        Integer.toString(numbered.number()),
        messages.language(locale),
        texts.changed(numbered.change().before()),
        texts.changed(numbered.change().after()),
        causes.of(numbered.change().causes(), locale));
  }

  /** What a block is, as style classes. */
  static String style(BlockRole role) {
    String kind = role.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return role.depth() == 0 ? kind : kind + " depth-" + Math.min(6, role.depth());
  }
}
