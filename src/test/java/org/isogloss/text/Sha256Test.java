package org.isogloss.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Sha256Test {

  @Test
  void aTextIsHashedAsUtf8() {
    assertThat(Sha256.hex("sữa")).isEqualTo(Sha256.hex("sữa".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aHashIsHexadecimalInSmallLetters() {
    assertThat(Sha256.hex("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
