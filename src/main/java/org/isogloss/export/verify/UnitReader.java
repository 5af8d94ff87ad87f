package org.isogloss.export.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Reads the units of a file in one format. */
interface UnitReader {

  /**
   * Reads a file to its end.
   *
   * @param units takes the units in the order of the file
   * @throws DamagedFileException if the file is not in the format
   * @throws IOException if it cannot be read
   */
  void read(Path file, Consumer<ReadUnit> units) throws IOException, DamagedFileException;
}
