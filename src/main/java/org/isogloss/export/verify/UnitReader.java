package org.isogloss.export.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reads the units of a file in one format. */
interface UnitReader {

  /**
   * The units in the order of the file.
   *
   * @throws DamagedFileException if the file is not in the format
   * @throws IOException if it cannot be read
   */
  List<ReadUnit> read(Path file) throws IOException, DamagedFileException;
}
