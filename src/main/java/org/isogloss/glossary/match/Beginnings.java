package org.isogloss.glossary.match;

/**
 * Tells of most tokens of a text that no term begins with them, from a bitmap so small that it
 * stays in the processor's cache: the tables that know for certain do not, and a look into them
 * costs as much as reading several words. Immutable once filled; then shared by threads.
 *
 * <ol>
 *   <li>A term of one token sets the bit of that token's hash, any other that of the hashes of its
 *       first two and of whether a gap stands between.
 *   <li>A token of a text may begin a term only if one of its two bits is set. One bit in eight to
 *       sixteen is: a Bloom filter with one hash function (B. H. Bloom, Communications of the ACM
 *       13, 1970).
 * </ol>
 */
final class Beginnings {

  private static final int BITS_PER_KEY = 8;
  private static final int LEAST_BITS = 1024;

  private final long[] bits;

  /** How far a mixed hash is shifted to be the place of a bit. */
  private final int shift;

  /** An empty bitmap with room for so many beginnings. */
  Beginnings(int keys) {
    int wanted = Math.max(LEAST_BITS, BITS_PER_KEY * keys);
    shift = Integer.numberOfLeadingZeros(wanted - 1);
    bits = new long[1 << 26 - shift];
  }

  /** A term is this one token. */
  void add(int hash) {
    set(mixed(hash));
  }

  /** A term begins with these two tokens. */
  void add(int first, boolean gap, int second) {
    set(mixed(first, gap, second));
  }

  /** Whether a term may be this one token. */
  boolean mayBe(int hash) {
    return isSet(mixed(hash));
  }

  /** Whether a term may begin with these two tokens. */
  boolean mayBe(int first, boolean gap, int second) {
    return isSet(mixed(first, gap, second));
  }

  private static int mixed(int hash) {
    return hash * 0x9E3779B1;
  }

  private static int mixed(int first, boolean gap, int second) {
    return (first * 0x85EBCA6B ^ Integer.rotateLeft(second * 0xC2B2AE35, gap ? 15 : 16))
        * 0x9E3779B1;
  }

  private void set(int mixed) {
    int place = mixed >>> shift;
    bits[place >> 6] |= 1L << place;
  }

  private boolean isSet(int mixed) {
    int place = mixed >>> shift;
    return (bits[place >> 6] >>> place & 1) != 0;
  }
}
