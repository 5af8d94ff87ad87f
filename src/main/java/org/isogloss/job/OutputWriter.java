package org.isogloss.job;

import java.io.Closeable;
import java.io.IOException;
import org.isogloss.export.Summaries;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.DocumentSummary;
import org.isogloss.text.RunSummary;

/** Takes a run's results, one document after another. */
interface OutputWriter extends Closeable {

  /** A document that is ready to be written. */
  interface Delivery {

    /** Writes it; returns it in numbers. Called in the order of the documents. */
    DocumentSummary write() throws IOException;
  }

  /** Counts, but writes nothing. */
  OutputWriter NOWHERE =
      new OutputWriter() {
        @Override
        public Delivery prepare(DocumentResult result) {
          return () -> Summaries.of(result);
        }

        @Override
        public void finish(RunSummary summary) {}

        @Override
        public void close() {}
      };

  /** Does what need not wait for the documents before; called by many threads at once. */
  Delivery prepare(DocumentResult result);

  /** Called once, after the last document. */
  void finish(RunSummary summary) throws IOException;
}
