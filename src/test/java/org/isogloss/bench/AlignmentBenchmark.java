package org.isogloss.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isogloss.align.AlignmentStatistics;
import org.isogloss.align.SentenceAligner;
import org.isogloss.align.TextSide;
import org.isogloss.text.LocaleTag;

/**
 * How long books of 5,000 to 50,000 sentences a side take, and how much memory. A book is grown
 * from the words of our own English and Spanish texts: each sentence is a draw of words, its
 * translation a word for a word with some noise; one in 25 has a number; now and then two sentences
 * are one, or one is left out.
 *
 * <p>{@code mvn -Pbench test-compile exec:exec -Dbenchmark=Alignment -Dbenchmark.options=-Xmx1g};
 * to hold hunalign against it, {@code -Dbenchmark.options=-Disogloss.books=FOLDER} also writes the
 * books there.
 */
public final class AlignmentBenchmark {

  private static final long SEED = 5;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final int[] SIZES = {1_000, 5_000, 6_700, 20_000, 50_000};

  private AlignmentBenchmark() {}

  /**
   * Prints a line per size.
   *
   * @param args not read
   */
  public static void main(String[] args) throws IOException {
    List<String> english = words(Path.of("source-texts/en"));
    List<String> spanish = words(Path.of("source-texts/es"));
    System.out.printf(Locale.ROOT, "sentences   seconds   ms/sentence   heap MB%n");
    for (int size : SIZES) {
      Book book = Book.of(english, spanish, size);
      String folder = System.getProperty("isogloss.books");
      if (folder != null) {
        Files.write(Path.of(folder, size + ".en"), book.source);
        Files.write(Path.of(folder, size + ".es"), book.target);
      }
      long start = System.nanoTime();
      int beads =
          new SentenceAligner(AlignmentStatistics.empty(), null)
              .align(
                  TextSide.plain(LocaleTag.of("en"), book.source),
                  TextSide.plain(LocaleTag.of("es"), book.target))
              .size();
      double seconds = (System.nanoTime() - start) / 1e9;
      long heap = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
      System.out.printf(
          Locale.ROOT,
          "%9d %9.2f %13.3f %9d   (%d beads)%n",
          book.source.size(),
          seconds,
          1000 * seconds / book.source.size(),
          heap,
          beads);
    }
  }

  private static List<String> words(Path folder) throws IOException {
    List<String> words = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        for (String word : NO_LETTERS.split(Files.readString(file, StandardCharsets.UTF_8), -1)) {
          if (!word.isEmpty()) {
            words.add(word.toLowerCase(Locale.ROOT));
          }
        }
      }
    }
    return words;
  }

  /** A book and its translation. */
  private record Book(List<String> source, List<String> target) {

    static Book of(List<String> english, List<String> spanish, int size) {
      Random random = new Random(SEED);
      int vocabulary = Math.max(2000, size);
      Book book = new Book(new ArrayList<>(), new ArrayList<>());
      while (book.source.size() < size) {
        StringBuilder left = new StringBuilder();
        StringBuilder right = new StringBuilder();
        for (int words = 4 + random.nextInt(20); words > 0; words--) {
          double draw = random.nextDouble();
          int word = (int) (vocabulary * draw * draw * draw * draw);
          left.append(word(english, word)).append(' ');
          if (random.nextInt(5) > 0) {
            right.append(word(spanish, word)).append(' ');
          }
          if (random.nextInt(8) == 0) {
            right.append(word(spanish, random.nextInt(60))).append(' ');
          }
        }
        if (random.nextInt(25) == 0) {
          String year = Integer.toString(1000 + random.nextInt(size));
          left.append(year);
          right.append(year);
        }
        book.add(left.append('.').toString(), right.append('.').toString(), random);
      }
      return book;
    }

    /** A word of a text that large: those of our texts, and others with their letters shifted. */
    private static String word(List<String> words, int number) {
      int size = Math.min(700, words.size());
      String word = words.get(number % size);
      int shift = number / size;
      StringBuilder other = new StringBuilder();
      for (int i = 0; i < word.length() && shift > 0; i++) {
        char c = word.charAt(i);
        other.append((char) ('a' + (c + shift * (3 + 2 * i)) % 26));
      }
      return shift == 0 ? word : other.toString();
    }

    private void add(String left, String right, Random random) {
      int kind = random.nextInt(20);
      boolean isFirst = source.isEmpty() || target.isEmpty();
      if (kind != 0) {
        append(source, left, kind == 1 && !isFirst);
      }
      if (kind != 2) {
        append(target, right, kind == 3 && !isFirst);
      }
    }

    private static void append(List<String> side, String sentence, boolean toLast) {
      if (toLast) {
        side.set(side.size() - 1, side.get(side.size() - 1) + " " + sentence);
      } else {
        side.add(sentence);
      }
    }
  }
}
