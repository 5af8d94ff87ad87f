package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.isogloss.job.InventedTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A run aligns all documents of a pair of locales together. */
class JointAlignmentTest {

  private static final List<String> LOCALES = List.of("de", "es", "vi");

  @TempDir private Path temporary;

  @Test
  void aShortDocumentIsAlignedByTheWordsAnotherTaught() throws Exception {
    InventedTexts invented = new InventedTexts(7);
    InventedTexts.Texts teaching = invented.sentences(80);
    String more = invented.sentences(1).target().get(0);
    InventedTexts.Texts whole = invented.sentencesWithoutRepetition();
    writeDocument("vi", "short", whole.shifted(more));
    List<String> right = new ArrayList<>();
    for (int i = 1; i < whole.source().size(); i++) {
      right.add(whole.source().get(i) + "\t" + whole.target().get(i));
    }
    assertThat(pairs(run("alone"))).doesNotContainAnyElementsOf(right);
    writeDocument("vi", "teaching", teaching);
    assertThat(pairs(run("together"))).containsAll(right).hasSize(80 + right.size());
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 4})
  void anyNumberOfThreadsGivesTheOutputOfOne(int threads) throws Exception {
    for (String locale : LOCALES) {
      InventedTexts invented = new InventedTexts(7);
      for (int i = 0; i < 9; i++) {
        writeDocument(locale, "texts/" + i, invented.sentences(3 + 5 * i).shifted("Zupi."));
      }
    }
    SortedMap<String, String> one = FileTree.read(run("one", "--threads", 1));
    assertThat(FileTree.read(run("more", "--threads", threads))).isEqualTo(one);
    assertThat(one).containsKeys("de/pairs.tsv", "es/pairs.tsv", "vi/pairs.tsv");
  }

  private void writeDocument(String locale, String name, InventedTexts.Texts texts) {
    Path folder = temporary.resolve("source-texts");
    FileTree.write(folder.resolve("en/" + name + ".md"), String.join("\n\n", texts.source()));
    FileTree.write(
        folder.resolve(locale + "/" + name + ".md"), String.join("\n\n", texts.target()));
  }

  private Path run(String name, Object... more) {
    Path output = temporary.resolve(name);
    List<Object> args = new ArrayList<>(List.of("run", "--output", output));
    args.addAll(List.of("--source-texts", temporary.resolve("source-texts")));
    args.addAll(List.of(more));
    Cli.Result result = Cli.isogloss(args.toArray());
    assertThat(result.code()).as(result.err()).isZero();
    return output;
  }

  /** The aligned sentences, a tab between the two. */
  private static List<String> pairs(Path output) throws Exception {
    return Files.readAllLines(output.resolve("vi/pairs.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(columns -> columns[2] + "\t" + columns[3])
        .toList();
  }
}
