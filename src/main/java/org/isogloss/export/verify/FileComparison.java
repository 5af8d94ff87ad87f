package org.isogloss.export.verify;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.isogloss.export.Manifest;
import org.jspecify.annotations.Nullable;

/** Compares the units of a file, one after another, with those it should hold. */
final class FileComparison implements Consumer<ReadUnit> {

  /** More than are listed of a file. */
  private static final int MOST_EXPLAINED = 50;

  private final String path;
  private final ExpectedUnits expected;
  private final Damages damages;

  /** Units with other texts, whose texts in the bundle are still to be looked for. */
  private final Map<String, ReadUnit> others = new LinkedHashMap<>();

  private int units;

  FileComparison(String path, ExpectedUnits expected, Damages damages) {
    this.path = path;
    this.expected = expected;
    this.damages = damages;
  }

  @Override
  public void accept(ReadUnit unit) {
    units += "".equals(unit.target()) && unit.source() == null ? 0 : 1;
    switch (expected.see(unit)) {
      case SAME -> {
        // as it should be
      }
      case OTHER -> {
        if (others.size() < MOST_EXPLAINED) {
          others.put(unit.id(), unit);
        }
      }
      case AGAIN -> damages.add(path, unit.place(), "there is another unit " + unit.id());
      case UNKNOWN ->
          damages.add(
              path, unit.place(), "bundle.json has no unit " + unit.id() + " for this file");
    }
  }

  /** Says of units with other texts what stands in the bundle. */
  void explain(FormatCheck.UnitSource source) throws IOException {
    if (!others.isEmpty()) {
      source.giveTo(
          (id, texts) -> {
            ReadUnit read = others.remove(id);
            if (read != null) {
              compare(read, "source", texts.source(), read.source());
              compare(read, "target", texts.target(), read.target());
            }
          });
    }
  }

  private void compare(
      ReadUnit unit, String side, @Nullable String expectedText, @Nullable String read) {
    if (expectedText != null && read != null && !expectedText.equals(read)) {
      String in = Damages.quoted(expectedText);
      String problem =
          "the "
              + side
              + " of "
              + unit.id()
              + " is "
              + Damages.quoted(read)
              + ", but in bundle.json "
              + in;
      damages.add(path, unit.place(), problem);
    }
  }

  /** Names the units that the file lacks. */
  void listMissing(FormatCheck.UnitSource source) throws IOException {
    if (!expected.isComplete()) {
      source.giveTo(
          (id, texts) -> {
            if (!expected.hasSeen(id)) {
              damages.add(path, "", "lacks the unit " + id);
            }
          });
    }
  }

  /** Compares what the manifest says; null if it says nothing. */
  void compareCount(@Nullable Integer said) {
    if (said != null && said != units) {
      damages.add(
          Manifest.FILE,
          " /files (" + path + ")",
          "says " + said + " units, but there are " + units);
    }
  }
}
