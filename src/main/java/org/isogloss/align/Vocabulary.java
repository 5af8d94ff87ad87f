package org.isogloss.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tokens of one side of all documents that are aligned together, numbered as they come. */
final class Vocabulary {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> tokens = new ArrayList<>();
  private int[] frequencies = new int[1024];
  private long total;

  /** The number of a token that occurs once more. */
  int count(String token) {
    int number = number(token);
    frequencies[number]++;
    total++;
    return number;
  }

  private int number(String token) {
    Integer known = numbers.get(token);
    if (known != null) {
      return known;
    }
    int number = tokens.size();
    numbers.put(token, number);
    tokens.add(token);
    if (number == frequencies.length) {
      frequencies = Arrays.copyOf(frequencies, 2 * number);
    }
    return number;
  }

  /** The number of a token, or -1 if no text has it. */
  int find(String token) {
    return numbers.getOrDefault(token, -1);
  }

  String token(int number) {
    return tokens.get(number);
  }

  /** How often a token occurs. */
  int frequency(int number) {
    return frequencies[number];
  }

  /** The number of different tokens. */
  int size() {
    return tokens.size();
  }

  /** The number of tokens. */
  long total() {
    return total;
  }
}
