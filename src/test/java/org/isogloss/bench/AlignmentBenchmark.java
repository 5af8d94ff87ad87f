package org.isogloss.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isogloss.align.AlignmentScore;
import org.isogloss.align.InventedBook;
import org.isogloss.align.NumberedBead;

/**
 * How long books of 5,000 to 50,000 sentences a side take, how much memory, and how well they are
 * aligned; with hunalign's figures for the same books in the same run, where it is at hand.
 *
 * <ol>
 *   <li>Each book is grown from our own texts ({@link InventedBook}); what corresponds is known.
 *   <li>Each aligner runs in a process of its own, ours with a heap of 1 GB, and both are measured
 *       from outside alike ({@link MeasuredProcess}). Ours also tells the time without the start of
 *       the virtual machine, and its heap ({@link AlignmentRun}).
 *   <li>In the end the time per sentence of the longest book is held against that of the shortest.
 * </ol>
 *
 * <p>{@code mvn -Pbench test-compile exec:exec -Dbenchmark=Alignment}. Environment variables choose
 * what is measured: {@code ISOGLOSS_BOOKS=5000,50000} the sizes, {@code HUNALIGN=FILE} the rival,
 * which else is looked for on the {@code PATH}, {@code ISOGLOSS_HEAP=1g} the heap, and {@code
 * ISOGLOSS_SECONDS=600} when an aligner is given up.
 */
public final class AlignmentBenchmark {

  private static final long SEED = 5;

  private final Path folder;
  private final Duration limit;
  private final Optional<Path> hunalign;

  private AlignmentBenchmark(Path folder, Duration limit, Optional<Path> hunalign) {
    this.folder = folder;
    this.limit = limit;
    this.hunalign = hunalign;
  }

  /**
   * Prints a line per book and aligner.
   *
   * @param args not read
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    int[] sizes =
        Arrays.stream(setting("ISOGLOSS_BOOKS", "5000,6700,20000,50000").split(",", -1))
            .mapToInt(size -> Integer.parseInt(size.strip()))
            .toArray();
    Duration limit = Duration.ofSeconds(Long.parseLong(setting("ISOGLOSS_SECONDS", "600")));
    Optional<Path> hunalign = Hunalign.find();
    if (hunalign.isEmpty()) {
      System.out.println("hunalign is left out: it is not on the PATH, and HUNALIGN names no file");
    }
    System.out.println("sentences aligner   clock s    cpu s  memory MB  strict F1     lax F1");
    Path folder = Files.createTempDirectory("isogloss-books");
    AlignmentBenchmark benchmark = new AlignmentBenchmark(folder, limit, hunalign);
    double[] perSentence = new double[sizes.length];
    for (int i = 0; i < sizes.length; i++) {
      perSentence[i] = benchmark.measure(sizes[i]) / sizes[i];
    }
    System.out.printf(
        Locale.ROOT,
        "%.3f ms a sentence of %d, %.3f ms a sentence of %d: %.2f times as much%n",
        1000 * perSentence[0],
        sizes[0],
        1000 * perSentence[sizes.length - 1],
        sizes[sizes.length - 1],
        perSentence[sizes.length - 1] / perSentence[0]);
  }

  private static String setting(String name, String otherwise) {
    String value = System.getenv(name);
    return value == null || value.isBlank() ? otherwise : value;
  }

  /** Measures both aligners; the seconds ours took without the start of the virtual machine. */
  private double measure(int size) throws IOException, InterruptedException {
    InventedBook book = InventedBook.of(size, SEED);
    Path source = Files.write(folder.resolve(size + ".source"), book.source());
    Path target = Files.write(folder.resolve(size + ".target"), book.target());
    Path beads = folder.resolve(size + ".beads");
    Path note = folder.resolve(size + ".note");
    MeasuredProcess ours =
        MeasuredProcess.run(ours(source, target), Path.of("").toAbsolutePath(), beads, note, limit);
    print(size, "isogloss", ours, book, ours.done() ? AlignmentRun.beads(beads) : List.of());
    System.out.println("          " + Files.readString(note).strip());
    if (hunalign.isPresent()) {
      Path ladder = folder.resolve(size + ".ladder");
      MeasuredProcess theirs =
          MeasuredProcess.run(
              Hunalign.command(hunalign.get(), folder, source, target),
              folder,
              ladder,
              folder.resolve(size + ".log"),
              limit);
      print(size, "hunalign", theirs, book, theirs.done() ? Hunalign.beads(ladder) : List.of());
      System.out.printf(
          Locale.ROOT,
          "          the clock %.2f times, the processors %.2f times hunalign's%n",
          ours.clock() / theirs.clock(),
          ours.cpu() / theirs.cpu());
    }
    return ours.done() ? AlignmentRun.seconds(note) : Double.NaN;
  }

  private static List<String> ours(Path source, Path target) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx" + setting("ISOGLOSS_HEAP", "1g"),
        "-classpath",
        System.getProperty("java.class.path"),
        AlignmentRun.class.getName(),
        source.toString(),
        target.toString());
  }

  private static void print(
      int size,
      String name,
      MeasuredProcess measured,
      InventedBook book,
      List<NumberedBead> beads) {
    AlignmentScore score = AlignmentScore.of(book.gold(), beads);
    System.out.printf(
        Locale.ROOT,
        "%9d %-8s %8.2f %8.2f %10d %10.4f %10.4f%s%n",
        size,
        name,
        measured.clock(),
        measured.cpu(),
        measured.megabytes(),
        score.f1(),
        score.laxF1(),
        measured.done() ? "" : "   not done");
  }
}
