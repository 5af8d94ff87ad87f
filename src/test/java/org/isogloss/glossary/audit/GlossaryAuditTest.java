package org.isogloss.glossary.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isogloss.glossary.GlossaryException;
import org.isogloss.glossary.GlossaryProblem;
import org.isogloss.glossary.match.CompiledTerminology;
import org.isogloss.glossary.sheet.GlossaryReader;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A test per message. */
class GlossaryAuditTest {

  private static List<String> problems(String... lines) {
    try {
      CompiledTerminology terminology =
          CompiledTerminology.compile(
              GlossaryReader.read("glossary.csv", String.join("\n", lines)));
      return GlossaryAudit.problems(terminology).stream()
          .map(GlossaryAuditTest::withSeverity)
          .toList();
    } catch (GlossaryException e) {
      throw new AssertionError(e);
    }
  }

  private static String withSeverity(GlossaryProblem problem) {
    return problem.severity().word() + " " + problem.rule() + " " + problem.line();
  }

  @Nested
  class Disagreements {

    @Test
    void rowsThatDisagreeAreBothNamed() {
      assertThat(problems("en,en:avoid", "nest,bird house", "eyrie,Bird-House"))
          .contains(
              "error glossary.disagreement glossary.csv:3: column \"en:avoid\": \"Bird-House\""
                  + " becomes \"eyrie\" here and \"nest\" in row 2; delete one, or tell them apart"
                  + " by when or unless");
      assertThat(problems("en,en:avoid,action", "nest,roost,", ",roost,flag"))
          .containsExactly(
              "error glossary.disagreement glossary.csv:3: column \"en:avoid\": \"roost\" becomes"
                  + " \"(flag)\" here and \"nest\" in row 2; delete one, or tell them apart by when"
                  + " or unless");
    }

    @Test
    void aRowThatIsThereTwiceIsHarmless() {
      assertThat(problems("en,en:avoid", "nest,roost", "nest,Roost"))
          .containsExactly(
              "warning glossary.duplicate glossary.csv:3: column \"en:avoid\": \"Roost\" is in row"
                  + " 2 already; delete one");
    }

    @Test
    void conditionsTellRowsApart() {
      assertThat(problems("en,en:avoid,when", "nest,house,bird", "den,house,fox")).isEmpty();
    }
  }

  @Nested
  class Cycles {

    @Test
    void rowsThatUndoEachOtherAreAnError() {
      assertThat(problems("en,en:avoid", "nest,roost", "perch,nest", "roost,perch"))
          .containsExactly(
              "error glossary.cycle glossary.csv:2: column \"en:avoid\": \"roost\" never settles,"
                  + " since the edits of rows 2, 3, 4 lead back to an avoided term; delete one of"
                  + " the terms");
    }

    @Test
    void soAreThoseThatDoSoUnderOneCondition() {
      assertThat(problems("en,en:avoid,when", "nest,roost,bird", "roost,nest,"))
          .first()
          .asString()
          .startsWith("error glossary.cycle glossary.csv:2")
          .contains("rows 2, 3 lead back");
    }

    @Test
    void rowsThatNeedTwoConditionsToUndoEachOtherAreDoubtful() {
      assertThat(problems("en,en:avoid,when", "nest,roost,bird", "roost,nest,hen"))
          .contains(
              "warning glossary.cycle glossary.csv:2: column \"en:avoid\": \"roost\" never settles"
                  + " in a sentence with the words these rows ask for, since the edits of rows 2, 3"
                  + " lead back to an avoided term; delete one of the terms, or tell the rows apart"
                  + " by unless");
    }

    @Test
    void aTermThatHoldsItsOwnAvoidedOneIsSafe() {
      assertThat(problems("en,en:avoid", "thermal gap pad,gap pad"))
          .containsExactly(
              "info glossary.cycle glossary.csv:2: column \"en\": \"thermal gap pad\" holds the"
                  + " row's own avoided term \"gap pad\" (row 2); nothing to do if it may stand"
                  + " there: the longer term protects it");
    }
  }

  @Nested
  class Chains {

    @Test
    void aTermThatAnotherRowReplacesIsNamedWithWhatItEndsAs() {
      assertThat(problems("en,en:avoid", "roost,perch", "nest,roost"))
          .containsExactly(
              "warning glossary.chain glossary.csv:2: column \"en\": \"roost\" is itself avoided:"
                  + " row 3 makes it \"nest\"; write \"nest\" here");
    }

