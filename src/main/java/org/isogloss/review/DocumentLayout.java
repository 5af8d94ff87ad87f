package org.isogloss.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isogloss.glossary.Terminology;
import org.isogloss.review.VersionText.Place;
import org.isogloss.review.VersionText.Slice;
import org.isogloss.text.Bitext;
import org.isogloss.text.Block;
import org.isogloss.text.Document;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.Finding;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.ParallelDocument;
import org.isogloss.text.Segment;
import org.isogloss.text.Sentence;
import org.isogloss.text.Unit;

/**
 * Where everything of a document stands: its rows, cut into parts that a page each can hold, and
 * the way from a sentence, a unit, a block or a finding to its part and anchor.
 *
 * <p>A part ends where no unit reaches over the cut and what it holds would fill a page.
 */
final class DocumentLayout {

  /** A place on one of a document's pages. */
  record Spot(int part, String anchor) {}

  /**
   * What a part may weigh: characters that are shown, each of them twice, and the markup around
   * them. A page of this weight has about half a megabyte.
   */
  static final int HEAVIEST_PART = 500_000;

  private static final int WEIGHT_OF_ROW = 400;
  private static final int WEIGHT_OF_CELL = 650;
  private static final int WEIGHT_OF_LETTER = 3;

  private final ParallelDocument document;
  private final SortedMap<LocaleTag, VersionText> versions = new TreeMap<>();
  private final SortedMap<LocaleTag, Bitext> bitexts = new TreeMap<>();
  private final List<Grid.Row> rows;
  private final List<Integer> partStarts = new ArrayList<>();
  private final Map<LocaleTag, Map<String, Integer>> rowOfSentence = new HashMap<>();
  private final Map<LocaleTag, Map<String, String>> unitOfSentence = new HashMap<>();
  private final Map<LocaleTag, Map<String, Integer>> rowOfUnit = new HashMap<>();
  private final Map<LocaleTag, List<List<Slice>>> slices = new HashMap<>();
  private final Map<LocaleTag, int[]> partsOfBlocks = new HashMap<>();

  DocumentLayout(
      DocumentResult result, Terminology terminology, MarkedTexts texts, int heaviestPart) {
    this.document = result.document();
    document.versions().forEach((l, v) -> versions.put(l, new VersionText(v, terminology, texts)));
    result
        .bitexts()
        .forEach(
            (locale, bitext) -> {
              if (bitext.target() != null) {
                bitexts.put(locale, bitext);
              }
            });
    this.rows = Grid.of(document.source().segments(), List.copyOf(bitexts.values()));
    index();
    cut(heaviestPart);
  }

  private void index() {
    Map<String, Integer> source = sentences(document.sourceLocale());
    for (int i = 0; i < rows.size(); i++) {
      for (Segment segment : rows.get(i).source) {
        source.putIfAbsent(segment.id().value(), i);
      }
      for (Map.Entry<LocaleTag, Grid.Placed> cell : rows.get(i).cells.entrySet()) {
        Unit unit = cell.getValue().unit();
        if (unit != null) {
          index(cell.getKey(), unit, i);
        }
      }
    }
  }

  private void index(LocaleTag locale, Unit unit, int row) {
    rowOfUnit.computeIfAbsent(locale, l -> new HashMap<>()).putIfAbsent(unit.id(), row);
    for (Segment segment : unit.target()) {
      sentences(locale).putIfAbsent(segment.id().value(), row);
      unitOfSentence
          .computeIfAbsent(locale, l -> new HashMap<>())
          .putIfAbsent(segment.id().value(), unit.id());
    }
  }

  private Map<String, Integer> sentences(LocaleTag locale) {
    return rowOfSentence.computeIfAbsent(locale, l -> new HashMap<>());
  }

