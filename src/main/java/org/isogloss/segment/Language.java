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
 * @param namesWithMarks names written with an exclamation or question mark
 * @param particles words that begin sentences and also stand inside names
 * @param clauseStops what ends sentences in other languages and not in this one
 * @param sayings signs that end a clause which says who spoke
 * @param lineJoiners signs before a line end inside a sentence
 * @param terminators what ends sentences in this language and not in others
 * @param dottedOrdinals whether {@code 3.} means {@code 3rd}
 * @param capitalNouns whether nouns are written with a capital
 */
record Language(
    Abbreviations abbreviations,
    Set<String> starters,
    Set<String> namesWithMarks,
    Set<String> particles,
    String clauseStops,
    String sayings,
    String lineJoiners,
    String terminators,
    boolean dottedOrdinals,
    boolean capitalNouns) {

  /** A language nothing is known of. */
  static final Language UNKNOWN =
      new Language(
          Abbreviations.of(List.of()), Set.of(), Set.of(), Set.of(), "", "", "", "", false, false);

  /** Copies the sets. */
  Language {
    starters = Set.copyOf(starters);
    namesWithMarks = Set.copyOf(namesWithMarks);
    particles = Set.copyOf(particles);
  }

  /**
   * What there is about a language. An abbreviation all languages share gives way to the language's
   * own.
   *
   * @param code the language alone, such as {@code de}
   */
  static Language of(String code) {
    return of(code, List.of());
  }

  /**
   * The same with abbreviations of somebody's own.
   *
   * @param own lines such as the lists of abbreviations have; they count more
   */
  static Language of(String code, List<String> own) {
    List<String> abbreviations = new ArrayList<>(lines("abbreviations/any.txt"));
    abbreviations.addAll(lines("abbreviations/" + code + ".txt"));
    abbreviations.addAll(own);
    return new Language(
        Abbreviations.of(abbreviations),
        new HashSet<>(lines("starters/" + code + ".txt")),
        new HashSet<>(lines("names-with-marks.txt")),
        new HashSet<>(lines("name-particles.txt")),
        signs("clause-stops.txt", code),
        signs("sayings.txt", code),
        signs("line-joiners.txt", code),
        signs("terminators.txt", code),
        lines("dotted-ordinals.txt").contains(code),
        lines("capital-nouns.txt").contains(code));
  }

  /** Those of a language among lines of a code, a space and signs. */
  private static String signs(String resource, String code) {
    StringBuilder signs = new StringBuilder();
    for (String line : lines(resource)) {
      if (line.startsWith(code + " ")) {
        signs.append(line.substring(code.length() + 1));
      }
    }
    return signs.toString();
  }

  /** Whether a word begins sentences. */
  boolean isStarter(String word) {
    return starters.contains(word);
  }

  /** A resource's lines without comments and blank lines; none if there is no such resource. */
  static List<String> lines(String resource) {
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
