package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.isogloss.cli.Cli.isogloss;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the filter takes beside two texts. */
class AlignCommandTest {

  @TempDir private Path folder;

  private Path file(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Cli.Result align(Object... more) {
    Object[] words = new Object[more.length + 7];
    words[0] = "align";
    words[1] = "--source-locale";
    words[2] = "en";
    words[3] = "--target-locale";
    words[4] = "es";
    words[5] = file("source", "Wash your hands.\n\nDry them well.\nRest now.\n");
    words[6] = file("target", "Lávese las manos.\n\nSéquelas bien.\nDescanse ya.\n");
    System.arraycopy(more, 0, words, 7, more.length);
    return isogloss(words);
  }

  @Test
  void writesTheWordsThatStandForEachOther() throws IOException {
    Path lexicon = folder.resolve("lexicon.tsv");
    assertThat(align("--lexicon", lexicon).code()).isZero();
    assertThat(Files.readString(lexicon)).startsWith("source\ttarget\tforward\tbackward\tcount\n");
  }

  @Test
  void noBeadCrossesAHardBoundary() {
    assertThat(align("--hard-boundaries").out()).contains("[0]:[0]:", "[1]:[1]:1.00\n");
  }

  @Test
  void hardBoundariesNeedAsManyBlocks() {
    Path other = file("other", "Lávese.\nSéquelas.\n");
    Cli.Result result =
        isogloss(
            "align",
            "--source-locale",
            "en",
            "--target-locale",
            "es",
            "--hard-boundaries",
            file("source", "Wash.\n\nDry.\n"),
            other);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains("the source has 2 blocks and the target 1");
  }

  @Test
  void readsADictionaryAsTsvOrCsv() {
    Path tsv = file("words.tsv", "# ours\nhand\tmano\n\ndry\tseco\tadjective\n");
    Path csv = file("words.csv", "\"hand\",mano\n");
    assertThat(align("--dictionary", tsv).code()).isZero();
    assertThat(align("--dictionary", csv).code()).isZero();
  }

  @Test
  void namesTheLineOfADictionaryThatIsNoEntry() {
    Path tsv = file("words.tsv", "hand\tmano\nhand,mano\n");
    Path csv = file("words.csv", "hand,\n");
    assertThat(align("--dictionary", tsv).err())
        .contains(tsv + ":2: expected a word and what it stands for, with a tab between");
    assertThat(align("--dictionary", csv).err()).contains(csv + ":1: the second column is empty");
    assertThat(align("--dictionary", csv).code()).isEqualTo(2);
  }

  private Cli.Result pairs(Path list, Object... more) {
    List<Object> words =
        new ArrayList<>(
            List.of("align", "--source-locale", "en", "--target-locale", "es", "--pairs", list));
    words.addAll(List.of(more));
    return isogloss(words.toArray());
  }

  private Path latin1(String name) throws IOException {
    return Files.write(
        folder.resolve(name), "Bien.\nEl beb\u00e9.\n".getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void aTextThatIsNoUtf8IsNamedByLine() throws IOException {
    Path good = file("good", "Well.\nThe baby.\n");
    Path bad = latin1("bad");
    for (List<Path> texts : List.of(List.of(good, bad), List.of(bad, good))) {
      Path lexicon = folder.resolve("lexicon");
      Cli.Result result =
          isogloss(
              "align",
              "--source-locale",
              "en",
              "--target-locale",
              "es",
              "--lexicon",
              lexicon,
              texts.get(0),
              texts.get(1));
      assertThat(result.code()).isEqualTo(2);
      assertThat(result.err())
          .isEqualTo("isogloss: " + bad + ":2: not UTF-8; convert the input to UTF-8\n");
      assertThat(result.out()).isEmpty();
      assertThat(lexicon).doesNotExist();
    }
  }

  @Test
  void whereOneOfManyTextsIsNoUtf8NothingIsWritten() throws IOException {
    Path good = file("good", "Well.\n");
    Path bad = latin1("bad");
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    Path list =
        file(
            "list",
            good + "\t" + good + "\t" + first + "\n" + good + "\t" + bad + "\t" + second + "\n");
    Cli.Result result = pairs(list);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(bad + ":2: not UTF-8");
    assertThat(first).doesNotExist();
    assertThat(second).doesNotExist();
  }

  @Test
  void aDictionaryThatIsNoUtf8IsNamedByLine() throws IOException {
    Path words = Files.write(folder.resolve("words.tsv"), new byte[] {'a', '\t', (byte) 0xE9});
    Cli.Result result = align("--dictionary", words);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).contains(words + ":1: not UTF-8");
    assertThat(result.out()).isEmpty();
  }

  @Test
  void textsOfUnequalLengthAreAlignedAndNotRefused() throws IOException {
    Path one = file("one", "Rest now.\n");
    Path many = file("many", "Descanse ya.\n" + "Otra cosa.\n".repeat(30));
    Path none = file("none", "");
    Path list =
        file(
            "list",
            String.join("\t", one.toString(), many.toString(), folder.resolve("a").toString())
                + "\n\n"
                + String.join(
                    "\t", many.toString(), none.toString(), folder.resolve("b").toString())
                + "\n"
                + String.join(
                    "\t", none.toString(), none.toString(), folder.resolve("c").toString())
                + "\n");
    assertThat(pairs(list).code()).isZero();
    String beads = Files.readString(folder.resolve("a"));
    assertThat(beads).contains("[0]");
    for (int i = 0; i <= 30; i++) {
      assertThat(beads).containsPattern(":\\[([\\d, ]*\\D)?" + i + "(\\D[\\d, ]*)?\\]:");
    }
    assertThat(Files.readAllLines(folder.resolve("b")))
        .hasSize(31)
        .allMatch(line -> line.contains("]:[]:"));
    assertThat(folder.resolve("c")).isEmptyFile();
  }

  @Test
  void aLineOfPairsWithAColumnTooFewOrTooManyIsNamed() {
    Path text = file("text", "Rest now.\n");
    Path out = folder.resolve("out");
    Path few = file("few", text + "\t" + text + "\t" + out + "\n" + text + "\t" + text + "\n");
    Path many = file("many", text + "\t" + text + "\t" + out + "\tmore\n");
    assertThat(pairs(few).err())
        .contains(few + ":2: expected SRC TAB TGT TAB OUT, found 2 columns");
    assertThat(pairs(many).err()).contains(many + ":1:").contains("found 4 columns");
    assertThat(pairs(many).code()).isEqualTo(2);
    assertThat(out).doesNotExist();
  }

  @Test
  void everyBadRowOfADictionaryIsRefusedByLine() {
    Path empty = file("empty.tsv", "hand\tmano\n\tmano\n");
    Path quote = file("quote.csv", "hand,mano\n\"dry,seco\n");
    Path comma = file("comma.tsv", "hand,mano\n");
    assertThat(align("--dictionary", empty).err())
        .contains(empty + ":2: the first column is empty; fill it or delete the line");
    assertThat(align("--dictionary", quote).err()).contains(quote + ":2: ");
    assertThat(align("--dictionary", comma).err())
        .contains(comma + ":1: ")
        .contains("a CSV file's name must end in .csv");
    assertThat(align("--dictionary", folder.resolve("absent")).err()).contains("no such file");
    assertThat(align("--dictionary", quote).code()).isEqualTo(2);
    assertThat(align("--dictionary", quote).out()).isEmpty();
  }

  @Test
  void aHardBoundaryParts() {
    Path source = file("left", "Wash your hands.\nDry them well.\n\nThen rest.\n");
    Path target = file("right", "Lávese las manos.\n\nSéquelas bien.\nLuego descanse.\n");
    String[] options = {"align", "--source-locale", "en", "--target-locale", "es"};
    List<Object> words = new ArrayList<>(List.of(options));
    words.addAll(List.of(source, target));
    assertThat(isogloss(words.toArray()).out()).contains("[1]:[2]:").contains("[3]:[3]:");
    words.add("--hard-boundaries");
    assertThat(isogloss(words.toArray()).out())
        .contains("[2]:[1]:1.00\n")
        .doesNotContain("[1]:[2]:");
  }

  @Test
  void weakBeadsAreLeftOutAndCounted() {
    List<String> all = align().out().lines().toList();
    double weakest = all.stream().mapToDouble(AlignCommandTest::confidence).min().orElseThrow();
    double limit = Math.round(100 * weakest + 1) / 100.0;
    List<String> sure = all.stream().filter(line -> confidence(line) >= limit).toList();
    assertThat(sure).isNotEmpty().hasSizeLessThan(all.size());
    Cli.Result result = align("--min-confidence", limit);
    assertThat(result.code()).isZero();
    assertThat(result.out().lines()).containsExactlyElementsOf(sure);
    assertThat(result.err())
        .isEqualTo(
            "isogloss: %s, %s: left out %d of %d beads, less sure than %s%n"
                .formatted(
                    folder.resolve("source"),
                    folder.resolve("target"),
                    all.size() - sure.size(),
                    all.size(),
                    limit));
  }

  @Test
  void beadsOfExactlyTheConfidenceAskedForStay() {
    List<String> all = align().out().lines().toList();
    double weakest = all.stream().mapToDouble(AlignCommandTest::confidence).min().orElseThrow();
    Cli.Result result = align("--min-confidence", weakest);
    assertThat(result.out().lines()).containsExactlyElementsOf(all);
    assertThat(result.err()).isEmpty();
  }

  @Test
  void weakBeadsOfPairsAreCountedByText() throws IOException {
    Path text = file("text", "Rest now.\n");
    Path none = file("none", "");
    Path out = folder.resolve("out");
    Cli.Result result =
        pairs(file("list", text + "\t" + none + "\t" + out + "\n"), "--min-confidence", "1");
    assertThat(result.err()).contains(text + ", " + none + ": left out 1 of 1 beads");
    assertThat(out).isEmptyFile();
  }

  @Test
  void aNumberThatIsNoConfidenceIsRefused() {
    for (String number : List.of("70", "-0.1", "NaN", "0,7", "sure")) {
      Cli.Result result = align("--min-confidence", number);
      assertThat(result.code()).isEqualTo(2);
      assertThat(result.err())
          .contains("'--min-confidence': \"" + number + "\" is not a number from 0 to 1");
      assertThat(result.out()).isEmpty();
    }
  }

  @Test
  void aTextIsNeverOverwrittenByItsBeads() throws IOException {
    Path text = file("text", "Rest now.\n");
    Path other = file("other", "Descanse ya.\n");
    Path link = Files.createSymbolicLink(folder.resolve("link"), text);
    Path detour = folder.resolve("../" + folder.getFileName() + "/text");
    Path early = folder.resolve("early");
    for (Path out : List.of(text, link, detour)) {
      Path list =
          file(
              "list",
              other + "\t" + other + "\t" + early + "\n" + text + "\t" + other + "\t" + out + "\n");
      Cli.Result result = pairs(list);
      assertThat(result.code()).isEqualTo(2);
      assertThat(result.err())
          .isEqualTo(
              "isogloss: %s:2: OUT %s is read as well, and would be lost; name another file%n"
                  .formatted(list, out));
      assertThat(text).hasContent("Rest now.\n");
      assertThat(early).doesNotExist();
    }
  }

  @Test
  void theListOfPairsTheGlossaryAndTheDictionaryAreNotOverwrittenEither() {
    Path text = file("text", "Rest now.\n");
    Path words = file("words.tsv", "rest\tdescansar\n");
    Path glossary = file("glossary.csv", "en,es\nbreast,pecho\n");
    Path list = folder.resolve("list");
    for (Path out : List.of(words, glossary, list)) {
      file("list", text + "\t" + text + "\t" + out + "\n");
      Cli.Result result = pairs(list, "--dictionary", words, "--glossary", glossary);
      assertThat(result.code()).isEqualTo(2);
      assertThat(result.err()).contains(list + ":1: OUT " + out + " is read as well");
    }
    assertThat(words).hasContent("rest\tdescansar\n");
    assertThat(glossary).hasContent("en,es\nbreast,pecho\n");
  }

  @Test
  void twoPairsCannotHaveOneOut() {
    Path text = file("text", "Rest now.\n");
    Path out = folder.resolve("out");
    Path same = folder.resolve("./out");
    Path list =
        file("list", text + "\t" + text + "\t" + out + "\n" + text + "\t" + text + "\t" + same);
    Cli.Result result = pairs(list);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo(
            "isogloss: %s:2: OUT %s is written already (%s:1: OUT); name another file%n"
                .formatted(list, same, list));
    assertThat(out).doesNotExist();
  }

  @Test
  void theLexiconReplacesNeitherATextNorBeads() throws IOException {
    Cli.Result result = align("--lexicon", folder.resolve("source"));
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("--lexicon " + folder.resolve("source") + " is read as well");
    assertThat(Files.readString(folder.resolve("source"))).startsWith("Wash your hands.");

    Path text = file("text", "Rest now.\n");
    Path out = folder.resolve("out");
    Path list = file("list", text + "\t" + text + "\t" + out + "\n");
    assertThat(pairs(list, "--lexicon", out).err()).contains("--lexicon " + out + " is written");
    assertThat(out).doesNotExist();
  }

  @Test
  void aPlaceThatCannotBeWrittenIsNamedBeforeTheWork() {
    Path text = file("text", "Rest now.\n");
    Path early = folder.resolve("early");
    Path nowhere = folder.resolve("absent/out");
    for (Path bad : List.of(folder, nowhere)) {
      Path list =
          file(
              "list",
              text + "\t" + text + "\t" + early + "\n" + text + "\t" + text + "\t" + bad + "\n");
      Cli.Result result = pairs(list);
      assertThat(result.code()).isEqualTo(2);
      assertThat(result.err()).startsWith("isogloss: " + list + ":2: " + bad + ": ");
      assertThat(early).doesNotExist();
    }
    assertThat(align("--lexicon", folder).err())
        .isEqualTo("isogloss: " + folder + ": is a folder; name a file\n");
    assertThat(align("--lexicon", nowhere).err())
        .isEqualTo("isogloss: " + nowhere + ": its folder is not there; make it first\n");
    assertThat(align("--lexicon", nowhere).out()).isEmpty();
  }

  @Test
  void anEarlierResultIsReplacedAndNothingStaysBeside() throws IOException {
    Path text = file("text", "Rest now.\n");
    Path out = file("out", "an earlier result, which is longer than the one that comes now\n");
    Path list = file("list", text + "\t" + text + "\t" + out + "\n");
    assertThat(pairs(list).code()).isZero();
    assertThat(Files.readString(out)).startsWith("[0]:[0]:").hasLineCount(1);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(text, out, list);
    }
  }

  @Test
  void aLineOfPairsWithAnEmptyColumnOrAMissingTextIsNamed() {
    Path text = file("text", "Rest now.\n");
    Path out = folder.resolve("out");
    Path absent = folder.resolve("absent");
    Path empty = file("empty", "\n" + text + "\t\t" + out + "\n");
    Path missing = file("missing", text + "\t" + absent + "\t" + out + "\n");
    Path one = file("one", "text\n");
    Path zero = file("zero", text + "\t" + text + "\tou\0t\n");
    assertThat(pairs(empty).err())
        .isEqualTo("isogloss: " + empty + ":2: TGT is empty; name a file\n");
    assertThat(pairs(missing).err())
        .isEqualTo("isogloss: " + missing + ":1: " + absent + ": no such file\n");
    assertThat(pairs(one).err()).contains(one + ":1: ").endsWith("found 1 column\n");
    assertThat(pairs(zero).err()).contains(zero + ":1: OUT: ").contains("is no file name here");
    assertThat(out).doesNotExist();
  }

  @Test
  void aFullDiskIsNamed() {
    Path full = Path.of("/dev/full");
    assumeThat(full).exists();
    Cli.Result result = align("--lexicon", full);
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).startsWith("isogloss: /dev/full: cannot be written: ");
  }

  @Test
  void aQuotationMarkThatIsNeverClosedIsCalledThat() {
    Path quote = file("quote.csv", "hand,mano\ndry,\"seco\n");
    assertThat(align("--dictionary", quote).err())
        .contains(quote + ":2: a quotation mark is not closed");
  }

  private static double confidence(String line) {
    return Double.parseDouble(line.substring(line.lastIndexOf(':') + 1));
  }
}
