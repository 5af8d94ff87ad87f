package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} at any moment of a run leaves the old output or the new one, whole. */
class KillIT {

  private static final int KILLS = 50;

  @TempDir private Path root;

  @Test
  void aRunKilledAtAnyMomentLeavesAWholeOutput() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    Path output = root.resolve("output");
    SortedMap<String, String> plain = outputWith("glossary.csv", output);
    long wholeRun = System.nanoTime();
    Path other = root.resolve("other.csv");
    Files.writeString(other, "en,en:avoid\nmother,woman\n");
    SortedMap<String, String> changed = outputWith(other.toString(), output);
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - wholeRun);
    assertThat(changed).isNotEqualTo(plain);
    for (int i = 0; i < KILLS; i++) {
      String glossary = i % 2 == 0 ? "glossary.csv" : other.toString();
      Process run = start(glossary, output);
      run.waitFor(random.nextLong(millis + 200), TimeUnit.MILLISECONDS);
      run.destroyForcibly().waitFor();
      recover(output);
      assertThat(FileTree.read(output))
          .as("kill %d of the run with seed %d", i, seed)
          .isIn(plain, changed);
    }
  }

  /** The next start puts right what the killed run left, even one that then has nothing to do. */
  private static void recover(Path output) throws Exception {
    Jar.Result result =
        Jar.run("run", "--output", output.toString(), "--source-texts", "no-such-folder");
    assertThat(result.code()).isEqualTo(2);
  }

  private static SortedMap<String, String> outputWith(String glossary, Path output)
      throws Exception {
    assertThat(start(glossary, output).waitFor()).isZero();
    return FileTree.read(output);
  }

  private static Process start(String glossary, Path output) throws Exception {
    return Jar.start(List.of("run", "--glossary", glossary, "--output", output.toString()));
  }
}
