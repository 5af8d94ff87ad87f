package org.isogloss.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTreeTest {

  @TempDir private Path folder;

  @Test
  void aDocumentIsItsPathUnderTheLocalesFolder() throws Exception {
    file("en/sleep/naps.md");
    file("vi/sleep/naps.TXT");
    file("pt_BR/sleep/naps.markdown");

    SourceTree tree = list();

    assertThat(ids(tree)).containsExactly("sleep/naps");
    assertThat(tree.documents().get(0).files().keySet()).containsExactly(en(), tag("pt-BR"), vi());
    assertThat(tree.locales()).containsExactly(en(), tag("pt-BR"), vi());
    assertThat(tree.ignored()).isEmpty();
    assertThat(tree.quarantined()).isEmpty();
  }

  @Test
  void documentsAreInTheOrderOfTheirIdsWhateverOrderTheyWereWrittenIn() throws Exception {
    file("vi/c.md");
    file("en/b.md");
    file("en/a/z.md");
    file("de/a.md");

    assertThat(ids(list())).containsExactly("a", "a/z", "b", "c");
  }

  @Test
  void anIdIsComposedSoThatItIsTheSameOnEverySystem() throws Exception {
    file("en/cafe\u0301.md");

    assertThat(ids(list())).containsExactly("caf\u00E9");
  }

  @Test
  void twoFoldersOfOneLocaleAreFineWhileTheyHoldDifferentDocuments() throws Exception {
    file("en_US/a.md");
    file("en-US/b.md");

    assertThat(list().locales()).containsExactly(tag("en-US"));
  }

  @Test
  void twoFilesOfOneDocumentInOneLocaleAreAnErrorThatNamesBoth() throws Exception {
    file("en/a.md");
    file("en/a.txt");

    assertRefused(
        "en/a.md and en/a.txt: both are the document \"a\" in en; keep one or rename one");
  }

  @Test
  void twoFoldersOfOneLocaleWithTheSameDocumentAreAnErrorThatNamesBothFiles() throws Exception {
    file("en-US/a.md");
    file("en_US/a.md");

    assertRefused("en-US/a.md and en_US/a.md: both are the document \"a\" in en-US");
  }

  @Test
  void aFolderThatNamesNoLanguageIsAnErrorThatNamesIt() throws Exception {
    file("en/a.md");
    file("drafts/a.md");

    assertRefused("drafts: the folder's name is not a language tag");
  }

  @Test
  void strayFilesAndMemoriesAreIgnoredWithAReason() throws Exception {
    file("en/a.md");
    file("en/a.xlf");
    file("en/a.png");
    file("en/README");
    file("memory/old.tmx");
    file("ignore.csv");
    file("notes.md");

    List<Problem> ignored = list().ignored();

    assertThat(ignored)
        .extracting(Problem::path)
        .containsExactly("en/README", "en/a.png", "en/a.xlf", "ignore.csv", "memory", "notes.md");
    assertThat(ignored)
        .extracting(Problem::reason)
        .containsExactly(
            "not a document; documents end in .md, .markdown, .txt or .text",
            "an image holds no text to read",
            "translators' files and memories (.xlf) are not read by this version",
            "the list of silenced findings is not read by this version",
            "translation memories are not read by this version",
            "stands beside the language folders; a document belongs into one of them");
  }

  @Test
  void hiddenFilesAndFoldersArePassedOver() throws Exception {
    file("en/a.md");
    file("en/.a.md.swp");
    file("en/.drafts/b.md");
    file(".git/config");

    SourceTree tree = list();

    assertThat(ids(tree)).containsExactly("a");
    assertThat(tree.ignored()).isEmpty();
  }

  @Test
  void strangeNamesThatAreStillNamesAreOrdinary() throws Exception {
    file("en/a..b.md");
    file("en/<script>alert('1')<");
    file("en/\"quoted\" & <script>.md");

    assertThat(ids(list())).containsExactly("\"quoted\" & <script>", "a..b");
  }

  @Test
  void namesThatCannotStandInAReportAreQuarantined() throws Exception {
    file("en/a.md");
    file("en/b\u0007.md");
    file("en/c\\d.md");
    file("en/e\nf/g.md");

    SourceTree tree = list();

    assertThat(ids(tree)).containsExactly("a");
    assertThat(tree.quarantined())
        .extracting(Problem::path)
        .containsExactly("en/b<U+0007>.md", "en/c\\d.md", "en/e<U+000A>f");
  }

  @Test
  void halvesOfSurrogatePairsAndUndecodableBytesMakeANameUnusable() {
    assertThat(FileNames.isUsable("a\uD83D.md")).isFalse();
    assertThat(FileNames.isUsable("a\uFFFD.md")).isFalse();
    assertThat(FileNames.isUsable("a\u2028.md")).isFalse();
    assertThat(FileNames.isUsable("\uD83D\uDC76.md")).isTrue();
  }

  @Test
  void aLinkThatLeadsOutIsQuarantinedAndNotFollowed(@TempDir Path elsewhere) throws Exception {
    file("en/a.md");
    Path secret = Files.writeString(elsewhere.resolve("secret.md"), "secret");
    link("en/b.md", secret);
    link("de", elsewhere);

    SourceTree tree = list();

    assertThat(ids(tree)).containsExactly("a");
    assertThat(tree.quarantined()).extracting(Problem::path).containsExactly("de", "en/b.md");
    assertThat(tree.quarantined().get(1).reason())
        .isEqualTo("a link that leads out of the source texts; copy the file here instead");
  }

  @Test
  void aLinkIntoAFolderWhoseNameOnlyBeginsLikeTheRootLeadsOut() throws Exception {
    Path root = Files.createDirectories(folder.resolve("texts/en")).resolveSibling("en");
    Files.writeString(root.resolve("a.md"), "a");
    Path twin = Files.createDirectories(folder.resolve("texts-private")).resolve("b.md");
    Files.writeString(twin, "b");
    Files.createSymbolicLink(root.resolve("b.md"), twin);

    SourceTree tree = SourceTree.list(folder.resolve("texts"));

    assertThat(tree.quarantined()).extracting(Problem::path).containsExactly("en/b.md");
  }

  @Test
  void aLinkToAFileInsideIsReadLikeTheFile() throws Exception {
    link("en-GB/a.md", file("en/a.md"));

    assertThat(list().documents().get(0).files().keySet()).containsExactly(en(), tag("en-GB"));
  }

  @Test
  void linksToFoldersAreNotFollowedSoNoWalkIsEndless() throws Exception {
    file("en/a.md");
    link("en/loop", folder.resolve("en"));
    link("en/b.md", folder.resolve("en/b.md"));

    SourceTree tree = list();

    assertThat(tree.ignored())
        .containsExactly(new Problem("en/loop", "a link to a folder is not followed"));
    assertThat(tree.quarantined())
        .containsExactly(new Problem("en/b.md", "a link that leads nowhere; remove it or mend it"));
  }

  @Test
  void aRootThatIsItselfALinkIsFine() throws Exception {
    file("texts/en/a.md");
    link("link", folder.resolve("texts"));

    assertThat(ids(SourceTree.list(folder.resolve("link")))).containsExactly("a");
  }

  @Test
  void aMissingRootIsAnError() {
    assertThatThrownBy(() -> SourceTree.list(folder.resolve("none")))
        .isInstanceOf(SourceTreeException.class)
        .hasMessageEndingWith(
            "none: there is no such folder; name one that holds a folder per language, such as en");
  }

  @Test
  void aRootThatIsAFileIsAnError() throws Exception {
    Path file = file("a.md");

    assertThatThrownBy(() -> SourceTree.list(file))
        .isInstanceOf(SourceTreeException.class)
        .hasMessageContaining("a.md: is not a folder");
  }

  @Test
  void anEmptyRootIsAnError() {
    assertRefused("holds no document; put .md or .txt files into a folder per language");
  }

  @Test
  void aRootWithoutDocumentsIsAnError() throws Exception {
    file("en/picture.png");

    assertRefused("holds no document");
  }

  @Test
  void aPathIsGivenWithSlashes() {
    Path root = Path.of("texts");

    assertThat(SourceTree.relativePath(root, root.resolve("en").resolve("a.md")))
        .isEqualTo("en/a.md");
  }

  private void assertRefused(String message) {
    assertThatThrownBy(this::list)
        .isInstanceOf(SourceTreeException.class)
        .hasMessageContaining(message)
        .message()
        .doesNotContain("\n");
  }

  private SourceTree list() throws SourceTreeException {
    return SourceTree.list(folder);
  }

  private static List<String> ids(SourceTree tree) {
    return tree.documents().stream().map(SourceDocument::id).toList();
  }

  private Path file(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "text");
  }

  private void link(String path, Path target) throws IOException {
    Path link = folder.resolve(path);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, target);
  }

  private static LocaleTag en() {
    return tag("en");
  }

  private static LocaleTag vi() {
    return tag("vi");
  }

  private static LocaleTag tag(String tag) {
    return LocaleTag.of(tag);
  }
}
