package org.isogloss.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isogloss.export.Examples.EN;
import static org.isogloss.export.Examples.VI;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.sf.okapi.lib.xliff2.core.CTag;
import net.sf.okapi.lib.xliff2.core.Fragment;
import net.sf.okapi.lib.xliff2.core.Segment;
import net.sf.okapi.lib.xliff2.core.Tag;
import net.sf.okapi.lib.xliff2.core.Unit;
import net.sf.okapi.lib.xliff2.reader.Event;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.isogloss.text.Document;
import org.isogloss.text.DocumentResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XliffWriterTest {

  @TempDir private Path folder;

  /** The units as the strictest reader sees them, schemas and all other rules checked. */
  private List<Unit> readBack(DocumentResult result) throws Exception {
    Results.export(folder, result);
    Path file = DocumentPaths.in(folder.resolve("vi/xliff"), result.document().id(), ".xlf");
    XLIFFReader.validate(file.toFile());
    List<Unit> units = new ArrayList<>();
    try (XLIFFReader reader = new XLIFFReader(XLIFFReader.VALIDATION_MAXIMAL)) {
      reader.open(file.toFile());
      while (reader.hasNext()) {
        Event event = reader.next();
        if (event.isUnit()) {
          units.add(event.getUnit());
        }
      }
    }
    return units;
  }

  private static List<String> texts(DocumentResult result) {
    return result.bitext(VI).orElseThrow().units().stream()
        .filter(unit -> !unit.source().isEmpty())
        .map(unit -> unit.id() + "|" + unit.sourceText() + "|" + unit.targetText())
        .map(Results::wellFormed)
        .toList();
  }

  private static List<String> read(List<Unit> units) {
    List<String> read = new ArrayList<>();
    for (Unit unit : units) {
      assertThat(unit.getSegmentCount()).isEqualTo(1);
      Segment segment = unit.getSegment(0);
      String target = segment.hasTarget() ? segment.getTarget().getPlainText() : "";
      read.add(unit.getId() + "|" + segment.getSource().getPlainText() + "|" + target);
    }
    return read;
  }

  @Test
  void unitsComeBackAsTheyWere() throws Exception {
    assertThat(read(readBack(Results.example()))).isEqualTo(texts(Results.example()));
  }

  @Test
  void hostileTextsComeBackAsTheyWere() throws Exception {
    assertThat(read(readBack(Results.hostile()))).isEqualTo(texts(Results.hostile()));
  }

  @Test
  void statesAreXliffs() throws Exception {
    assertThat(readBack(Results.example()))
        .extracting(unit -> unit.getSegment(0).getState().toString())
        .containsExactly("translated", "translated", "initial");
  }

  @Test
  void whatOnlyTheTargetHasIsLeftOut() throws Exception {
    assertThat(read(readBack(Results.example()))).noneMatch(unit -> unit.contains("Câu thêm."));
  }

  @Test
  void findingsAreNotes() throws Exception {
    assertThat(readBack(Results.example()).get(0).getNotes().get(0).getText())
        .isEqualTo("10 & 11 differ.");
  }

  @Test
  void codesThatCorrespondShareTheirIds() throws Exception {
    List<Unit> units = readBack(Results.example());
    assertThat(codes(units.get(0).getSegment(0).getSource())).containsExactly("1:**", "1:**");
    assertThat(codes(units.get(0).getSegment(0).getTarget())).containsExactly("1:**", "1:**");
    assertThat(codes(units.get(1).getSegment(0).getTarget()))
        .containsExactly("1:[", "1:](https://example.org/vi)");
  }

  @Test
  void aPairCutByTheEndOfASentenceIsIsolated() throws Exception {
    Document source = Examples.paragraphs("cut", EN, "One **two. Three** four<br> five.");
    Document target = Examples.paragraphs("cut", VI, "Một **hai. Ba** bốn năm.");
    List<Unit> units =
        readBack(
            Results.of(source, target, Results.bead(0, 1, 0, 1, 1), Results.bead(1, 2, 1, 2, 1)));
    assertThat(codes(units.get(0).getSegment(0).getSource())).containsExactly("1:**");
    assertThat(codes(units.get(1).getSegment(0).getSource())).containsExactly("1:**", "2:<br>");
    assertThat(codes(units.get(1).getSegment(0).getTarget())).containsExactly("1:**");
  }

  @Test
  void codesOfTheTargetAloneHaveIdsOfTheirOwn() throws Exception {
    Document source = Examples.paragraphs("own", EN, "One `two` three.");
    Document target = Examples.paragraphs("own", VI, "**Một** `hai` ba.");
    List<Unit> units = readBack(Results.of(source, target, Results.bead(0, 1, 0, 1, 1)));
    assertThat(codes(units.get(0).getSegment(0).getTarget()))
        .containsExactly("2:**", "2:**", "1:`", "1:`");
  }

  @Test
  void pairsOfMergedSentencesFromTwoBlocksDoNotMix() throws Exception {
    Document source = Examples.paragraphs("two", EN, "**One.**", "`Two.`");
    Document target = Examples.paragraphs("two", VI, "**Một** và `hai`.");
    List<Unit> units = readBack(Results.of(source, target, Results.bead(0, 2, 0, 1, 1)));
    assertThat(codes(units.get(0).getSegment(0).getSource()))
        .containsExactly("1:**", "1:**", "2:`", "2:`");
  }

  @Test
  void fileIdsAreNamesAndTellDocumentsApart() {
    assertThat(XliffWriter.fileId("rest")).isEqualTo("f-rest");
    assertThat(XliffWriter.fileId("a b")).matches("f-a_b-[0-9a-f]{16}");
    assertThat(XliffWriter.fileId("a b")).isNotEqualTo(XliffWriter.fileId("a/b"));
  }

  private static List<String> codes(Fragment fragment) {
    List<String> codes = new ArrayList<>();
    for (Object part : fragment) {
      if (part instanceof Tag tag && tag instanceof CTag code) {
        codes.add(tag.getId() + ":" + code.getData());
      }
    }
    return codes;
  }
}
