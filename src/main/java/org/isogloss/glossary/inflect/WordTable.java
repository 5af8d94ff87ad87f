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
import java.util.stream.Stream;
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
  private final LastLetters lastLetters = new LastLetters();
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
      columns.add(cells[i].equals(ENDING) ? List.of() : List.of(cell.split("/")));
    }
    if (ending) {
      String letters = cells[0].substring(1);
      endings.put(letters, columns);
      lastLetters.add(letters);
      longestEnding = Math.max(longestEnding, letters.length());
    } else {
      words.put(cells[0], columns);
    }
  }

  boolean has(String word) {
    return words.containsKey(word);
  }

  /** The first columns of all words' own lines. */
  Stream<String> firstColumns() {
    return words.values().stream().flatMap(columns -> columns.get(0).stream());
  }

  /** The endings with what stands in their first columns. */
  Map<String, List<String>> endings() {
    Map<String, List<String>> first = new HashMap<>();
    endings.forEach((ending, columns) -> first.put(ending, columns.get(0)));
    return first;
  }

  /** The line of a word, or else of its longest listed ending. */
  @Nullable Line find(String word) {
    List<List<String>> own = words.get(word);
    if (own != null) {
      return new Line("", own);
    }
    int first = lastLetters.fit(word) ? Math.max(0, word.length() - longestEnding) : word.length();
    for (int i = first; i < word.length(); i++) {
      List<List<String>> ending = endings.get(word.substring(i));
      if (ending != null) {
        return new Line(word.substring(0, i), ending);
      }
    }
    return null;
  }

  /** The line of a word, or else of the word behind one of some prefixes, or of its ending. */
  @Nullable Line find(String word, List<String> prefixes) {
    if (!words.containsKey(word)) {
      for (String prefix : prefixes) {
        List<List<String>> rest =
            word.startsWith(prefix) ? words.get(word.substring(prefix.length())) : null;
        if (rest != null) {
          return new Line(prefix, rest);
        }
      }
    }
    return find(word);
  }

  /**
   * What a list says about a word.
   *
   * @param before what of the word stands before the part that is listed
   * @param columns the columns of that part
   */
  record Line(String before, List<List<String>> columns) {

    /** A column's spellings of the whole word; none if they are left to the rules. */
    List<String> spellings(int column) {
      List<String> listed = columns.get(column);
      return before.isEmpty() ? listed : listed.stream().map(before::concat).toList();
    }
  }
}
