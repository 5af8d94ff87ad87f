package org.isogloss.glossary.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.GlossaryException;
import org.isogloss.glossary.GlossaryProblem;
import org.isogloss.glossary.PartOfSpeech;
import org.isogloss.text.LocaleTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What spreadsheets are read, and what is said of those that are not. */
class GlossaryReaderTest {

  private static final LocaleTag EN = LocaleTag.of("en");
  private static final LocaleTag VI = LocaleTag.of("vi");

  @TempDir Path folder;

  private static Glossary read(String... lines) throws GlossaryException {
    return GlossaryReader.read("glossary.csv", String.join("\n", lines));
  }

  private static List<String> problems(String... lines) {
    return catchThrowableOfType(GlossaryException.class, () -> read(lines)).lines();
  }

  @Test
  void aRowIsOneConcept() throws GlossaryException {
    Glossary glossary =
        read(
            "en,en:avoid,en:forms,vi,vi:avoid,vi:when,vi:unless,pos,case,when,unless,action,changes,leaves,note",
            "Nest,Bird house | roost,Nest/Nests,tổ,ổ,chim,gà,noun,sensitive,bird,horse,fix,"
                + "A roost. => A Nest.|One Bird house. => One Nest.,A house.,of birds");
    Entry entry = glossary.entries().get(0);
    assertThat(glossary.locales()).containsExactly(EN, VI);
    assertThat(entry.row()).isEqualTo(2);
    assertThat(entry.preferredIn(VI)).contains("tổ");
    assertThat(entry.avoidedIn(EN)).containsExactly("Bird house", "roost");
    assertThat(entry.avoidedIn(VI)).containsExactly("ổ");
    assertThat(entry.forms().get(EN)).containsExactly("Nest/Nests");
    assertThat(entry.when().get(EN)).containsExactly("bird");
    assertThat(entry.unless().get(EN)).containsExactly("horse");
    assertThat(entry.when().get(VI)).containsExactly("chim");
    assertThat(entry.unless().get(VI)).containsExactly("gà");
    assertThat(entry.pos()).isEqualTo(PartOfSpeech.NOUN);
    assertThat(entry.caseSensitive()).isTrue();
    assertThat(entry.changes())
        .containsExactly(
            new Entry.Example("A roost.", "A Nest."),
            new Entry.Example("One Bird house.", "One Nest."));
    assertThat(entry.leaves()).containsExactly("A house.");
    assertThat(entry.note()).isEqualTo("of birds");
  }

  @Test
  void plainConditionsSpeakOfTheSourceLocale() throws GlossaryException {
    Glossary glossary =
        GlossaryReader.open("g.csv", "vi,vi:avoid,when\ntổ,ổ,chim", SheetSettings.of(VI)).sound();
    assertThat(glossary.entries().get(0).when()).containsOnlyKeys(VI);
  }

  @Test
  void semicolonsAndTabsAreFoundFromTheHeader() throws GlossaryException {
    assertThat(read("en;en:avoid", "nest, or eyrie;roost").entries().get(0).preferred())
        .containsValue("nest, or eyrie");
    assertThat(read("en\ten:avoid", "nest\troost").entries().get(0).avoidedIn(EN))
        .containsExactly("roost");
  }

  @Test
  void aRowIsNumberedAsASpreadsheetNumbersIt() throws GlossaryException {
    Glossary glossary =
        read("en,note", "nest,\"two", "lines, and a \"\"quote\"\"\"", "", ",,", "eyrie,");
    assertThat(glossary.entries()).extracting(Entry::row).containsExactly(2, 5);
    assertThat(glossary.entries().get(0).note()).isEqualTo("two\nlines, and a \"quote\"");
  }

