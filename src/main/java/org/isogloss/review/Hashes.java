package org.isogloss.review;

import org.isogloss.text.Sha256;

/** Shortens what is too long for a file name. */
final class Hashes {

  private Hashes() {}

  /** The first 16 hexadecimal digits of the SHA-256 of a text in UTF-8. */
  static String shortSha256(String text) {
    return Sha256.hex(text).substring(0, 16);
  }
}