    @Test
    void aLongerChainNamesAllItsRows() {
      assertThat(problems("en,en:avoid", "roost,perch", "nest,roost", "eyrie,nest"))
          .contains(
              "warning glossary.chain glossary.csv:2: column \"en\": \"roost\" is itself avoided:"
                  + " rows 3, 4 make it \"eyrie\"; write \"eyrie\" here");
    }

    @Test
    void aTermThatAnotherRowReportsIsNamed() {
      assertThat(problems("en,en:avoid,action", "roost,perch,", ",roost,flag"))
          .containsExactly(
              "warning glossary.chain glossary.csv:2: column \"en\": \"roost\" is itself avoided:"
                  + " row 3 reports it; write another term, or change that row");
    }

    @Test
    void aTermThatAnotherRowReplacesInSomeSentencesIsNamed() {
      assertThat(problems("en,en:avoid,when", "roost,perch,", "nest,roost,hen"))
          .containsExactly(
              "warning glossary.chain glossary.csv:2: column \"en\": \"roost\" is itself avoided in"
                  + " some sentences: row 3 makes it \"nest\"; tell the rows apart by when or"
                  + " unless");
    }

    @Test
    void aTermThatHoldsAnothersAvoidedOneIsSafe() {
      assertThat(problems("en,en:avoid", "bird house,roost", "home,house"))
          .containsExactly(
              "info glossary.chain glossary.csv:2: column \"en\": \"bird house\" holds the avoided"
                  + " term \"house\" (row 3); nothing to do if it may stand there: the longer term"
                  + " protects it");
    }

    @Test
    void formsAreFollowedToo() {
      assertThat(problems("en,en:avoid", "duct,ray", "rays,ducts"))
          .anySatisfy(line -> assertThat(line).startsWith("error glossary.cycle"));
    }
  }

  @Nested
  class Neighbours {

    @Test
    void theLongestWins() {
      assertThat(problems("en,en:avoid", "nest,roost", "hide,roost of owls"))
          .containsExactly(
              "info glossary.nesting glossary.csv:3: column \"en:avoid\": \"roost of owls\" holds"
                  + " \"roost\" (row 2); nothing to do: the longest match wins");
    }

    @Test
    void aTermWithAKeptOneInItIsNeverTouched() {
      assertThat(problems("en,en:avoid,action", "Share99,,keep", "link,Share99 link,"))
          .containsExactly(
              "warning glossary.shadow glossary.csv:3: column \"en:avoid\": \"Share99 link\" holds"
                  + " \"Share99\" (row 2), which is kept as it is; delete one of them");
    }

    @Test
    void aTermWithAnAddressInItIsNeverTouched() {
      assertThat(problems("en,en:avoid", "our page,www.nest.example"))
          .containsExactly(
              "warning glossary.shadow glossary.csv:2: column \"en:avoid\": \"www.nest.example\""
                  + " holds an address or a placeholder, which is never touched; delete it");
    }

    @Test
    void aTermWithItsOwnExceptionInItIsNeverTouched() {
      assertThat(problems("en,en:avoid,unless", "nest,bird house,house"))
          .containsExactly(
              "warning glossary.shadow glossary.csv:2: column \"en:avoid\": \"bird house\" holds"
                  + " \"house\", of the row's own unless; delete one of them");
    }

    @Test
    void aTermThatAnEarlierRowTakesIsNeverTouched() {
      assertThat(problems("en,en:avoid,pos", "nest,roost,", "perch,roost,proper"))
          .containsExactly(
              "warning glossary.shadow glossary.csv:3: column \"en:avoid\": \"roost\" is found by"
                  + " row 2 first, wherever it stands; delete it here, or tell the rows apart by"
                  + " when or unless");
    }

    @Test
    void aFormThatAnotherRowTakesIsGoodToKnow() {
      assertThat(problems("en,en:avoid", "duct,ray", "beams of light,rays"))
          .containsExactly(
              "info glossary.shadow glossary.csv:3: column \"en:avoid\": \"rays\" is also a form of"
                  + " \"ray\" (row 2), which would make it \"ducts\"; nothing to do if it is meant"
                  + " to be another here");
    }

    @Test
    void aTermThatAnotherRowWantsIsAContradiction() {
      assertThat(problems("en,en:avoid,vi", "nest,,tổ", "eyrie,nest,"))
          .containsExactly(
              "warning glossary.contradiction glossary.csv:3: column \"en:avoid\": \"nest\" is the"
                  + " term to use in row 2; delete one of them, or tell the rows apart by when or"
                  + " unless");
      assertThat(problems("en,en:avoid,vi,when", "nest,,tổ,", "eyrie,nest,,eagle")).isEmpty();
    }
  }