  @Test
  void aRowWhoseLineIsAnotherNamesBoth() {
    assertThat(problems("en,note,pos", "nest,\"two", "lines\",noun", ",,", "eyrie,,nuon"))
        .containsExactly(
            "glossary.csv:4 (line 5): column \"pos\": \"nuon\" is not a part of speech; did you"
                + " mean \"noun\"?");
    assertThat(problems("en,note", "nest,\"two", "lines\"", "eyrie,\"open"))
        .allMatch(problem -> problem.startsWith("glossary.csv:3 (line 4): the quote opened here"));
  }

  @Test
  void linesMayEndAsOnAnySystem() throws GlossaryException {
    Glossary glossary = GlossaryReader.read("g.csv", "en,note\r\nnest,\"a\r\nb\"\r\neyrie,\r\n");
    assertThat(glossary.entries()).extracting(Entry::row).containsExactly(2, 3);
  }

  @Test
  void examplesStandOnLinesOfTheirOwnOrBetweenBars() throws GlossaryException {
    Glossary glossary = read("en,changes,leaves", "nest,\"A. => B.\nC. => D.\",E. | F.");
    assertThat(glossary.entries().get(0).changes()).hasSize(2);
    assertThat(glossary.entries().get(0).leaves()).containsExactly("E.", "F.");
  }

  @Test
  void columnsOfTheTeamsOwnAreIgnored() throws GlossaryException {
    Glossary glossary = read("owner,en,status,qq,xx-yy-zz,en:owner,", "me,nest,done,1,2,3,");
    assertThat(glossary.locales()).containsExactly(EN);
    assertThat(glossary.entries()).hasSize(1);
  }

  @Test
  void aColumnOfNumbersOrCodesIsNoLanguage() throws GlossaryException {
    assertThat(read("id,en,no,is", "1,nest,T-12,x", "2,roost,T-13,").locales()).containsExactly(EN);
    assertThat(read("en,new", "nest,", "roost,2024-05-01").locales()).containsExactly(EN);
  }

  @Test
  void aColumnOfTermsIsALanguageWhateverItsName() throws GlossaryException {
    LocaleTag indonesian = LocaleTag.of("id");
    assertThat(read("id,en", "sarang,nest", "2,two").locales()).containsExactly(indonesian, EN);
    assertThat(read("id,en", ",nest").locales()).containsExactly(indonesian, EN);
    assertThat(read("en,id", "B12,B12").locales()).containsExactly(EN, indonesian);
    assertThat(read("en,id,id:avoid", "two,2,dua").locales()).containsExactly(EN, indonesian);
    assertThat(read("en,zh", "nest,巢").locales()).contains(LocaleTag.of("zh"));
    assertThat(read("en", "7").locales()).containsExactly(EN);
  }

  @Test
  void rowsWithNothingButNotesAreSkipped() throws GlossaryException {
    assertThat(read("en,note,owner", ",birds:,me", "nest,,").entries()).hasSize(1);
  }

  @Test
  void headersMayBeWrittenInAnyCase() throws GlossaryException {
    Glossary glossary = read("EN,EN:Avoid,pt_BR,POS", "nest,roost,ninho,Noun");
    assertThat(glossary.locales()).containsExactly(EN, LocaleTag.of("pt-BR"));
    assertThat(glossary.entries().get(0).pos()).isEqualTo(PartOfSpeech.NOUN);
  }

  @Test
  void aByteOrderMarkSaysTheCharset() throws Exception {
    byte[][] files = {
      "\uFEFFen,vi\nnest,tổ".getBytes(StandardCharsets.UTF_8),
      "\uFEFFen,vi\nnest,tổ".getBytes(StandardCharsets.UTF_16LE),
      "\uFEFFen,vi\nnest,tổ".getBytes(StandardCharsets.UTF_16BE)
    };
    for (byte[] bytes : files) {
      Path file = Files.write(folder.resolve("glossary.csv"), bytes);
      assertThat(GlossaryReader.read(file).entries().get(0).preferredIn(VI)).contains("tổ");
    }
  }

