package org.isogloss.align;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes books grown from the project's own English texts.
 *
 * <ol>
 *   <li>Words have Zipf's frequencies: first those of the own texts in the order of theirs, then
 *       words made of their halves. A chapter has words and people of its own.
 *   <li>Sentences are as long as those of the own texts. Words are inflected; a few sentences have
 *       a number.
 *   <li>Each word has a translation or two, some of them look-alikes. A translator drops, adds and
 *       replaces words, inflects in another way, merges, splits and skips sentences.
 * </ol>
 */
final class InventedAuthor {

  private static final Path OWN_TEXTS = Path.of("source-texts/en");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?:]\\s|\\n\\n");
  private static final String[] ENDINGS = {"s", "ed", "ing", "ly", "er"};
  private static final int VOCABULARY = 60_000;
  private static final int FUNCTION_WORDS = 40;
  private static final int CHAPTER = 120;
  private static final int PEOPLE_OF_CHAPTER = 6;
  private static final int TOPIC = 50;

  /** A word that is no rank: a person, counted from here. */
  private static final int PEOPLE = 1 << 20;

  /** How many sentences against how many, and how often in a thousand; else 1:1. */
  private static final int[][] SHAPES = {
    {1, 2, 35},
    {2, 1, 30},
    {1, 0, 16},
    {0, 1, 10},
    {2, 2, 5},
    {1, 3, 4},
    {3, 1, 4},
    {2, 3, 1},
    {3, 2, 1},
  };

  private final Random random;
  private final InventedTongue tongue;
  private final List<String> words = new ArrayList<>();
  private final List<Integer> lengths = new ArrayList<>();
  private final double[] cumulated = new double[VOCABULARY];
  private int[] topic = new int[0];
  private int people;

  InventedAuthor(long seed, InventedTongue tongue) {
    this.random = new Random(seed);
    this.tongue = tongue;
    learnFrom(OWN_TEXTS);
    double sum = 0;
    for (int rank = 0; rank < VOCABULARY; rank++) {
      sum += 1 / Math.pow(rank + 2.7, 1.07);
      cumulated[rank] = sum;
    }
  }

  private void learnFrom(Path folder) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        for (String sentence : SENTENCE_END.split(Files.readString(file), -1)) {
          List<String> found =
              NO_LETTERS
                  .splitAsStream(sentence.toLowerCase(Locale.ROOT))
                  .filter(word -> !word.isEmpty())
                  .toList();
          found.forEach(word -> counts.merge(word, 1, Integer::sum));
          if (found.size() > 1) {
            lengths.add(found.size());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .forEach(entry -> words.add(entry.getKey()));
  }

  InventedBook write(int sentences) {
    List<InventedBook.Passage> passages = new ArrayList<>();
    int written = 0;
    while (written < sentences) {
      if (passages.size() % CHAPTER == 0) {
        beginChapter();
      }
      int[] shape = shape(sentences - written);
      passages.add(passage(shape[0], shape[1]));
      written += shape[0];
    }
    return new InventedBook(passages);
  }

  private void beginChapter() {
    topic = random.ints(TOPIC, FUNCTION_WORDS, VOCABULARY).toArray();
    people = random.nextInt(200);
  }

  private int[] shape(int left) {
    int draw = random.nextInt(1000);
    for (int[] shape : SHAPES) {
      draw -= shape[2];
      if (draw < 0) {
        return shape[0] <= left ? shape : new int[] {1, 1};
      }
    }
    return new int[] {1, 1};
  }

  private InventedBook.Passage passage(int sources, int targets) {
    List<String> source = new ArrayList<>();
    List<String> translated = new ArrayList<>();
    int end = Math.max(0, random.nextInt(20) - 17);
    for (int i = 0; i < Math.max(1, sources); i++) {
      List<String> sentence = new ArrayList<>();
      boolean free = random.nextInt(20) == 0;
      for (int n = lengths.get(random.nextInt(lengths.size())); n > 0; n--) {
        int word = draw();
        sentence.add(form(word));
        translate(word, free, translated);
      }
      if (random.nextInt(50) == 0) {
        String number = Integer.toString(2 + random.nextInt(2000));
        sentence.add(number);
        translated.add(number);
      }
      source.add(InventedTongue.LATIN.sentence(sentence, end));
    }
    List<String> target = new ArrayList<>();
    for (int i = 0; i < targets; i++) {
      int from = translated.size() * i / targets;
      int to = translated.size() * (i + 1) / targets;
      target.add(tongue.sentence(translated.subList(from, Math.max(to, from)), end));
    }
    return new InventedBook.Passage(sources == 0 ? List.of() : source, target);
  }

  /** A word's rank, or a person. */
  private int draw() {
    int kind = random.nextInt(100);
    if (kind < 2) {
      return PEOPLE + people + random.nextInt(PEOPLE_OF_CHAPTER);
    }
    if (kind < 8) {
      return topic[random.nextInt(TOPIC)];
    }
    double drawn = random.nextDouble() * cumulated[VOCABULARY - 1];
    int found = Arrays.binarySearch(cumulated, drawn);
    return found < 0 ? Math.min(-found - 1, VOCABULARY - 1) : found;
  }

  /** An English word as it stands in a sentence. */
  private String form(int word) {
    String plain = english(word);
    boolean inflected = word >= FUNCTION_WORDS && word < PEOPLE && random.nextInt(4) == 0;
    return inflected ? plain + ENDINGS[random.nextInt(ENDINGS.length)] : plain;
  }

  private String english(int word) {
    if (word >= PEOPLE) {
      String name = InventedTongue.LATIN.word(word, 6);
      return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
    if (word < words.size()) {
      return words.get(word);
    }
    String one = words.get(index(word, words.size()));
    String other = words.get(index(~word, words.size()));
    return one.substring(0, (one.length() + 1) / 2) + other.substring(other.length() / 2);
  }

  private static int index(int number, int size) {
    return (int) Long.remainderUnsigned(InventedTongue.mixed(number), size);
  }

  private void translate(int word, boolean free, List<String> into) {
    boolean function = word < FUNCTION_WORDS;
    if (random.nextInt(100) < (function ? 25 : 6)) {
      return;
    }
    int kept = random.nextInt(100) < (free ? 50 : 8) ? draw() : word;
    into.add(translation(kept));
    if (random.nextInt(10) == 0) {
      into.add(translation(random.nextInt(FUNCTION_WORDS)));
    }
  }

  private String translation(int word) {
    String english = english(word);
    boolean latin = tongue == InventedTongue.LATIN;
    boolean person = word >= PEOPLE;
    int second = index(word + 1, 10) < 4 && random.nextInt(10) < 3 ? VOCABULARY : 0;
    String plain = tongue.word((long) word + second + 1, english.length() + index(word, 3) - 1);
    if (latin && (person || (word >= FUNCTION_WORDS && index(word + 2, 10) == 0))) {
      plain = person ? english : english.substring(0, (english.length() + 2) / 2) + "ano";
    }
    boolean inflected = word >= FUNCTION_WORDS && random.nextInt(10) < (person ? 2 : 5);
    return inflected ? plain + tongue.ending(random.nextInt(8)) : plain;
  }
}