  @Nested
  class Terms {

    @Test
    void anInvisibleCharacterIsNamed() {
      assertThat(problems("en,en:avoid", "nest,ro\u200Bost"))
          .containsExactly(
              "warning glossary.term glossary.csv:2: column \"en:avoid\": \"ro\u200Bost\" holds the"
                  + " invisible U+200B ZERO WIDTH SPACE; write the term again without it");
    }

    @Test
    void whatAScriptNeedsIsNotSuspect() {
      assertThat(problems("fa", "خانه\u200Cها")).isEmpty();
      assertThat(problems("th", "รัง\u200Bนก")).isEmpty();
      assertThat(problems("en", "👩\u200D🍼")).isEmpty();
    }

    @Test
    void spacesThatNobodySeesAreNamed() {
      assertThat(problems("en", "bird  house"))
          .containsExactly(
              "warning glossary.term glossary.csv:2: column \"en\": \"bird  house\" has more than"
                  + " one space between two words; leave one");
    }

    @Test
    void halfAPairIsNamed() {
      assertThat(problems("en", "nest (of twigs"))
          .containsExactly(
              "warning glossary.term glossary.csv:2: column \"en\": \"nest (of twigs\" has half a"
                  + " pair of brackets; add the other half, or delete this one");
      assertThat(problems("de", "„Nest"))
          .singleElement()
          .asString()
          .contains("has half a pair of quotation marks");
      assertThat(problems("de", "das „Nest“ (klein)")).isEmpty();
    }

    @Test
    void theEndOfASentenceIsNamed() {
      assertThat(problems("en,en:avoid", "nest,roosting."))
          .containsExactly(
              "warning glossary.term glossary.csv:2: column \"en:avoid\": \"roosting.\" ends with"
                  + " \".\", as a sentence does; delete it, or set pos to exact");
      assertThat(problems("en,en:avoid", "approx.,appr.", "for example,e.g.")).isEmpty();
    }

    @Test
    void aSentenceIsNoTerm() {
      String sentence = "where birds of all kinds ".repeat(6) + "nest";
      assertThat(problems("en", sentence))
          .singleElement()
          .asString()
          .contains("has 154 characters, more than a term has; check that the cell is not");
    }

    @Test
    void aPreferredTermIsOneTerm() {
      assertThat(problems("en", "nest|eyrie"))
          .containsExactly(
              "warning glossary.term glossary.csv:2: column \"en\": \"nest|eyrie\" is one term with"
                  + " a \"|\" in it; write one term; other ones belong into column \"en:avoid\"");
    }

    @Test
    void aNumberIsNoTermToReplace() {
      assertThat(problems("en,en:avoid", "ninety-nine,99"))
          .containsExactly(
              "warning glossary.term glossary.csv:2: column \"en:avoid\": \"99\" is a number, and"
                  + " texts have it in other senses too; add the words that go with it");
    }

    @Test
    void aPartOfSpeechThatNothingCanTellIsNamed() {
      assertThat(problems("vi,vi:avoid,pos", "tổ,làm,verb"))
          .containsExactly(
              "warning glossary.term glossary.csv:2: column \"vi:avoid\": \"làm\" is only"
                  + " reported, since nothing tells parts of speech in vi; set action to flag, or"
                  + " clear pos to replace it everywhere");
    }

    @Test
    void lettersOfAnotherScriptAreNamed() {
      assertThat(problems("en,en:avoid", "nest,bre\u0430st"))
          .containsExactly(
              "warning glossary.look-alike glossary.csv:2: column \"en:avoid\": \"bre\u0430st\""
                  + " holds U+0430 CYRILLIC SMALL LETTER A among Latin letters; type it again in"
                  + " one script");
    }

    @Test
    void termsOfTwoScriptsThatLookAlikeAreNamed() {
      assertThat(problems("ru,ru:avoid", "сор,мусор", "отбор,cop"))
          .containsExactly(
              "warning glossary.look-alike glossary.csv:3: column \"ru:avoid\": \"cop\" looks like"
                  + " \"сор\" (row 2), but is in Latin letters; type it again in one script");
    }

    @Test
    void twoScriptsInTwoWordsAreSound() {
      assertThat(problems("ru", "USB-кабель", "β-каротин", "гнездо")).isEmpty();
    }
  }
}
