package org.isogloss.read;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isogloss.text.Block;
import org.isogloss.text.Document;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

  private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
  private static final String TEXT = "Sữa mẹ\n\nBé ngủ.\nMẹ cũng ngủ.\n";

  @TempDir private Path folder;

  @Test
  void theExtensionSaysHowAFileIsMarkedUp() throws Exception {
    assertThat(read("a.md", "*a*".getBytes(UTF_8)).blocks().get(0).asRead()).isEqualTo("a");
    assertThat(read("a.txt", "*a*".getBytes(UTF_8)).blocks().get(0).asRead()).isEqualTo("*a*");
    assertThat(read("a.MD", "a".getBytes(UTF_8)).format()).isEqualTo(Document.Format.MARKDOWN);
    assertThat(read("a.text", "a".getBytes(UTF_8)).format()).isEqualTo(Document.Format.PLAIN_TEXT);
  }

  @Test
  void aDocumentSaysWhatItWasReadFrom() throws Exception {
    Document document = read("a.md", "abc".getBytes(UTF_8));

    assertThat(document.id()).isEqualTo("a");
    assertThat(document.locale()).isEqualTo(LocaleTag.of("vi"));
    assertThat(document.file().path()).isEqualTo("vi/a.md");
    assertThat(document.file().bytes()).isEqualTo(3);
    assertThat(document.file().sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void anEmptyFileIsADocumentWithoutBlocks() throws Exception {
    assertThat(read("a.md", new byte[0]).blocks()).isEmpty();
    assertThat(read("a.txt", new byte[0]).blocks()).isEmpty();
    assertThat(read("a.txt", HexFormat.of().parseHex("efbbbf")).blocks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void bytesComeBackWithTheirLineEnds(String lineEnd) throws Exception {
    byte[] bytes = TEXT.replace("\n", lineEnd).getBytes(UTF_8);

    assertGivenBack(bytes, ReadOptions.defaults(), UTF_8, false);
  }

  @Test
  void bytesComeBackWithTheirByteOrderMark() throws Exception {
    assertGivenBack(("\uFEFF" + TEXT).getBytes(UTF_8), ReadOptions.defaults(), UTF_8, true);
    assertGivenBack(("\uFEFF" + TEXT).getBytes(UTF_16LE), ReadOptions.defaults(), UTF_16LE, true);
    assertGivenBack(("\uFEFF" + TEXT).getBytes(UTF_16BE), ReadOptions.defaults(), UTF_16BE, true);
  }

  @Test
  void bytesInACharsetThatWasGivenComeBack() throws Exception {
    byte[] bytes = "M\u00E2\u0323\u0309 ngu\u0309\n".replace("\u0323", "").getBytes(WINDOWS_1258);

    assertGivenBack(bytes, options("vi", WINDOWS_1258), WINDOWS_1258, false);
  }

  @Test
  void aCharsetOfALanguageHoldsForItsRegionsUnlessTheyHaveTheirOwn() {
    SortedMap<LocaleTag, Charset> charsets = new TreeMap<>();
    charsets.put(LocaleTag.of("pt"), WINDOWS_1258);
    charsets.put(LocaleTag.of("pt-BR"), UTF_16LE);
    ReadOptions options = new ReadOptions(charsets, 1);

    assertThat(options.charsetFor(LocaleTag.of("pt-PT"))).isEqualTo(WINDOWS_1258);
    assertThat(options.charsetFor(LocaleTag.of("pt-BR"))).isEqualTo(UTF_16LE);
    assertThat(options.charsetFor(LocaleTag.of("vi"))).isEqualTo(UTF_8);
  }

  @Test
  void aByteOrderMarkWinsOverACharsetThatWasGiven() throws Exception {
    byte[] bytes = ("\uFEFF" + TEXT).getBytes(UTF_8);

    assertGivenBack(bytes, options("vi", WINDOWS_1258), UTF_8, true);
  }

  @Test
  void invalidUtf8IsRefusedWithItsPlaceAndAWayOut() throws Exception {
    byte[] bytes = HexFormat.of().parseHex("610d0a620a63e32064");

    assertThat(problem(bytes))
        .isEqualTo(
            new Problem(
                "vi/a.txt",
                "byte 6 (line 3) is not UTF-8; convert the file to UTF-8, or name its charset with"
                    + " --charset vi=<charset>"));
  }

  @Test
  void aCharacterCutOffAtTheEndIsRefused() throws Exception {
    assertThat(problem(HexFormat.of().parseHex("61e1bb")).reason())
        .startsWith("byte 1 (line 1) is not UTF-8");
  }

  @Test
  void inUtf16TheLineIsCountedInCharacters() throws Exception {
    byte[] bytes = HexFormat.of().parseHex("feff" + "0a05" + "000a" + "0d0a" + "dc00" + "0061");

    assertThat(problem(bytes).reason()).startsWith("byte 8 (line 2) is not UTF-16BE");
  }

  @Test
  void aCharsetThatCannotBeWrittenIsRefusedWithAWayOut() throws Exception {
    Files.write(folder.resolve("a.txt"), "abc".getBytes(UTF_8));

    assertThat(problem(options("vi", Charset.forName("x-JISAutoDetect"))).reason())
        .isEqualTo(
            "the charset x-JISAutoDetect can be read, but not written; convert the file to UTF-8,"
                + " or name another charset with --charset vi=<charset>");
  }

  @Test
  void aNulIsRefusedWithItsPlace() throws Exception {
    assertThat(problem("one\rtwo\0three".getBytes(UTF_8)).reason())
        .startsWith("byte 7 (line 2) is NUL, so this is no text");
    assertThat(problem("\uFEFFone\0".getBytes(UTF_16LE)).reason())
        .startsWith("character 3 is NUL, so this is no text");
  }

  @Test
  void utf16WithoutAByteOrderMarkIsToldByItsLooks() throws Exception {
    byte[] bytes = "Good night, little one".getBytes(UTF_16LE);

    assertThat(problem(bytes).reason())
        .isEqualTo(
            "looks like UTF-16 without a byte order mark; save it as UTF-8, or as UTF-16 with a"
                + " byte order mark");
  }

  @Test
  void utf16WithoutAByteOrderMarkIsReadWhereItWasGiven() throws Exception {
    assertGivenBack(TEXT.getBytes(UTF_16LE), options("vi", UTF_16LE), UTF_16LE, false);
  }

  @Test
  void aBinaryFileIsRefused() throws Exception {
    byte[] bytes = new byte[64];
    Arrays.fill(bytes, (byte) 'a');
    Arrays.fill(bytes, 0, 16, (byte) 2);

    assertThat(problem(bytes).reason())
        .startsWith("16 of its 64 characters are control characters, so this is no text");
  }

  @Test
  void aFewControlCharactersAreLeftForCleaning() throws Exception {
    assertThat(read("a.txt", "a\u0002b".getBytes(UTF_8)).blocks()).hasSize(1);
  }

  @Test
  void aFileThatWouldNotComeBackIsRefused() throws Exception {
    Charset lossy = Charset.forName("UTF-16"); // writes a mark that was not there
    Files.write(folder.resolve("a.txt"), TEXT.getBytes(UTF_16BE));

    assertThat(problem(options("vi", lossy)).reason())
        .startsWith("read as UTF-16 and written again, its bytes are not the same");
  }

  @Test
  void aFileOverTheLimitIsRefusedBeforeItIsRead() throws Exception {
    Files.write(folder.resolve("a.txt"), "12345".getBytes(UTF_8));

    assertThat(problem(new ReadOptions(new TreeMap<>(), 4)).reason())
        .isEqualTo(
            "the file has 5 bytes, more than the 4 allowed; split it, or allow more with"
                + " --max-document-size");
    assertThat(
            new DocumentReader(new ReadOptions(new TreeMap<>(), 5))
                .read("a", LocaleTag.of("vi"), folder.resolve("a.txt"), "vi/a.txt")
                .blocks())
        .hasSize(1);
  }

  @Test
  void aFileThatIsGoneIsRefused() {
    assertThat(problem(ReadOptions.defaults()).reason())
        .isEqualTo("the file cannot be opened; check that it exists and may be read");
  }

  @Test
  void aLimitBelowZeroIsAMistakeOfTheCaller() {
    assertThatThrownBy(() -> new ReadOptions(new TreeMap<>(), -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void assertGivenBack(byte[] bytes, ReadOptions options, Charset charset, boolean mark)
      throws Exception {
    for (String name : new String[] {"a.txt", "a.md"}) {
      Path file = Files.write(folder.resolve(name), bytes);
      Document document =
          new DocumentReader(options).read("a", LocaleTag.of("vi"), file, "vi/" + name);
      assertThat(document.file().charset()).isEqualTo(charset);
      assertThat(document.file().byteOrderMark()).isEqualTo(mark);
      assertThat(document.file().encode()).isEqualTo(bytes);
      assertThat(document.restore()).isEqualTo(document.file().text());
      assertThat(document.blocks()).isNotEmpty().noneMatch(DocumentReaderTest::holdsLineEnd);
    }
  }

  private static boolean holdsLineEnd(Block block) {
    return block.asRead().contains("\n") || block.asRead().contains("\r");
  }

  private Document read(String name, byte[] bytes) throws IOException, UnreadableFileException {
    Path file = Files.write(folder.resolve(name), bytes);
    return new DocumentReader(ReadOptions.defaults())
        .read("a", LocaleTag.of("vi"), file, "vi/" + name);
  }

  private Problem problem(byte[] bytes) throws IOException {
    Files.write(folder.resolve("a.txt"), bytes);
    return problem(ReadOptions.defaults());
  }

  private Problem problem(ReadOptions options) {
    UnreadableFileException refused =
        catchThrowableOfType(
            UnreadableFileException.class,
            () ->
                new DocumentReader(options)
                    .read("a", LocaleTag.of("vi"), folder.resolve("a.txt"), "vi/a.txt"));
    assertThat(refused).isNotNull();
    assertThat(refused).hasMessage("vi/a.txt: " + refused.problem().reason());
    return refused.problem();
  }

  private static ReadOptions options(String locale, Charset charset) {
    SortedMap<LocaleTag, Charset> charsets = new TreeMap<>();
    charsets.put(LocaleTag.of(locale), charset);
    return new ReadOptions(charsets, ReadOptions.DEFAULT_MAX_DOCUMENT_BYTES);
  }
}