  private void cut(int heaviest) {
    partStarts.add(0);
    int weight = 0;
    int reach = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (weight > heaviest && reach <= i) {
        partStarts.add(i);
        weight = 0;
      }
      Grid.Row row = rows.get(i);
      weight += WEIGHT_OF_ROW + WEIGHT_OF_LETTER * length(row.source);
      for (Grid.Placed placed : row.cells.values()) {
        reach = Math.max(reach, i + placed.rows());
        Unit unit = placed.unit();
        weight += WEIGHT_OF_CELL + (unit == null ? 0 : WEIGHT_OF_LETTER * length(unit.target()));
      }
    }
  }

  private static int length(List<Segment> segments) {
    int length = 0;
    for (Segment segment : segments) {
      length += Math.min(segment.text().length(), VisibleText.LONGEST);
    }
    return length;
  }

  ParallelDocument document() {
    return document;
  }

  /** The source's text. */
  VersionText source() {
    return versionOf(document.sourceLocale());
  }

  /** A version's text; fails if there is none. */
  VersionText versionOf(LocaleTag locale) {
    VersionText text = versions.get(locale);
    if (text == null) {
      throw new IllegalArgumentException(document.id() + " has no version in " + locale);
    }
    return text;
  }

  /** The versions by locale. */
  SortedMap<LocaleTag, VersionText> versions() {
    return versions;
  }

  /** The locales that have units beside the source, in the order of their columns. */
  List<LocaleTag> columns() {
    return List.copyOf(bitexts.keySet());
  }

  /** How many pages the document has. */
  int parts() {
    return partStarts.size();
  }

  /** The rows of a part. */
  List<Grid.Row> rows(int part) {
    int end = part + 1 < parts() ? partStarts.get(part + 1) : rows.size();
    return rows.subList(partStarts.get(part), end);
  }

  private int partOfRow(int row) {
    int part = 0;
    while (part + 1 < parts() && partStarts.get(part + 1) <= row) {
      part++;
    }
    return part;
  }

  /**
   * What a part shows of a version's text: the blocks and, of one that goes on from part to part,
   * the sentences whose rows the part shows.
   */
  List<Slice> slices(LocaleTag locale, int part) {
    return slices.computeIfAbsent(locale, this::slices).get(part);
  }

  private List<List<Slice>> slices(LocaleTag locale) {
    List<List<Slice>> made = new ArrayList<>();
    for (int part = 0; part < parts(); part++) {
      made.add(new ArrayList<>());
    }
    int reached = 0;
    for (Block block : versionOf(locale).document().blocks()) {
      List<Sentence> sentences = block.isContent() ? block.sentences() : List.of();
      int from = 0;
      for (int i = 0; i < sentences.size(); i++) {
        int part = Math.max(reached, partOf(locale, sentences.get(i), reached));
        if (part > reached && i > from) {
          made.get(reached).add(new Slice(block, from, i));
          from = i;
        }
        reached = part;
      }
      made.get(reached).add(new Slice(block, from, block.sentences().size()));
    }
    return made;
  }

  private int partOf(LocaleTag locale, Sentence sentence, int otherwise) {
    Integer row = sentences(locale).get(sentence.id().value());
    return row == null ? otherwise : partOfRow(row);
  }

  /** The part where a block begins. */
  private int partOfBlock(LocaleTag locale, Block block) {
    int[] parts =
        partsOfBlocks.computeIfAbsent(
            locale,
            key -> {
              int[] first = new int[versionOf(locale).document().blocks().size()];
              for (int part = parts() - 1; part >= 0; part--) {
                for (Slice slice : slices(locale, part)) {
                  first[slice.block().index()] = part;
                }
              }
              return first;
            });
    return parts[block.index()];
  }

  /** Where a unit of a locale stands; the beginning, if it is nowhere. */
  Spot unit(LocaleTag locale, String unit) {
    Integer row = rowOfUnit.getOrDefault(locale, Map.of()).get(unit);
    if (row != null) {
      return new Spot(partOfRow(row), PageLinks.unitAnchor(locale, unit));
    }
    Integer source = sentences(document.sourceLocale()).get(unit);
    if (source != null && !bitexts.isEmpty()) {
      return new Spot(partOfRow(source), PageLinks.unitAnchor(unit));
    }
    return new Spot(0, "");
  }

  /** Where a sentence of a version stands: among the units if there are any, else in its text. */
  Spot sentence(LocaleTag locale, Place place) {
    String id = place.sentence().id().value();
    Integer row = sentences(locale).get(id);
    if (!bitexts.isEmpty() && row != null) {
      if (locale.equals(document.sourceLocale())) {
        return new Spot(partOfRow(row), PageLinks.unitAnchor(id));
      }
      String unit = unitOfSentence.getOrDefault(locale, Map.of()).get(id);
      if (unit != null) {
        return new Spot(partOfRow(row), PageLinks.unitAnchor(locale, unit));
      }
    }
    return block(locale, place.block());
  }

  /** Where a block stands in its version's text. */
  Spot block(LocaleTag locale, Block block) {
    return new Spot(partOfBlock(locale, block), PageLinks.blockAnchor(locale, block));
  }

  /** Where a place in a block stands: at its sentence, if it has one. */
  Spot change(LocaleTag locale, Block block, int at) {
    Place found = VersionText.place(block, at);
    return found == null ? block(locale, block) : sentence(locale, found);
  }

  /** Where a finding leads; an empty anchor for one about the whole document. */
  Spot finding(LocaleTag locale, Finding finding) {
    String unit = finding.unit();
    if (unit != null) {
      return unit(locale, unit);
    }
    VersionText version = versions.get(locale);
    if (version == null
        || finding.block() < 0
        || finding.block() >= version.document().blocks().size()) {
      return new Spot(0, "");
    }
    Place place = version.place(finding);
    Document text = version.document();
    return place == null
        ? block(locale, text.blocks().get(finding.block()))
        : sentence(locale, place);
  }
}
