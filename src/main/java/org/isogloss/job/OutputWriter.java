package org.isogloss.job;

import java.io.Closeable;
import java.io.IOException;
import org.isogloss.export.Summaries;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.DocumentSummary;
import org.isogloss.text.RunSummary;

/** Takes a run's results, one document after another. */
interface OutputWriter extends Closeable {

  /** Counts, but writes nothing. */
  OutputWriter NOWHERE =
      new OutputWriter() {
        @Override
        public DocumentSummary add(DocumentResult result) {
          return Summaries.of(result);
        }

        @Override
        public void finish(RunSummary summary) {}

        @Override
        public void close() {}
      };

  /** Takes the next document; returns it in numbers. */
  DocumentSummary add(DocumentResult result) throws IOException;

  /** Called once, after the last document. */
  void finish(RunSummary summary) throws IOException;
}
