package org.isogloss.segment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the rules know of one language, read from resource files.
 *
 * @param abbreviations words written with a full stop
 * @param starters words that begin sentences and hardly stand capitalised inside one
 * @param dottedOrdinals whether {@code 3.} means {@code 3rd}
 */
record Language(Abbreviations abbreviations, Set<String> starters, boolean dottedOrdinals) {

  /** A language nothing is known of. */
  static final Language UNKNOWN = new Language(Abbreviations.of(List.of()), Set.of(), false);

  /** Copies the set. */
  Language {
    starters = Set.copyOf(starters);
  }

  /**
   * What there is about a language.
   *
   * @param code the language alone, such as {@code de}
   */
  static Language of(String code) {
    return new Language(
        Abbreviations.of(lines("abbreviations/" + code + ".txt")),
        new HashSet<>(lines("starters/" + code + ".txt")),
        lines("dotted-ordinals.txt").contains(code));
  }

  /** Whether a word begins sentences. */
  boolean isStarter(String word) {
    return starters.contains(word);
  }

  /** A resource's lines without comments and blank lines; none if there is no such resource. */
  private static List<String> lines(String resource) {
    try (InputStream stream = Language.class.getResourceAsStream(resource)) {
      if (stream == null) {
        return List.of();
      }
      List<String> lines = new ArrayList<>();
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line.strip());
        }
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + resource, e);
    }
  }
}
