package org.isogloss.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isogloss.glossary.Action;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.PartOfSpeech;
import org.isogloss.glossary.TermMatch;
import org.isogloss.glossary.Terminology;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Span;
import org.junit.jupiter.api.Test;

/** What counts for a pair of sentences, and how much at most. */
class EvidenceTest {

  @Test
  void aSharedNumberDoesNotOutweighASentence() {
    List<String> source =
        List.of("Chapter 1", "It was a cold evening and nobody had come to the station yet.");
    List<String> target =
        List.of(
            "Libro primero",
            "Era una tarde fría y nadie había llegado todavía a la estación, ni siquiera el 1.");
    assertThat(Aligning.align(source, target)).containsExactly("[0]:[0]", "[1]:[1]");
  }

  @Test
  void aNumberedHeadingMeetsItsTranslation() {
    List<String> source = List.of("Chapter 1", "He left.", "Chapter 2", "She stayed.");
    List<String> target = List.of("Libro 1", "Se fue.", "Libro 2", "Ella se quedó.");
    assertThat(Aligning.align(source, target))
        .containsExactly("[0]:[0]", "[1]:[1]", "[2]:[2]", "[3]:[3]");
  }

  /** The translator counts the preface as a book, so every number is shared with the wrong one. */
  @Test
  void chaptersCountedInAnotherWayDoNotSkewTheText() {
    InventedBook book = InventedBook.of(300, 8);
    List<InventedBook.Passage> numbered = new ArrayList<>();
    for (int i = 0; i < book.passages().size(); i++) {
      if (i % 12 == 0) {
        int chapter = i / 12 + 1;
        numbered.add(
            new InventedBook.Passage(
                List.of("Chapter " + chapter), List.of("Libro " + (chapter + 1))));
      }
      numbered.add(book.passages().get(i));
    }
    assertThat(Aligning.score(new InventedBook(numbered)).f1()).isGreaterThan(0.95);
  }

  /** Each sentence of the one ends with the number that the other has a sentence further on. */
  @Test
  void footnotesCountedInAnotherWayDoNotSkewTheText() {
    InventedBook book = InventedBook.of(300, 9);
    List<InventedBook.Passage> numbered = new ArrayList<>();
    for (int i = 0; i < book.passages().size(); i++) {
      InventedBook.Passage passage = book.passages().get(i);
      numbered.add(
          new InventedBook.Passage(
              numbered(passage.source(), i + 1), numbered(passage.target(), i)));
    }
    assertThat(Aligning.score(new InventedBook(numbered)).f1()).isGreaterThan(0.9);
  }

  private static List<String> numbered(List<String> sentences, int number) {
    return sentences.stream().map(sentence -> sentence + " [" + number + "]").toList();
  }

  @Test
  void aDictionaryDecidesBetweenEqualLengths() {
    List<DictionaryEntry> words =
        List.of(
            new DictionaryEntry("cup", "taza"),
            new DictionaryEntry("table", "mesa"),
            new DictionaryEntry("a very long phrase of many words", "otra"));
    TextSide source = Aligning.english(List.of("Move on from here.", "Cup on the table."));
    TextSide target = Aligning.spanish(List.of("Taza en la mesa."));
    assertThat(
            Aligning.shapes(
                new SentenceAligner(AlignmentStatistics.empty(), null, words)
                    .align(source, target)))
        .containsExactly("[0]:[]", "[1]:[0]");
  }

  @Test
  void termsOfTheGlossaryDecideBetweenEqualLengths() {
    Terminology terms = new Terms(List.of(entry("latch", "agarre"), entry("shield", "pezonera")));
    List<String> source =
        List.of(
            "Look at the latch.", "Take off the shield.", "Ask somebody else.", "Come here again.");
    List<String> target =
        List.of(
            "Pregunte a otra.", "Vuelva por aquí.", "Mire bien el agarre.", "Quite la pezonera.");
    List<String> first = source.subList(0, 2);
    List<String> last = source.subList(2, 4);
    assertThat(withTerms(terms, first, target))
        .containsExactly("[]:[0]", "[]:[1]", "[0]:[2]", "[1]:[3]");
    assertThat(Aligning.align(first, target)).doesNotContain("[0]:[2]");
    assertThat(withTerms(terms, concat(last, first), target.subList(2, 4)))
        .containsExactly("[0]:[]", "[1]:[]", "[2]:[0]", "[3]:[1]");
    assertThat(Aligning.align(concat(last, first), target.subList(2, 4))).doesNotContain("[2]:[0]");
  }

  @Test
  void aSentenceMayHoldAnyNumberOfTerms() {
    List<Entry> many = new ArrayList<>();
    StringBuilder english = new StringBuilder("word ".repeat(400));
    StringBuilder spanish = new StringBuilder("palabra ".repeat(400));
    for (int i = 0; i < 200; i++) {
      many.add(entry(i + 2, "<en" + i + ">", "<es" + i + ">"));
      english.append(" <en").append(i).append('>');
      spanish.append(" <es").append(i).append('>');
    }
    assertThat(withTerms(new Terms(many), List.of(english.toString()), List.of(spanish.toString())))
        .containsExactly("[0]:[0]");
  }

  private static List<String> withTerms(
      Terminology terms, List<String> source, List<String> target) {
    return Aligning.shapes(
        new SentenceAligner(AlignmentStatistics.empty(), terms)
            .align(Aligning.english(source), Aligning.spanish(target)));
  }

  private static List<String> concat(List<String> some, List<String> others) {
    List<String> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private static Entry entry(String english, String spanish) {
    return entry(2, english, spanish);
  }

  private static Entry entry(int row, String english, String spanish) {
    return new Entry(
        row,
        Map.of(Aligning.EN, english, Aligning.ES, spanish),
        Map.of(),
        Map.of(),
        PartOfSpeech.NOUN,
        false,
        Map.of(),
        Map.of(),
        Action.FIX,
        List.of(),
        List.of(),
        "");
  }

  /** Finds preferred terms wherever their letters stand. */
  private record Terms(List<Entry> entries) implements Terminology {

    @Override
    public Glossary glossary() {
      return new Glossary("glossary.csv", List.of(Aligning.EN, Aligning.ES), entries);
    }

    @Override
    public List<TermMatch> find(String text, LocaleTag locale, TermMatch.Kind kind) {
      List<TermMatch> found = new ArrayList<>();
      for (Entry entry : entries) {
        String term = entry.preferredIn(locale).orElseThrow();
        int at = text.indexOf(term);
        if (at >= 0 && kind == TermMatch.Kind.PREFERRED) {
          found.add(new TermMatch(new Span(at, at + term.length()), entry, kind, term));
        }
      }
      return found;
    }
  }
}
