package org.isogloss.segment.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConlluReaderTest {

  private static List<GoldSentence> read(String... lines) throws GoldException {
    return ConlluReader.read("gold.conllu", List.of(lines));
  }

  private static String token(String id, String form, String misc) {
    return String.join("\t", id, form, "_", "_", "_", "_", "_", "_", "_", misc);
  }

  @Test
  void takesTheTextFromItsComment() throws GoldException {
    assertThat(read("# sent_id = 1", "# text =  It rains.\u00A0", token("1", "It", "_"), ""))
        .containsExactly(new GoldSentence("It rains.", true, false));
  }

  @Test
  void buildsAMissingTextFromFormsRangesAndSpaces() throws GoldException {
    List<GoldSentence> sentences =
        read(
            token("1-2", "Dámelo", "SpaceAfter=No"),
            token("1", "Da", "_"),
            token("2", "lo", "_"),
            token("3", ",", "Translit=x|SpaceAfter=No|Ref=1"),
            token("3.1", "unsaid", "_"),
            token("4", "Ana", "SpaceAfter=No"),
            token("5", ".", "_"));
    assertThat(sentences).containsExactly(new GoldSentence("Dámelo,Ana.", true, false));
  }

  @Test
  void knowsWhetherASpaceFollowsTheLastToken() throws GoldException {
    List<GoldSentence> sentences =
        read(
            "# text = a.",
            token("1", "a", "SpaceAfter=No"),
            token("2", ".", "SpaceAfter=No"),
            "",
            "# text = im",
            token("1-2", "im", "SpaceAfter=No"),
            token("1", "in", "_"),
            token("2", "dem", "_"),
            "",
            "# text = b",
            token("1", "b", "_"));
    assertThat(sentences).extracting(GoldSentence::spaceAfter).containsExactly(false, false, true);
  }

  @Test
  void findsWhereParagraphsAndDocumentsBegin() throws GoldException {
    List<GoldSentence> sentences =
        read(
            "# newdoc id = x",
            "# newpar",
            token("1", "a", "_"),
            "",
            "# newdoc_id = y",
            token("1", "b", "_"),
            "",
            "# newpar id = p",
            token("1", "c", "_"),
            "");
    assertThat(sentences)
        .extracting(GoldSentence::startsParagraph)
        .containsExactly(true, false, true);
  }

  @Test
  void anEmptyNodeMayComeFirst() throws GoldException {
    assertThat(read(token("0.1", "unsaid", "_"), token("1", "a", "_"))).hasSize(1);
  }

  @Test
  void namesTheLineOfARowWithTooFewColumns() {
    assertThatThrownBy(() -> read("# text = a b", token("1", "a", "_"), "2\tb\t_"))
        .isInstanceOf(GoldException.class)
        .hasMessage("gold.conllu:3: expected 10 columns with tabs between, found 3");
  }

  @ParameterizedTest
  @CsvSource({
    "x,  '\"x\" is no token number'",
    "'', '\"\" is no token number'",
    "2,  'token 2 where 1 should come'",
    "2-3,'token 2-3 where 1 should come'",
    "1-2,'a range ends at token 2, but the last is 0'"
  })
  void namesTheLineOfANumberOutOfPlace(String id, String message) {
    assertThatThrownBy(
            () -> read(token(id, "a", "_"), id.equals("1-2") ? token("1", "b", "_") : "", ""))
        .isInstanceOf(GoldException.class)
        .hasMessageMatching("gold\\.conllu:[13]: .*")
        .hasMessageContaining(message.replace("last is 0", "last is 1"));
  }

  @Test
  void namesTheEndOfASentenceThatIsMissing() {
    assertThatThrownBy(() -> read(token("1", "a", "_"), "# text = b", token("1", "b", "_")))
        .hasMessage(
            "gold.conllu:2: a comment inside a sentence; put an empty line after the sentence"
                + " before");
    assertThatThrownBy(() -> read("# text = a", "", token("1", "b", "_")))
        .hasMessageStartingWith("gold.conllu:2: a sentence without tokens");
    assertThatThrownBy(() -> read("# text = ", token("1", "b", "_"), ""))
        .hasMessage("gold.conllu:3: a sentence without text");
  }

  @Test
  void aFileWithoutASentenceIsNoGold() {
    assertThatThrownBy(() -> read("# newdoc", ""))
        .hasMessage("gold.conllu:3: no sentence before the end; name a file of CoNLL-U");
  }
}
