package org.isogloss.read;

import java.util.List;
import org.isogloss.text.Block;

/** Finds the prose of one file format. Implementations keep no state and never throw. */
public interface BlockReader {

  /**
   * The blocks of a file.
   *
   * @param text the decoded file, line ends as they stand
   * @return in ascending order, without overlap, numbered from 0; each block's original is the
   *     file's own characters, and what lies between blocks is markup, white space or no prose
   */
  List<Block> read(String text);
}