  @Test
  void utf16WithoutItsMarkIsReadWhereItIsCertain() throws Exception {
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      Path file = Files.write(folder.resolve("g.csv"), "en\tvi\nnest\ttổ".getBytes(charset));
      assertThat(GlossaryReader.read(file).entries().get(0).preferredIn(VI)).contains("tổ");
    }
  }

  @Test
  void vietnameseOfWindowsIsComposed() throws Exception {
    Charset cp1258 = Charset.forName("windows-1258");
    Path file = Files.write(folder.resolve("g.csv"), "en,vi\nnest,tô\u0309".getBytes(cp1258));
    Glossary glossary = GlossaryReader.read(file, SheetSettings.of(EN).withCharset(cp1258));
    assertThat(glossary.entries().get(0).preferredIn(VI)).contains("tổ");
  }

  @Test
  void cellsLoseWhateverSpaceSurroundsThem() throws GlossaryException {
    Glossary glossary = read("\uFEFF en\u00A0,  \"en:avoid\" ", "\u00A0nest ,  \" roost\u200B\"");
    assertThat(glossary.entries().get(0).preferredIn(EN)).contains("nest");
    assertThat(glossary.entries().get(0).avoidedIn(EN)).containsExactly("roost");
  }

  @Test
  void theSheetKeepsCellsAsTheFileHasThem() throws GlossaryException {
    ReadGlossary read = GlossaryReader.open("g.csv", "en\n nest ", SheetSettings.of(EN));
    assertThat(read.sheet().rows().get(1).raw()).containsExactly(" nest ");
  }

  @Test
  void rowsWithoutErrorsAreThereBesideTheProblems() throws GlossaryException {
    ReadGlossary read =
        GlossaryReader.open("g.csv", "en,pos\nnest,nuon\nden,noun", SheetSettings.of(EN));
    assertThat(read.glossary().entries()).extracting(Entry::row).containsExactly(3);
    assertThat(read.problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.rule()).isEqualTo("glossary.value");
              assertThat(problem.row()).isEqualTo(2);
              assertThat(problem.column()).isEqualTo("pos");
              assertThat(problem.value()).isEqualTo("nuon");
              assertThat(problem.fix()).isEqualTo("did you mean \"noun\"?");
              assertThat(problem.isError()).isTrue();
            });
  }

  @Test
  void anAuditsProblemIsToldInTheFilesOwnTerms() throws GlossaryException {
    ReadGlossary read =
        GlossaryReader.open(
            "g.csv", "wrong,right\n\"roost\nperch\",nest\nlair,den", SheetSettings.of(EN));
    GlossaryProblem found =
        new GlossaryProblem(
            GlossaryProblem.Severity.WARNING, "r", "g.csv", 3, "en:avoid", "lair", "odd", "");
    assertThat(read.located(found).line()).isEqualTo("g.csv:3 (line 4): column \"wrong\": odd");
  }

  @Test
  void anythingElseThanAGlossaryIsRefusedNotFailedOn() {
    long seed = 20240501;
    Random random = new Random(seed);
    String[] pieces = {
      "en",
      "vi",
      ":avoid",
      ",",
      ";",
      "\t",
      "\"",
      "\n",
      "\r",
      "|",
      "/",
      "=>",
      "source",
      "target",
      "wrong",
      "right",
      "Term [en]",
      "Status [en]",
      "term",
      "forbidden",
      "yes",
      "pos",
      "noun",
      "DE",
      "nest",
      " ",
      "\uFEFF",
      "sep=;\n",
      "description",
      "ổ",
      "\uD83D",
      "-",
      "note",
      "action",
      "keep"
    };
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      SheetSettings settings =
          SheetSettings.of(EN).withLocale(new LocaleTag[] {null, EN, VI}[random.nextInt(3)]);
      try {
        GlossaryReader.open("g.csv", text.toString(), settings);
      } catch (GlossaryException e) {
        assertThat(e.problems()).isNotEmpty();
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed + ", case " + i + ": " + text, e);
      }
    }
  }

  @Test
  void anotherCharsetCanBeNamed() throws Exception {
    Charset cp1252 = Charset.forName("windows-1252");
    Path file = Files.write(folder.resolve("g.csv"), "en,fr\nbird,oiseau mâle".getBytes(cp1252));
    assertThat(
            GlossaryReader.read(file, SheetSettings.of(EN).withCharset(cp1252))
                .entries()
                .get(0)
                .preferred())
        .containsValue("oiseau mâle");
  }

  @Test
  void bytesThatAreNoUtf8AreNamedByPlace() throws Exception {
    Path file =
        Files.write(
            folder.resolve("glossary.csv"),
            "en,fr\nbird,m\u00E2le".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> GlossaryReader.read(file))
        .isInstanceOf(GlossaryException.class)
        .hasMessage(
            "glossary.csv: byte 12 (line 2) is not UTF-8; save the sheet as \"CSV UTF-8\", or name"
                + " its charset: --glossary-charset windows-1252 (Western) or windows-1258"
                + " (Vietnamese)");
  }

  @Test
  void aLoneCarriageReturnEndsALineToo() {
    byte[] bytes = "en\rnest\r\nn\u00E9st".getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> GlossaryFile.decode("glossary.csv", bytes, StandardCharsets.UTF_8))
        .hasMessageContaining("(line 3)");
  }

  @Test
  void aFileWithNulIsNoText() throws Exception {
    Path file = Files.writeString(folder.resolve("glossary.csv"), "e\0n\0,");
    assertThatThrownBy(() -> GlossaryReader.read(file))
        .hasMessage(
            "glossary.csv: character 1 is NUL, so this is no CSV text; save the sheet as \"CSV"
                + " UTF-8\"");
  }

  @Test
  void aMissingFileIsSaid() {
    assertThatThrownBy(() -> GlossaryReader.read(folder.resolve("glossary.csv")))
        .hasMessage(
            "glossary.csv: there is no such file; make one whose first row is a header such as"
                + " en,en:avoid,vi,vi:avoid,pos,note");
  }

  @Test
  void aFolderIsNoGlossary() {
    assertThatThrownBy(() -> GlossaryReader.read(folder))
        .hasMessageEndingWith(": this is not a file; name the CSV file itself");
  }

  @Test
  void aFileTooLargeIsRefusedUnread() throws Exception {
    Path path = folder.resolve("glossary.csv");
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      file.setLength((64L << 20) + 1);
    }
    assertThatThrownBy(() -> GlossaryReader.read(path))
        .hasMessage(
            "glossary.csv: the file has 67108865 bytes; a glossary may have 67108864 at most");
  }

  @Test
  void anEmptyFileIsSaid() {
    assertThat(problems("", " ,"))
        .containsExactly(
            "glossary.csv: the file is empty; its first row must be a header such as"
                + " en,en:avoid,vi,vi:avoid,pos,note");
  }

  @Test
  void aFileWithoutHeaderIsShownOne() {
    assertThat(problems("milk ray,milk duct", "udder,breast"))
        .containsExactly(
            "glossary.csv:1: no column is a locale; the first row must be a header such as"
                + " en,en:avoid,vi,vi:avoid,pos,note; two columns of terms can do without if"
                + " --glossary-locale names their language");
  }

  @Test
  void anUnknownPartOfSpeechGetsAProposal() {
    assertThat(problems("en,pos", "nest,nuon"))
        .containsExactly(
            "glossary.csv:2: column \"pos\": \"nuon\" is not a part of speech; did you mean"
                + " \"noun\"?");
    assertThat(problems("en,pos", "nest,preposition"))
        .containsExactly(
            "glossary.csv:2: column \"pos\": \"preposition\" is not a part of speech; write one of"
                + " noun, verb, adjective, proper, exact, or leave the cell empty");
  }

  @Test
  void anUnknownActionGetsAProposal() {
    assertThat(problems("en,en:avoid,action", "nest,roost,falg"))
        .containsExactly(
            "glossary.csv:2: column \"action\": \"falg\" is not an action; did you mean \"flag\"?");
  }

  @Test
  void anUnknownCaseGetsAProposal() {
    assertThat(problems("en,case", "ON,sensitiv"))
        .containsExactly(
            "glossary.csv:2: column \"case\": \"sensitiv\" is not known; did you mean"
                + " \"sensitive\"?");
  }

  @Test
  void allProblemsAreToldAtOnce() {
    assertThat(problems("en,en:avoid,pos,case", "nest,,nuon,x", ",roost,,", "a,b,c"))
        .hasSize(4)
        .anyMatch(problem -> problem.startsWith("glossary.csv:2: column \"pos\""))
        .anyMatch(problem -> problem.startsWith("glossary.csv:2: column \"case\""))
        .anyMatch(problem -> problem.startsWith("glossary.csv:3: column \"en:avoid\""))
        .anyMatch(problem -> problem.startsWith("glossary.csv:4: column \"pos\""));
  }

  @Test
  void aDuplicateColumnNamesBoth() {
    assertThat(problems("en,pt-BR,pt_BR", "nest,ninho,ninho"))
        .containsExactly(
            "glossary.csv:1: column \"pt_BR\": column 3 holds the same as column 2 \"pt-BR\"; join the two");
    assertThat(problems("en,when,en:when", "nest,a,b"))
        .containsExactly(
            "glossary.csv:1: column \"en:when\": column 3 holds the same as column 2 \"when\"; join the two");
  }

  @Test
  void aMistypedColumnGetsAProposal() {
    assertThat(problems("en,catse,en:avoids,vi:form,acttions", "nest,,,,"))
        .containsExactly(
            "glossary.csv:1: column \"catse\": this name is not known; did you mean \"case\"? (If it is your"
                + " own, rename it.)",
            "glossary.csv:1: column \"en:avoids\": this name is not known; did you mean \"en:avoid\"? (If it"
                + " is your own, rename it.)",
            "glossary.csv:1: column \"vi:form\": this name is not known; did you mean \"vi:forms\"? (If it is"
                + " your own, rename it.)",
            "glossary.csv:1: column \"acttions\": this name is not known; did you mean \"action\"? (If it is"
                + " your own, rename it.)");
  }

  @Test
  void aKnownColumnOfNoLanguageIsAnError() {
    assertThat(problems("en,english:avoid", "nest,roost"))
        .containsExactly(
            "glossary.csv:1: column \"english:avoid\": \"english\" is not a language tag; did you"
                + " mean \"en\"?");
    assertThat(problems("en,klingonish:avoid", "nest,roost"))
        .containsExactly(
            "glossary.csv:1: column \"klingonish:avoid\": \"klingonish\" is not a language tag;"
                + " write one such as en, vi or pt-BR");
  }

  @Test
  void anUnclosedQuoteIsNamedWhereItOpens() {
    assertThat(problems("en,note", "nest,ok", "eyrie,\"never", "closed,", "x,y"))
        .containsExactly(
            "glossary.csv:3: the quote opened here is never closed; close it at the end of the"
                + " cell, and write a quote inside a cell twice");
  }

  @Test
  void aQuoteThatClosesTooEarlyIsNamedWhereItOpens() {
    assertThat(problems("en,note", "nest,\"first", "line\" and more"))
        .containsExactly(
            "glossary.csv:2: the quote opened here closes before more text (\"a\") of the same"
                + " cell; close it at the end of the cell, and write a quote inside a cell twice");
  }

  @Test
  void aCellBeyondTheHeaderIsNamed() throws GlossaryException {
    assertThat(problems("en,note", "nest,of birds, or wasps"))
        .containsExactly(
            "glossary.csv:2: cell 3 \"or wasps\" is beyond the header's 2 columns; put quotes"
                + " around a cell that holds the delimiter");
    assertThat(read("en,note", "nest,of birds,,").entries()).hasSize(1);
  }

  @Test
  void anAvoidedTermNeedsAPreferredOne() throws GlossaryException {
    assertThat(problems("en,en:avoid,action", ",roost,"))
        .containsExactly(
            "glossary.csv:2: column \"en:avoid\": \"roost\" has no term to replace it; write one in"
                + " column \"en\", or set action to flag");
    assertThat(read("en,en:avoid,action", ",roost,flag", ",eyrie,drop").entries()).hasSize(2);
  }

  @Test
  void anAvoidedTermCannotBeThePreferredOne() throws GlossaryException {
    assertThat(problems("en,en:avoid", "nest,nest"))
        .containsExactly(
            "glossary.csv:2: column \"en:avoid\": \"nest\" is the preferred term itself; delete one"
                + " of them");
    assertThat(problems("en,en:avoid", "bird-nest,Bird nest"))
        .containsExactly(
            "glossary.csv:2: column \"en:avoid\": \"Bird nest\" is matched like the preferred term"
                + " \"bird-nest\"; delete it, or set case to sensitive and pos to exact");
    assertThat(read("en,en:avoid,case,pos", "ON,On,sensitive,").entries()).hasSize(1);
    assertThat(read("en,en:avoid,case,pos", "set-up,set up,,exact").entries()).hasSize(1);
  }

  @Test
  void aTermWithoutAnyLetterIsNoTerm() {
    assertThat(problems("en,en:avoid", "-,–"))
        .containsExactly(
            "glossary.csv:2: column \"en\": \"-\" has no letter or digit; write a term",
            "glossary.csv:2: column \"en:avoid\": \"–\" has no letter or digit to look for; delete"
                + " it");
  }

  @Test
  void aTermAvoidedTwiceInARowIsSaid() {
    assertThat(problems("en,en:avoid", "nest,roost|Roost"))
        .containsExactly(
            "glossary.csv:2: column \"en:avoid\": \"Roost\" is there twice; delete one");
  }

  @Test
  void aRowWithoutAnyTermIsSaid() {
    assertThat(problems("en,pos", ",noun"))
        .containsExactly(
            "glossary.csv:2: the row has no term in any locale; fill a locale's column");
  }

  @Test
  void flagNeedsSomethingToReport() {
    assertThat(problems("en,en:avoid,action", "nest,,flag"))
        .containsExactly(
            "glossary.csv:2: column \"action\": flag reports avoided terms, and the row has none;"
                + " add some");
  }

  @Test
  void keepNeedsAPreferredTermAndNoOther() {
    assertThat(problems("en,en:avoid,action", ",roost,keep"))
        .containsExactly(
            "glossary.csv:2: column \"action\": keep protects the preferred term, and the row has"
                + " none; add it",
            "glossary.csv:2: column \"action\": keep replaces nothing; clear the avoided terms, or"
                + " set action to fix");
  }

  @Test
  void dropNeedsAvoidedTextsAndNothingElse() {
    assertThat(problems("en,en:avoid,when,action", "nest,,tree,drop"))
        .containsExactly(
            "glossary.csv:2: column \"action\": drop hides blocks that are an avoided term, and the"
                + " row has none; add it",
            "glossary.csv:2: column \"action\": drop puts nothing in a block's place; clear the"
                + " preferred terms",
            "glossary.csv:2: column \"action\": drop looks at whole blocks; clear when and unless");
  }

  @Test
  void anExampleNeedsItsArrow() {
    assertThat(problems("en,changes", "nest,A roost."))
        .containsExactly(
            "glossary.csv:2: column \"changes\": \"A roost.\" has no \"=>\"; write the sentence"
                + " before => the sentence after");
  }

  @Test
  void formsNeedTheirSlash() {
    assertThat(problems("en,en:forms", "child,children"))
        .containsExactly(
            "glossary.csv:2: column \"en:forms\": \"children\" has no \"/\"; write the term and its"
                + " form, as in child/children");
  }
}
