package org.isogloss.export.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong, so much of each file as a person reads. Not safe for threads. */
final class Damages {

  private static final int MOST_PER_FILE = 20;

  private final List<Damage> damages = new ArrayList<>();
  private final Map<String, Integer> perFile = new HashMap<>();

  /**
   * Adds one.
   *
   * @param file its path under the output
   * @param place where in the file, with what parts it from the path; may be empty
   */
  void add(String file, String place, String problem) {
    int count = perFile.merge(file, 1, Integer::sum);
    if (count < MOST_PER_FILE) {
      damages.add(new Damage(file + place, problem));
    } else if (count == MOST_PER_FILE) {
      damages.add(new Damage(file, "more is wrong with this file; only the beginning is listed"));
    }
  }

  boolean has(String file) {
    return perFile.containsKey(file);
  }

  List<Damage> list() {
    return List.copyOf(damages);
  }

  /** A text short enough for a message, in quotes. */
  static String quoted(String text) {
    int end = Math.min(text.length(), 60);
    return "\""
        + text.substring(0, end).replace("\n", "\\n")
        + (end < text.length() ? "…\"" : "\"");
  }
}
