package org.isogloss.glossary.match;

/**
 * Tells of most keys that they are in no table, from a bitmap so small that it stays near the
 * processor: the tables that know for certain do not, and a look into them costs as much as reading
 * several words. Immutable once filled; then shared by threads.
 *
 * <p>A key sets two bits of one 64-bit word, which is a Bloom filter in blocks (B. H. Bloom,
 * Communications of the ACM 13, 1970; F. Putze, P. Sanders, J. Singler, Cache-, Hash- and
 * Space-Efficient Bloom Filters, 2007). With 16 to 32 bits for each, one in fifty or fewer of the
 * keys that were not added seem to be there; and one look into memory tells.
 */
final class KeyFilter {

  private static final int BITS_PER_KEY = 16;
  private static final int LEAST_WORDS = 16;

  private final long[] words;

  /** How far a mixed key is shifted to be the place of a word. */
  private final int shift;

  /** An empty filter with room for so many keys. */
  KeyFilter(int keys) {
    int wanted = Math.max(LEAST_WORDS, keys / (Long.SIZE / BITS_PER_KEY));
    shift = Integer.numberOfLeadingZeros(wanted - 1) + Integer.SIZE;
    words = new long[1 << (Long.SIZE - shift)];
  }

  /** Takes a key in. */
  void add(int key) {
    long mixed = mixed(key);
    words[(int) (mixed >>> shift)] |= twoBits(mixed);
  }

  /** Whether a key may have been added. */
  boolean mayHold(int key) {
    long mixed = mixed(key);
    long bits = twoBits(mixed);
    return (words[(int) (mixed >>> shift)] & bits) == bits;
  }

  private static long mixed(int key) {
    return key * 0x9E3779B97F4A7C15L;
  }

  private static long twoBits(long mixed) {
    return 1L << (mixed >>> 26) | 1L << (mixed >>> 32);
  }
}
