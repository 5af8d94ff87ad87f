package org.isogloss.job;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Texts in two invented languages with nothing in common: words are of one length and sentences of
 * six words, so that nothing but knowing the words tells which sentences correspond.
 */
public final class InventedTexts {

  private static final int WORDS = 48;
  private static final int WORDS_OF_A_SENTENCE = 6;

  private final Random random;
  private final List<String> words;
  private final List<String> translations;

  /** Languages of their own for each seed. */
  public InventedTexts(long seed) {
    random = new Random(seed);
    words = invent("bdgklm", "aeo");
    translations = invent("prstvz", "iu");
  }

  private List<String> invent(String consonants, String vowels) {
    List<String> invented = new ArrayList<>();
    while (invented.size() < WORDS) {
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < 5; i++) {
        String letters = i % 2 == 0 ? consonants : vowels;
        word.append(letters.charAt(random.nextInt(letters.length())));
      }
      if (!invented.contains(word.toString())) {
        invented.add(word.toString());
      }
    }
    return invented;
  }

  /**
   * A text and its translation, sentence by sentence.
   *
   * @param source the sentences
   * @param target their translations
   */
  public record Texts(List<String> source, List<String> target) {

    /** The first sentence is not translated, and the translation has one more at its end. */
    public Texts shifted(String more) {
      List<String> shifted = new ArrayList<>(target.subList(1, target.size()));
      shifted.add(more);
      return new Texts(source, shifted);
    }
  }

  /** Sentences of words at random. */
  public Texts sentences(int count) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < count * WORDS_OF_A_SENTENCE; i++) {
      numbers.add(random.nextInt(WORDS));
    }
    return texts(numbers);
  }

  /** As many sentences as can be made without a word coming twice, so that they teach nothing. */
  public Texts sentencesWithoutRepetition() {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < WORDS; i++) {
      numbers.add(i);
    }
    Collections.shuffle(numbers, random);
    return texts(numbers);
  }

  private Texts texts(List<Integer> numbers) {
    List<String> source = new ArrayList<>();
    List<String> target = new ArrayList<>();
    for (int at = 0; at < numbers.size(); at += WORDS_OF_A_SENTENCE) {
      List<Integer> sentence = numbers.subList(at, at + WORDS_OF_A_SENTENCE);
      source.add(sentence(sentence.stream().map(words::get).toList()));
      target.add(sentence(sentence.stream().map(translations::get).toList()));
    }
    return new Texts(source, target);
  }

  private static String sentence(List<String> words) {
    String joined = String.join(" ", words);
    return joined.substring(0, 1).toUpperCase(Locale.ROOT) + joined.substring(1) + ".";
  }
}
