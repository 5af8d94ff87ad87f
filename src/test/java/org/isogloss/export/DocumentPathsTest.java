package org.isogloss.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DocumentPathsTest {

  @Test
  void anOrdinaryNameStaysAsItIs() {
    assertThat(DocumentPaths.relative("care/tắc ống dẫn sữa", ".md"))
        .isEqualTo("care/tắc ống dẫn sữa.md");
  }

  @Test
  void whatAFileSystemCouldMisreadIsEscaped() {
    assertThat(DocumentPaths.relative("a\"<script>:b\\c%\u0001", ".md"))
        .isEqualTo("a%22%3Cscript%3E%3Ab%5Cc%25%01.md");
  }

  @Test
  void noNameLeadsOutOfTheFolder() {
    Path folder = Path.of("out");
    for (String id : new String[] {"../../etc/passwd", "..", ".", "/etc/passwd", "a/../../b", ""}) {
      assertThat(DocumentPaths.in(folder, id, ".md")).startsWithRaw(folder.toAbsolutePath());
    }
  }

  @Test
  void aFolderNeverTakesADocumentsName() {
    assertThat(DocumentPaths.relative("a.md/b", ".md")).isEqualTo("a%2Emd/b.md");
  }

  @Test
  void aLongNameIsCutAndKeepsItsDifference() {
    String one = DocumentPaths.relative("ữ".repeat(100) + "1", ".md");
    String two = DocumentPaths.relative("ữ".repeat(100) + "2", ".md");
    assertThat(one.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(220);
    assertThat(one).isNotEqualTo(two);
  }

  @Test
  void aLoneSurrogateIsEscaped() {
    assertThat(DocumentPaths.relative("a\uD83D", ".md")).isEqualTo("a%uD83D.md");
    assertThat(DocumentPaths.relative("a😀", ".md")).isEqualTo("a😀.md");
  }
}
