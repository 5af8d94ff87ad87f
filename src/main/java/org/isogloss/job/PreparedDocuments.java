package org.isogloss.job;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps prepared documents from the learning phase for the completing one, up to a bound; a
 * document that does not fit is simply prepared again.
 */
final class PreparedDocuments {

  /** Characters of source text kept; with their history they take some ten times as many bytes. */
  static final long BOUND = 16_000_000;

  private final Map<String, PreparedDocument> kept = new ConcurrentHashMap<>();
  private final AtomicLong characters = new AtomicLong();
  private final long bound;

  PreparedDocuments(long bound) {
    this.bound = bound;
  }

  void keep(String id, PreparedDocument prepared) {
    long size = prepared.characters();
    if (characters.addAndGet(size) <= bound) {
      kept.put(id, prepared);
    } else {
      characters.addAndGet(-size);
    }
  }

  /** Hands the document out and forgets it. */
  Optional<PreparedDocument> take(String id) {
    PreparedDocument prepared = kept.remove(id);
    if (prepared != null) {
      characters.addAndGet(-prepared.characters());
    }
    return Optional.ofNullable(prepared);
  }
}
