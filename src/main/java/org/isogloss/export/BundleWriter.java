package org.isogloss.export;

import java.io.Closeable;
import java.io.IOException;
import org.isogloss.text.DocumentResult;

/** Writes one locale's bundle in one format. Not safe for threads. */
interface BundleWriter extends Closeable {

  /** Writes nothing. */
  BundleWriter NOTHING = result -> {};

  /**
   * Adds a document; nothing, if the locale neither has it nor should have it.
   *
   * @throws IOException if a file cannot be written
   */
  void add(DocumentResult result) throws IOException;

  /** Ends the files that hold many documents; where each document has its own, there are none. */
  @Override
  default void close() throws IOException {}
}
