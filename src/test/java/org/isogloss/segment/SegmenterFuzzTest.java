package org.isogloss.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.isogloss.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays what the fuzzer has found and what it starts from. */
class SegmenterFuzzTest {

  private static final Path CORPUS = Path.of("src/test/resources/org/isogloss/segment/fuzz");

  static List<Path> corpus() throws IOException {
    try (Stream<Path> files = Files.list(CORPUS)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("corpus")
  void keepsEveryCharacterOf(Path input) throws IOException {
    byte[] bytes = Files.readAllBytes(input);
    assertThatCode(() -> SegmenterFuzz.fuzzerTestOneInput(bytes)).doesNotThrowAnyException();
  }

  @Test
  void theCorpusIsThere() throws IOException {
    assertThat(corpus()).hasSizeGreaterThan(10);
  }

  @Test
  void theCheckSeesWhatIsLost() {
    Lossless.check("a. b", List.of(new Span(0, 2), new Span(3, 4)));
    String text = "a. be\u0301";
    for (List<Span> wrong :
        List.of(
            List.of(new Span(0, 2)),
            List.of(new Span(0, 1), new Span(3, 6)),
            List.of(new Span(0, 3), new Span(3, 6)),
            List.of(new Span(0, 2), new Span(2, 6)),
            List.of(new Span(0, 5), new Span(5, 6)),
            List.of(new Span(3, 6), new Span(0, 2)))) {
      assertThatThrownBy(() -> Lossless.check(text, wrong)).isInstanceOf(AssertionError.class);
    }
  }
}
