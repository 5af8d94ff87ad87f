package org.isogloss.export.verify;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a unit as a format should hold them.
 *
 * @param source its source, or null in a format without sources
 * @param target its target, or null in a format without texts
 */
record UnitTexts(@Nullable String source, @Nullable String target) {

  /** Eight bytes that tell these texts from others. */
  long fingerprint() {
    return fingerprint(source + "\0" + target);
  }

  /** Eight bytes that tell a text from others: the first of its SHA-256. */
  static long fingerprint(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
