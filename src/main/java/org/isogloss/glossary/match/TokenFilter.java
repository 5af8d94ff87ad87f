package org.isogloss.glossary.match;

/**
 * Tells of most tokens of a text that no term holds them, from a bitmap so small that it stays near
 * the processor: the tables that know for certain do not, and a look into them costs as much as
 * reading several words. Immutable once filled; then shared by threads.
 *
 * <ol>
 *   <li>A term of one token is added by the hash of that token, any other by the hashes of each two
 *       of its tokens that stand side by side, and by whether there is a gap between.
 *   <li>What is added sets two bits of one 64-bit word, which is a Bloom filter in blocks (B. H.
 *       Bloom, Communications of the ACM 13, 1970; F. Putze, P. Sanders, J. Singler, Cache-, Hash-
 *       and Space-Efficient Bloom Filters, 2007). With 16 to 32 bits for each, one in fifty or
 *       fewer of those that were not added seem to be there; and one look into memory tells.
 * </ol>
 */
final class TokenFilter {

  private static final int BITS_PER_KEY = 16;
  private static final int LEAST_WORDS = 16;

  private final long[] words;

  /** How far a mixed hash is shifted to be the place of a word. */
  private final int shift;

  /** An empty filter with room for so many tokens and pairs. */
  TokenFilter(int keys) {
    int wanted = Math.max(LEAST_WORDS, keys / (Long.SIZE / BITS_PER_KEY));
    shift = Integer.numberOfLeadingZeros(wanted - 1) + Integer.SIZE;
    words = new long[1 << (Long.SIZE - shift)];
  }

  /** A term is this one token. */
  void add(int hash) {
    set(mixed(hash));
  }

  /** Two tokens stand side by side in a term. */
  void add(int first, boolean gap, int second) {
    set(mixed(first, gap, second));
  }

  /** Whether a term may be this one token. */
  boolean mayBe(int hash) {
    return isSet(mixed(hash));
  }

  /** Whether these two tokens may stand side by side in a term. */
  boolean mayBe(int first, boolean gap, int second) {
    return isSet(mixed(first, gap, second));
  }

  private static long mixed(int hash) {
    return hash * 0x9E3779B97F4A7C15L;
  }

  private static long mixed(int first, boolean gap, int second) {
    return mixed(first * 0x85EBCA6B ^ Integer.rotateLeft(second * 0xC2B2AE35, gap ? 15 : 16));
  }

  private static long twoBits(long mixed) {
    return 1L << (mixed >>> 26) | 1L << (mixed >>> 32);
  }

  private void set(long mixed) {
    words[(int) (mixed >>> shift)] |= twoBits(mixed);
  }

  private boolean isSet(long mixed) {
    long bits = twoBits(mixed);
    return (words[(int) (mixed >>> shift)] & bits) == bits;
  }
}
