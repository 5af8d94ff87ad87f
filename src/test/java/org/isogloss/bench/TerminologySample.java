package org.isogloss.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isogloss.glossary.Action;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.PartOfSpeech;
import org.isogloss.text.LocaleTag;

/**
 * English texts and terms in any number, the same ones every time.
 *
 * <ol>
 *   <li>The texts are the project's own articles over and over, a word in four replaced by another
 *       of theirs or by an invented one, so that the vocabulary is as large as a language's; or the
 *       lines of the file that {@code isogloss.bench.text} names, over and over.
 *   <li>A term is one to three words, the most two, of the texts and of invented ones; one in two
 *       hundred is a pair of words as it stands in the texts. Or it is a line of the file that
 *       {@code isogloss.bench.terms} names.
 *   <li>Half of the terms are preferred, half avoided; no row says a part of speech, so that each
 *       has its plural, and no tagger is asked.
 * </ol>
 */
final class TerminologySample {

  static final LocaleTag ENGLISH = LocaleTag.of("en");

  private static final long SEED = 3;
  private static final int INVENTED_WORDS = 60_000;
  private static final String[] BEGINNINGS = {
    "br", "c", "d", "fl", "gr", "h", "l", "m", "n", "p", "pr", "qu", "r", "s", "st", "t", "tr", "v"
  };
  private static final String[] VOWELS = {"a", "e", "i", "o", "u", "ea", "io", "ou"};
  private static final String[] MIDDLES = {"b", "ct", "g", "l", "ll", "m", "nd", "r", "st", "t"};
  private static final String[] ENDINGS = {
    "al", "ance", "er", "ery", "ine", "ing", "ion", "ism", "ist", "ity", "let", "man", "ness", "us"
  };

  private final Random random = new Random(SEED);
  private final List<String> paragraphs;
  private final List<String> words;
  private final List<String> pairs;
  private final List<String> invented;

  TerminologySample() throws IOException {
    paragraphs = paragraphs();
    words = words(paragraphs, "\\P{L}+").filter(word -> word.length() > 3).distinct().toList();
    pairs =
        Stream.of(String.join("\n", paragraphs).split("[^\\p{L} ]+", -1))
            .flatMap(TerminologySample::pairsOf)
            .distinct()
            .toList();
    Set<String> made = new LinkedHashSet<>();
    while (made.size() < INVENTED_WORDS) {
      made.add(invent());
    }
    invented = List.copyOf(made);
  }

  private static List<String> paragraphs() throws IOException {
    List<String> lines = new ArrayList<>();
    String file = System.getProperty("isogloss.bench.text");
    if (file != null) {
      lines.addAll(Files.readAllLines(Path.of(file)));
    } else {
      try (Stream<Path> files = Files.list(Path.of("source-texts", "en"))) {
        for (Path article : files.sorted().toList()) {
          lines.addAll(Files.readAllLines(article));
        }
      }
    }
    lines.removeIf(String::isBlank);
    return lines;
  }

  private static Stream<String> words(List<String> texts, String separator) {
    return texts.stream().flatMap(text -> Stream.of(text.split(separator, -1)));
  }

  private static Stream<String> pairsOf(String clause) {
    List<String> words = List.of(clause.strip().split(" +", -1));
    return Stream.iterate(1, i -> i < words.size(), i -> i + 1)
        .filter(i -> words.get(i - 1).length() > 4 && words.get(i).length() > 4)
        .map(i -> words.get(i - 1) + " " + words.get(i));
  }

  private String invent() {
    String word = any(BEGINNINGS) + any(VOWELS) + any(MIDDLES);
    return random.nextBoolean()
        ? word + any(VOWELS) + any(MIDDLES) + any(ENDINGS)
        : word + any(ENDINGS);
  }

  private String any(String[] of) {
    return of[random.nextInt(of.length)];
  }

  private String any(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** Rare words are many, frequent ones few: the first of the list come most often. */
  private String anyByFrequency(List<String> of) {
    return of.get((int) (of.size() * Math.pow(random.nextDouble(), 4)));
  }

  /** Paragraphs of so many characters in all. */
  List<String> texts(long characters) {
    boolean own = System.getProperty("isogloss.bench.text") == null;
    List<String> texts = new ArrayList<>();
    long length = 0;
    for (int i = 0; length < characters; i++) {
      String paragraph = paragraphs.get(i % paragraphs.size());
      String text = own ? varied(paragraph) : paragraph;
      texts.add(text);
      length += text.length() + 1;
    }
    return texts;
  }

  private String varied(String paragraph) {
    return Stream.of(paragraph.split(" ", -1))
        .map(word -> random.nextInt(4) > 0 || !isWord(word) ? word : another())
        .collect(Collectors.joining(" "));
  }

  private String another() {
    return random.nextBoolean() ? any(words) : anyByFrequency(invented);
  }

  private static boolean isWord(String word) {
    return word.length() > 3 && word.codePoints().allMatch(Character::isLetter);
  }

  /** A glossary with so many terms, half of them preferred, half avoided. */
  Glossary glossary(int terms) throws IOException {
    List<String> all = new ArrayList<>(terms(terms));
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i + 1 < all.size(); i += 2) {
      entries.add(entry(entries.size() + 2, all.get(i), all.get(i + 1)));
    }
    return new Glossary("glossary.csv", List.of(ENGLISH), entries);
  }

  private Set<String> terms(int number) throws IOException {
    String file = System.getProperty("isogloss.bench.terms");
    if (file != null) {
      try (Stream<String> lines = Files.lines(Path.of(file))) {
        return lines.limit(number).collect(Collectors.toCollection(LinkedHashSet::new));
      }
    }
    Set<String> terms = new LinkedHashSet<>();
    while (terms.size() < number) {
      terms.add(term());
    }
    return terms;
  }

  private String term() {
    int chance = random.nextInt(100);
    if (random.nextInt(200) == 0) {
      return any(pairs);
    }
    if (chance < 25) {
      return any(invented);
    }
    String pair = part() + " " + part();
    return chance < 75 ? pair : chance < 80 ? part() + " of " + pair : part() + " " + pair;
  }

  private String part() {
    return random.nextInt(3) == 0 ? any(words) : any(invented);
  }

  private static Entry entry(int row, String preferred, String avoided) {
    return new Entry(
        row,
        Map.of(ENGLISH, preferred),
        Map.of(ENGLISH, List.of(avoided)),
        Map.of(),
        PartOfSpeech.ANY,
        false,
        Map.of(),
        Map.of(),
        Action.FIX,
        List.of(),
        List.of(),
        "");
  }
}
