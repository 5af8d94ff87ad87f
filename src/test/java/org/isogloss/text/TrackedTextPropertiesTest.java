package org.isogloss.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;

/** What holds for every text and every sequence of edits; each failure names its seed. */
class TrackedTextPropertiesTest {

  private static final int SEQUENCES = 10_000;

  @Test
  void takingAllEditsBackGivesTheOriginal() {
    forAllSeeds(
        seed -> {
          TrackedText text = new RandomTexts(seed).trackedText();
          assertThat(text.restore()).isEqualTo(text.original());
        });
  }

  @Test
  void mapsAreMonotoneAndKeepBothEnds() {
    forAllSeeds(
        seed -> {
          TrackedText text = new RandomTexts(seed).trackedText();
          for (Side snap : Side.values()) {
            assertMonotone(text, 0, text.version(), snap);
            assertMonotone(text, text.version(), 0, snap);
          }
        });
  }

  private static void assertMonotone(TrackedText text, int from, int to, Side snap) {
    int reached = 0;
    int limit = text.at(to).length();
    for (int i = 0; i <= text.at(from).length(); i++) {
      int place = text.map(i, from, to, snap);
      assertThat(place).isBetween(reached, limit);
      reached = place;
    }
  }

  @Test
  void mapsAgreeThereAndBackOutsideTheEdits() {
    forAllSeeds(
        seed -> {
          TrackedText text = new RandomTexts(seed).trackedText();
          for (int version = 0; version < text.version(); version++) {
            assertAgreesOutside(text, version);
          }
        });
  }

  private static void assertAgreesOutside(TrackedText text, int version) {
    List<Edit> edits = text.layers().get(version).edits();
    for (int i = 0; i <= text.at(version).length(); i++) {
      int place = i;
      if (edits.stream().noneMatch(edit -> edit.start() <= place && place <= edit.end())) {
        int there = text.map(place, version, version + 1, Side.BEFORE);
        assertThat(text.map(there, version + 1, version, Side.AFTER)).isEqualTo(place);
      }
    }
  }

  @Test
  void composedChangesMakeTheCurrentTextOutOfAnyVersion() {
    forAllSeeds(
        seed -> {
          TrackedText text = new RandomTexts(seed).trackedText();
          for (int version = 0; version <= text.version(); version++) {
            assertThat(applied(text.at(version), text.changesSince(version)))
                .isEqualTo(text.current());
          }
        });
  }

  private static String applied(String before, List<Change> changes) {
    StringBuilder after = new StringBuilder();
    int copied = 0;
    for (Change change : changes) {
      assertThat(change.from().start()).isGreaterThanOrEqualTo(copied);
      assertThat(change.from().of(before)).isEqualTo(change.before());
      after.append(before, copied, change.from().start());
      assertThat(after.length()).isEqualTo(change.to().start());
      after.append(change.after());
      copied = change.from().end();
    }
    return after.append(before, copied, before.length()).toString();
  }

  @Test
  void slicesThatTileTheTextHaveHistoriesThatTileIt() {
    forAllSeeds(
        seed -> {
          RandomTexts texts = new RandomTexts(seed);
          TrackedText text = texts.trackedText();
          List<Integer> cuts = texts.cuts(text.length());
          StringBuilder current = new StringBuilder();
          StringBuilder original = new StringBuilder();
          int codes = 0;
          for (int i = 1; i < cuts.size(); i++) {
            TrackedText slice = text.slice(new Span(cuts.get(i - 1), cuts.get(i)));
            assertThat(slice.restore()).isEqualTo(slice.original());
            current.append(slice.current());
            original.append(slice.original());
            codes += slice.codes().size();
          }
          assertThat(current.toString()).isEqualTo(text.current());
          assertThat(original.toString()).isEqualTo(text.original());
          assertThat(codes).isEqualTo(text.codes().size());
        });
  }

  @Test
  void codesKeepTheirOrderAndStayInside() {
    forAllSeeds(
        seed -> {
          TrackedText text = new RandomTexts(seed).trackedText();
          int reached = 0;
          for (InlineCode code : text.codes()) {
            assertThat(code.offset()).isBetween(reached, text.length());
            reached = code.offset();
          }
        });
  }

  @Test
  void rejectingOneChangeKeepsTheOthers() {
    forAllSeeds(
        seed -> {
          TrackedText text = new RandomTexts(seed).trackedText();
          List<Change> changes = text.changesSince(0);
          for (Change change : changes) {
            TrackedText kept = text.without(change, 0);
            assertThat(kept.original()).isEqualTo(text.original());
            assertThat(kept.restore()).isEqualTo(text.original());
            assertThat(applied(text.original(), without(changes, change)))
                .isEqualTo(kept.current());
          }
        });
  }

  /** The other changes; their places in the later text are not looked at again. */
  private static List<Change> without(List<Change> changes, Change rejected) {
    int[] shift = {0};
    return changes.stream()
        .filter(
            change -> {
              if (change.equals(rejected)) {
                shift[0] = change.before().length() - change.after().length();
                return false;
              }
              return true;
            })
        .map(
            change ->
                new Change(
                    change.from(),
                    change.before(),
                    change.to().shift(shift[0]),
                    change.after(),
                    change.causes()))
        .toList();
  }

  private static void forAllSeeds(LongConsumer property) {
    for (long seed = 0; seed < SEQUENCES; seed++) {
      long current = seed;
      assertThatCode(() -> property.accept(current))
          .as("random text of seed %d", seed)
          .doesNotThrowAnyException();
    }
  }
}
