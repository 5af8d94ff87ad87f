package org.isogloss.segment;

/** What a rule says about a place where a sentence may end. */
enum Decision {
  /** A sentence ends here. */
  BREAK,
  /** The sentence goes on. */
  JOIN,
  /** The rule does not know. */
  OPEN
}
