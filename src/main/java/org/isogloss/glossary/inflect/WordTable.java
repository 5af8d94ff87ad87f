package org.isogloss.glossary.inflect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A resource that lists words and what belongs to each: a word per line, then columns set apart by
 * spaces, spellings of one column set apart by {@code /}. A word that begins with a hyphen is an
 * ending and stands for all words that have it; a word of its own line comes before endings, a
 * longer ending before a shorter. Lines with {@code #} first are comments.
 */
final class WordTable {

  private static final String ENDING = "-";

  private final Map<String, List<List<String>>> words = new HashMap<>();
  private final Map<String, List<List<String>>> endings = new HashMap<>();
  private int longestEnding;

  private WordTable() {}

  /** Reads a list that lies beside this class. */
  static WordTable read(String resource) {
    WordTable table = new WordTable();
    try (InputStream stream =
            Objects.requireNonNull(WordTable.class.getResourceAsStream(resource), resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          table.add(line.strip().split(" +"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + resource, e);
    }
    return table;
  }

  private void add(String[] cells) {
    List<List<String>> columns = new ArrayList<>();
    boolean ending = cells[0].startsWith(ENDING);
    for (int i = 1; i < cells.length; i++) {
      // A column that is a hyphen by itself is left to the rules.
      String cell = ending ? cells[i].replace(ENDING, "") : cells[i];
      columns.add(cell.equals(ENDING) ? List.of() : List.of(cell.split("/")));
    }
    if (ending) {
      String letters = cells[0].substring(1);
      endings.put(letters, columns);
      longestEnding = Math.max(longestEnding, letters.length());
    } else {
      words.put(cells[0], columns);
    }
  }

  boolean has(String word) {
    return words.containsKey(word);
  }

  Set<String> words() {
    return words.keySet();
  }

  Set<String> endings() {
    return endings.keySet();
  }

  /** The columns of a word's own line. */
  @Nullable List<List<String>> of(String word) {
    return words.get(word);
  }

  /** The columns of an ending's line. */
  @Nullable List<List<String>> ofEnding(String ending) {
    return endings.get(ending);
  }

  /** The longest listed ending with which a word ends. */
  @Nullable String endingOf(String word) {
    for (int i = Math.max(0, word.length() - longestEnding); i < word.length(); i++) {
      String ending = word.substring(i);
      if (endings.containsKey(ending)) {
        return ending;
      }
    }
    return null;
  }
}
