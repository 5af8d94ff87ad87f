package org.isogloss.job;

import java.util.List;
import java.util.Optional;
import org.isogloss.text.Problem;

/**
 * A document after all stations.
 *
 * @param delivery what is written; nothing if none of its files could be read
 * @param quarantined those that could not
 */
record CompletedDocument(Optional<OutputWriter.Delivery> delivery, List<Problem> quarantined) {}
