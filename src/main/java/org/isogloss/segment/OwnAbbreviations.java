package org.isogloss.segment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isogloss.text.LocaleTag;

/**
 * A team's own abbreviations, by locale; they count more than those that come with Isogloss.
 *
 * <p>A file holds one abbreviation a line, with or without its last full stop. What it says about
 * the sentence may follow after a tab, by the names of {@link Abbreviations.Kind} in lower case
 * with hyphens; {@code inside} if nothing does: the sentence never ends there. Empty lines and what
 * follows a {@code #} at the start of a line say nothing.
 */
public final class OwnAbbreviations {

  /** No abbreviations of one's own. */
  public static final OwnAbbreviations NONE = new OwnAbbreviations(new TreeMap<>());

  private static final String DEFAULT_TYPE = name(Abbreviations.Kind.INSIDE);
  private static final List<String> TYPES =
      Arrays.stream(Abbreviations.Kind.values()).map(OwnAbbreviations::name).toList();
  private static final int MOST_WORDS = 4;
  private static final int LONGEST_WORD = 32;

  /** In the way that Isogloss' own lists are written. */
  private final SortedMap<LocaleTag, List<String>> lines;

  private OwnAbbreviations(SortedMap<LocaleTag, List<String>> lines) {
    this.lines = lines;
  }

  /**
   * These and those of a file.
   *
   * @param locale whose abbreviations they are; those of {@code pt} are also those of {@code pt-BR}
   * @param file what the file is called in messages
   * @param lines the file's lines
   * @throws IllegalArgumentException if lines are wrong; a line of the message names each, by file
   *     and line, and says what to write
   */
  public OwnAbbreviations plus(LocaleTag locale, String file, List<String> lines) {
    List<String> problems = new ArrayList<>();
    List<String> read = new ArrayList<>(this.lines.getOrDefault(locale, List.of()));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.startsWith("#")) {
        String problem = read(line, read);
        if (!problem.isEmpty()) {
          problems.add(file + ":" + (i + 1) + ": " + problem);
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new IllegalArgumentException(String.join("\n", problems));
    }
    SortedMap<LocaleTag, List<String>> all = new TreeMap<>(this.lines);
    all.put(locale, Collections.unmodifiableList(read));
    return new OwnAbbreviations(all);
  }

  /** Adds a line's abbreviation, or says what is wrong with it. */
  private static String read(String line, List<String> read) {
    String[] columns = line.split("\t", -1);
    String abbreviation = columns[0].strip().replaceAll("\\s+", " ");
    String type = columns.length < 2 ? DEFAULT_TYPE : columns[1].strip();
    if (columns.length > 2) {
      return "expected an abbreviation, or one, a tab and its type; found "
          + columns.length
          + " columns";
    }
    if (!TYPES.contains(type)) {
      return "\""
          + type
          + "\" is no type of abbreviation; write one of "
          + String.join(", ", TYPES);
    }
    String problem = problem(abbreviation);
    if (problem.isEmpty()) {
      read.add("[" + type + "]");
      read.add(abbreviation.endsWith(".") ? abbreviation : abbreviation + ".");
    }
    return problem;
  }

  private static String problem(String abbreviation) {
    List<String> words = List.of(abbreviation.split(" ", -1));
    if (abbreviation.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return "\"" + abbreviation + "\" has no letter; write an abbreviation such as approx.";
    }
    if (words.size() > MOST_WORDS) {
      return "an abbreviation has at most 4 words, not " + words.size() + "; write one a line";
    }
    if (words.stream().anyMatch(word -> word.length() > LONGEST_WORD)) {
      return "a word of an abbreviation has at most 32 characters; write one a line";
    }
    return words.stream().limit(words.size() - 1L).allMatch(word -> word.endsWith("."))
        ? ""
        : "each word of \"" + abbreviation + "\" must end with a full stop";
  }

  private static String name(Abbreviations.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Those of a locale, as Isogloss' own lists are written; its language's come first. */
  List<String> of(LocaleTag locale) {
    return lines.entrySet().stream()
        .filter(entry -> covers(entry.getKey(), locale))
        .flatMap(entry -> entry.getValue().stream())
        .collect(Collectors.toUnmodifiableList());
  }

  /** The map's order puts a language before its locales. */
  private static boolean covers(LocaleTag tag, LocaleTag locale) {
    return locale.equals(tag) || locale.tag().startsWith(tag.tag() + "-");
  }
}
