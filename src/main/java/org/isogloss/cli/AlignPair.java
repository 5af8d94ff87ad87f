package org.isogloss.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two texts and where their beads go.
 *
 * @param source a sentence per line
 * @param target its translation, a sentence per line
 * @param out a file, or null for standard output
 * @param at what messages begin with: the line of the list the pair stands in, or nothing
 */
record AlignPair(Path source, Path target, @Nullable Path out, String at) {

  private static final List<String> COLUMNS = List.of("SRC", "TGT", "OUT");

  /**
   * Reads lines of {@code SRC TAB TGT TAB OUT}; blank ones are passed over.
   *
   * @throws CommandException if a line is anything else
   */
  static List<AlignPair> listed(Path list) throws IOException {
    List<AlignPair> listed = new ArrayList<>();
    int number = 0;
    for (String line : Inputs.allLines(list)) {
      number++;
      if (!line.isBlank()) {
        listed.add(of(line.split("\t", -1), list + ":" + number + ": "));
      }
    }
    return listed;
  }

  private static AlignPair of(String[] columns, String at) {
    if (columns.length != COLUMNS.size()) {
      throw new CommandException(
          at
              + "expected SRC TAB TGT TAB OUT, found "
              + columns.length
              + (columns.length == 1 ? " column" : " columns"));
    }
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < columns.length; i++) {
      if (columns[i].isBlank()) {
        throw new CommandException(at + COLUMNS.get(i) + " is empty; name a file");
      }
      try {
        files.add(Path.of(columns[i]));
      } catch (InvalidPathException e) {
        throw new CommandException(
            at + COLUMNS.get(i) + ": \"" + columns[i] + "\" is no file name here");
      }
    }
    return new AlignPair(files.get(0), files.get(1), files.get(2), at);
  }
}
