package org.isogloss.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.isogloss.job.Progress;
import org.isogloss.text.LocaleTag;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.TypeConversionException;

/** The small parts of the command line. */
class TerminalTest {

  @Test
  void progressIsShownOnATerminalAndTakenAway() {
    assertThat(progress(true))
        .isEqualTo("\r\u001B[Kwriting document 1 of 2\r\u001B[Kwriting document 2 of 2\r\u001B[K");
  }

  @Test
  void eachPhaseIsNamed() {
    assertThat(
            shown(
                true,
                line -> {
                  line.done(Progress.Phase.READING, 5, 9);
                  line.done(Progress.Phase.ALIGNING, 1, 3);
                }))
        .isEqualTo("\r\u001B[Kreading document 5 of 9\r\u001B[Kaligning locale 1 of 3");
  }

  @Test
  void noProgressIsShownInAPipe() {
    assertThat(progress(false)).isEmpty();
  }

  @Test
  void aPairOfLocalesThatCannotBeAlignedTogetherIsToldAnywhere() {
    assertThat(
            shown(
                false,
                line ->
                    line.alignedAlone(
                        LocaleTag.of("en"),
                        LocaleTag.of("vi"),
                        new IllegalStateException("fault"))))
        .isEqualToNormalizingNewlines(
            "isogloss: failed to align the documents in vi with those in en together, so each is"
                + " aligned alone (java.lang.IllegalStateException: fault); please report it\n");
  }

  private static String progress(boolean interactive) {
    return shown(
        interactive,
        line -> {
          line.done(Progress.Phase.COMPLETING, 1, 2);
          line.done(Progress.Phase.COMPLETING, 2, 2);
          line.clear();
          line.clear();
        });
  }

  private static String shown(boolean interactive, Consumer<ProgressLine> run) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    run.accept(
        new ProgressLine(new Terminal(InputStream.nullInputStream(), stream, stream, interactive)));
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void sizesAreReadWithTheirUnits() {
    SizeConverter sizes = new SizeConverter();
    assertThat(sizes.convert("500")).isEqualTo(500);
    assertThat(sizes.convert("64KB")).isEqualTo(64 * 1024);
    assertThat(sizes.convert("32 mb")).isEqualTo(32 * 1024 * 1024);
    assertThat(sizes.convert("1GiB")).isEqualTo(1L << 30);
    assertThatThrownBy(() -> sizes.convert("large"))
        .isInstanceOf(TypeConversionException.class)
        .hasMessage("\"large\" is not a size; write one such as 32MB");
  }

  @Test
  void aLineThatWouldFillTheMemoryIsRefused() {
    byte[] line = new byte[LineReader.MAX_LINE_BYTES + 2];
    Arrays.fill(line, (byte) 'x');
    LineReader reader = new LineReader(new ByteArrayInputStream(line), "standard input");
    assertThatThrownBy(reader::next)
        .isInstanceOf(CommandException.class)
        .hasMessage("standard input:1: the line is longer than 64 MiB; break it into paragraphs");
  }

  @Test
  void onlyLineFeedsEndLines() throws Exception {
    byte[] text = "a\rb\u2028c\nd".getBytes(StandardCharsets.UTF_8);
    try (LineReader reader = new LineReader(new ByteArrayInputStream(text), "x")) {
      assertThat(reader.next()).isEqualTo("a\rb\u2028c");
      assertThat(reader.next()).isEqualTo("d");
      assertThat(reader.next()).isNull();
    }
  }
}
