package org.isogloss.bench;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import org.isogloss.segment.Segmenters;
import org.isogloss.segment.SentenceSegmenter;
import org.isogloss.text.LocaleTag;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The segmenter beside raw OpenNLP and ICU's sentence breaks, on one thread, a paragraph at a time.
 * Of the score's unit, {@code ops/s}, an operation is a million characters.
 *
 * <ol>
 *   <li>The texts are {@value #MILLIONS} million characters of the project's own articles over and
 *       over, their paragraphs in random order, one word in four replaced by another of theirs.
 *   <li>{@code opennlp} is its {@code SentenceDetectorME} with the model that Isogloss too asks,
 *       without a dictionary of abbreviations; {@code icu} is its {@code BreakIterator}.
 *   <li>{@code oneParagraph} is given single paragraphs of two lengths: whoever is linear has the
 *       same score for both. They are sentences, words without a stop, letters without a space, or
 *       nothing but abbreviations.
 * </ol>
 *
 * <p>Run by {@code mvn -Pbench test-compile exec:exec -Dbenchmark=Segmentation}.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class SegmentationBenchmark {

  private static final int MILLIONS = 4;
  private static final int MILLION = 1_000_000;
  private static final long SEED = 4;

  private static final Map<String, String> MODELS =
      Map.of(
          "de", "/opennlp-de-ud-gsd-sentence-1.3-2.5.4.bin",
          "en", "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin");

  /** The texts of a language and those who segment them. */
  @State(Scope.Benchmark)
  public static class Texts {

    @Param({"en", "de"})
    private String language = "en";

    private List<String> paragraphs = List.of();
    private SentenceSegmenter isogloss = text -> List.of();
    private BreakIterator icu = BreakIterator.getSentenceInstance(ULocale.ROOT);
    private long found;

    @Setup
    public void make() throws IOException {
      paragraphs = grown(language, MILLIONS * MILLION);
      isogloss = Segmenters.forLocale(LocaleTag.of(language));
      icu = BreakIterator.getSentenceInstance(new ULocale(language));
    }

    @TearDown(Level.Iteration)
    public void tell() {
      System.out.print(found + " sentences, ");
    }
  }

  /** OpenNLP's detector, which is not safe for threads. */
  @State(Scope.Thread)
  public static class Detector {

    private SentenceDetectorME opennlp = new SentenceDetectorME(model("en"));

    @Setup
    public void make(Texts texts) {
      opennlp = new SentenceDetectorME(model(texts.language));
    }

    private static SentenceModel model(String language) {
      String name = Objects.requireNonNull(MODELS.get(language));
      try (InputStream in = SegmentationBenchmark.class.getResourceAsStream(name)) {
        return new SentenceModel(Objects.requireNonNull(in));
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Benchmark
  @OperationsPerInvocation(MILLIONS)
  public long isogloss(Texts texts) {
    texts.found = 0;
    for (String paragraph : texts.paragraphs) {
      texts.found += texts.isogloss.segment(paragraph).size();
    }
    return texts.found;
  }

  @Benchmark
  @OperationsPerInvocation(MILLIONS)
  public long opennlp(Texts texts, Detector detector) {
    texts.found = 0;
    for (String paragraph : texts.paragraphs) {
      texts.found += detector.opennlp.sentPosDetect(paragraph).length;
    }
    return texts.found;
  }

  @Benchmark
  @OperationsPerInvocation(MILLIONS)
  public long icu(Texts texts) {
    texts.found = 0;
    for (String paragraph : texts.paragraphs) {
      texts.icu.setText(paragraph);
      while (texts.icu.next() != BreakIterator.DONE) {
        texts.found++;
      }
    }
    return texts.found;
  }

  /** Single paragraphs. */
  @State(Scope.Benchmark)
  public static class Paragraph {

    @Param({"sentences", "words", "letters", "abbreviations"})
    private String of = "sentences";

    @Param({"100000", "1000000"})
    private int length = MILLION;

    private final List<String> copies = new ArrayList<>();
    private SentenceSegmenter isogloss = text -> List.of();

    @Setup
    public void make() throws IOException {
      String unit =
          switch (of) {
            case "words" -> "word ";
            case "letters" -> "x";
            case "abbreviations" -> "e.g. ";
            default -> String.join(" ", grown("en", length)) + " ";
          };
      String text = unit.repeat(length / unit.length() + 1).substring(0, length);
      for (int i = 0; i < MILLION / length; i++) {
        copies.add(text);
      }
      isogloss = Segmenters.forLocale(LocaleTag.of("en"));
    }
  }

  @Benchmark
  public long oneParagraph(Paragraph paragraph) {
    long found = 0;
    for (String copy : paragraph.copies) {
      found += paragraph.isogloss.segment(copy).size();
    }
    return found;
  }

  /** Paragraphs of the articles in a language, as many characters as asked for. */
  private static List<String> grown(String language, int characters) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("source-texts", language))) {
      for (Path article : files.sorted().toList()) {
        for (String part : Files.readString(article).split("\n\\s*\n", -1)) {
          paragraphs.add(part.strip().replace('\n', ' '));
        }
      }
    }
    paragraphs.removeIf(String::isBlank);
    List<String> words =
        paragraphs.stream()
            .flatMap(text -> Stream.of(text.split("\\P{L}+", -1)))
            .filter(word -> word.length() > 3)
            .toList();
    Random random = new Random(SEED);
    List<String> grown = new ArrayList<>();
    for (int length = 0; length < characters; length += grown.get(grown.size() - 1).length()) {
      grown.add(varied(paragraphs.get(random.nextInt(paragraphs.size())), words, random));
    }
    return grown;
  }

  /** One word in four that is all letters is replaced. */
  private static String varied(String text, List<String> words, Random random) {
    return Stream.of(text.split(" ", -1))
        .map(
            word ->
                word.matches("\\p{L}+") && random.nextInt(4) == 0
                    ? words.get(random.nextInt(words.size()))
                    : word)
        .collect(Collectors.joining(" "));
  }

  /**
   * Runs the benchmark.
   *
   * @param args the methods to run; all if there is none
   */
  public static void main(String[] args) throws Exception {
    OptionsBuilder options = new OptionsBuilder();
    String name = SegmentationBenchmark.class.getSimpleName();
    for (String method : args.length == 0 ? new String[] {""} : args) {
      options.include(name + "." + method);
    }
    new Runner(options.build()).run();
  }
}
