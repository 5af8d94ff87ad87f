package org.isogloss.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isogloss.align.NumberedBead;

/** The aligner hunalign, where somebody has it; it is no part of this project. */
final class Hunalign {

  private static final Pattern TAB = Pattern.compile("\t");

  private Hunalign() {}

  /** The program that {@code HUNALIGN} names, or else the first on the {@code PATH}. */
  static Optional<Path> find() {
    String named = System.getenv("HUNALIGN");
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named)).filter(Files::isExecutable);
    }
    String path = System.getenv("PATH");
    return Stream.of((path == null ? "" : path).split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, "hunalign"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Its call with {@code -realign} and without a dictionary. */
  static List<String> command(Path hunalign, Path folder, Path source, Path target)
      throws IOException {
    Path dictionary = Files.writeString(folder.resolve("no-words"), "");
    return List.of(
        hunalign.toAbsolutePath().toString(),
        "-utf",
        "-realign",
        dictionary.toString(),
        source.toString(),
        target.toString());
  }

  /**
   * The beads of its ladder: a line for each rung with the numbers of the sentences that come next,
   * so what lies between two rungs is a bead.
   */
  static List<NumberedBead> beads(Path ladder) throws IOException {
    List<NumberedBead> beads = new ArrayList<>();
    int source = 0;
    int target = 0;
    for (String line : Files.readAllLines(ladder)) {
      String[] rung = TAB.split(line, -1);
      int nextSource = Integer.parseInt(rung[0]);
      int nextTarget = Integer.parseInt(rung[1]);
      if (nextSource > source || nextTarget > target) {
        beads.add(new NumberedBead(numbers(source, nextSource), numbers(target, nextTarget)));
      }
      source = nextSource;
      target = nextTarget;
    }
    return beads;
  }

  private static List<Integer> numbers(int from, int to) {
    return IntStream.range(from, to).boxed().toList();
  }
}
