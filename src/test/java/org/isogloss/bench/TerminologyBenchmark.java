package org.isogloss.bench;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ahocorasick.trie.Trie;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.PartOfSpeech;
import org.isogloss.glossary.TermMatch;
import org.isogloss.glossary.inflect.Form;
import org.isogloss.glossary.inflect.Inflection;
import org.isogloss.glossary.match.CompiledTerminology;
import org.isogloss.job.ParagraphNormalizer;
import org.isogloss.text.Document;
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
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The matcher beside three others that find the same terms in the same forms, on one thread over
 * {@value #MEGABYTES} MB of English, a paragraph at a time. Of the score's unit, {@code ops/s}, an
 * operation is a megabyte: 140 ops/s are 140 MB/s. Each must ignore case, keep to whole words, and
 * tell where every term stands; only ours knows gaps, decomposed letters, addresses, and which of
 * several terms counts.
 *
 * <p>Run by {@code mvn -Pbench test-compile exec:exec -Dbenchmark=Terminology}; {@link
 * TerminologySample} says what it is measured with. The first lines it prints are the memory that
 * the compiled matcher takes besides the glossary itself.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
@Fork(1)
public class TerminologyBenchmark {

  private static final int MEGABYTES = 64;

  /** Patterns and the whole way of normalising take too long over the whole. */
  private static final int FEW_MEGABYTES = 1;

  /** The texts. */
  @State(Scope.Benchmark)
  public static class Texts {

    private List<String> all = List.of();
    private List<String> few = List.of();

    @Setup
    public void make() throws IOException {
      all = new TerminologySample().texts(MEGABYTES * 1_000_000L);
      few = new TerminologySample().texts(FEW_MEGABYTES * 1_000_000L);
    }
  }

  private static Glossary glossary(int terms) throws IOException {
    return new TerminologySample().glossary(terms);
  }

  /** What others must be given: every form of every term, in lower case. */
  private static Stream<String> spellings(Glossary glossary) {
    Inflection english = Inflection.of(TerminologySample.ENGLISH);
    return glossary.entries().stream()
        .flatMap(TerminologyBenchmark::terms)
        .flatMap(term -> english.forms(term, PartOfSpeech.ANY).stream())
        .map(Form::spelling)
        .map(spelling -> spelling.toLowerCase(Locale.ROOT))
        .distinct();
  }

  private static Stream<String> terms(Entry entry) {
    return Stream.concat(
        entry.preferredIn(TerminologySample.ENGLISH).stream(),
        entry.avoidedIn(TerminologySample.ENGLISH).stream());
  }

  private static boolean isWholeWord(String text, int start, int end) {
    return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  /** The matcher. */
  @State(Scope.Benchmark)
  public static class Isogloss {

    @Param({"100", "10000", "100000"})
    private int terms = 100;

    private Glossary glossary = new Glossary("", List.of(), List.of());
    private CompiledTerminology terminology = CompiledTerminology.compile(glossary);
    private long found;

    @Setup
    public void make() throws IOException {
      glossary = glossary(terms);
      terminology = CompiledTerminology.compile(glossary);
    }

    @TearDown(Level.Iteration)
    public void tell() {
      System.out.print(found + " terms to avoid in a text, ");
    }
  }

  @Benchmark
  @OperationsPerInvocation(MEGABYTES)
  public long isogloss(Texts texts, Isogloss isogloss) {
    isogloss.found = 0;
    for (String text : texts.all) {
      List<TermMatch> found =
          isogloss.terminology.find(text, TerminologySample.ENGLISH, TermMatch.Kind.AVOIDED);
      isogloss.found += found.size();
    }
    return isogloss.found;
  }

  /** The whole filter {@code normalize}: repairs, sentences, and the glossary. */
  @Benchmark
  @OperationsPerInvocation(FEW_MEGABYTES)
  public void normalize(Texts texts, Isogloss isogloss, Blackhole hole) {
    ParagraphNormalizer normalizer =
        new ParagraphNormalizer(TerminologySample.ENGLISH, isogloss.terminology);
    for (String text : texts.few) {
      Document normalized = normalizer.normalize(text);
      hole.consume(normalized);
    }
  }

  /** Compiling; the score is milliseconds. */
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public CompiledTerminology build(Isogloss isogloss) {
    return CompiledTerminology.compile(isogloss.glossary);
  }

  /** hankcs' double-array Aho-Corasick automaton. */
  @State(Scope.Benchmark)
  public static class DoubleArray {

    @Param({"100", "10000", "100000"})
    private int terms = 100;

    private Map<String, String> spellings = Map.of();
    private AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();

    @Setup
    public void make() throws IOException {
      spellings =
          spellings(glossary(terms))
              .collect(Collectors.toMap(s -> s, s -> s, (a, b) -> a, TreeMap::new));
      trie = build(spellings);
    }

    private static AhoCorasickDoubleArrayTrie<String> build(Map<String, String> spellings) {
      AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();
      trie.build(spellings);
      return trie;
    }
  }

  @Benchmark
  @OperationsPerInvocation(MEGABYTES)
  public long doubleArray(Texts texts, DoubleArray rival) {
    long[] found = {0};
    for (String text : texts.all) {
      String folded = text.toLowerCase(Locale.ROOT);
      rival.trie.parseText(
          folded,
          (start, end, term) -> {
            if (isWholeWord(folded, start, end)) {
              found[0]++;
            }
          });
    }
    return found[0];
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public Object doubleArrayBuild(DoubleArray rival) {
    return DoubleArray.build(rival.spellings);
  }

  /** robert-bor's Aho-Corasick automaton. */
  @State(Scope.Benchmark)
  public static class AhoCorasick {

    @Param({"100", "10000", "100000"})
    private int terms = 100;

    private Trie trie = Trie.builder().build();

    @Setup
    public void make() throws IOException {
      trie =
          Trie.builder()
              .ignoreCase()
              .onlyWholeWords()
              .addKeywords(spellings(glossary(terms)).toList())
              .build();
    }
  }

  @Benchmark
  @OperationsPerInvocation(MEGABYTES)
  public long ahoCorasick(Texts texts, AhoCorasick rival) {
    long found = 0;
    for (String text : texts.all) {
      found += rival.trie.parseText(text).size();
    }
    return found;
  }

  /** An alternation of java.util.regex; of 100,000 terms it would take hours. */
  @State(Scope.Benchmark)
  public static class Alternation {

    @Param({"100", "10000"})
    private int terms = 100;

    private Pattern pattern = Pattern.compile("");

    @Setup
    public void make() throws IOException {
      String any = spellings(glossary(terms)).map(Pattern::quote).collect(Collectors.joining("|"));
      pattern = Pattern.compile("\\b(?:" + any + ")\\b", Pattern.CASE_INSENSITIVE);
    }
  }

  @Benchmark
  @OperationsPerInvocation(FEW_MEGABYTES)
  @Warmup(iterations = 1)
  @Measurement(iterations = 2)
  public long regex(Texts texts, Alternation rival) {
    long found = 0;
    for (String text : texts.few) {
      Matcher matcher = rival.pattern.matcher(text);
      while (matcher.find()) {
        found++;
      }
    }
    return found;
  }

  private static void printMemory(int terms) throws IOException, InterruptedException {
    Glossary glossary = glossary(terms);
    long before = usedMemory();
    CompiledTerminology compiled = CompiledTerminology.compile(glossary);
    double megabytes = (usedMemory() - before) / 1e6;
    System.out.printf(
        Locale.ROOT,
        "%d terms of %d rows take %.1f MB%n",
        terms,
        compiled.glossary().entries().size(),
        megabytes);
  }

  private static long usedMemory() throws InterruptedException {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 5; i++) {
      runtime.gc();
      Thread.sleep(50);
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }

  /**
   * Prints the memory and starts the benchmark.
   *
   * @param args regular expressions for the names of the benchmarks to run; none for all
   */
  public static void main(String[] args) throws Exception {
    printMemory(10_000);
    printMemory(100_000);
    OptionsBuilder options = new OptionsBuilder();
    String name = TerminologyBenchmark.class.getSimpleName();
    for (String method : args.length == 0 ? new String[] {""} : args) {
      options.include(name + "." + method);
    }
    new Runner(options.build()).run();
  }
}
