package org.isogloss.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.isogloss.review.HostilePages;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Nu Html Checker of the W3C finds no fault with any page. */
@Tag("clients")
class HtmlValidityTest {

  /**
   * What it says of good pages, too: they are XML as well as HTML; it takes their policy's 'self'
   * for a place a file cannot be at; texts are shown as they are, composed or not.
   */
  private static final String NO_FAULTS =
      ".*(Trailing slash on void elements|Content Security Policy|Unicode Normalization Form C).*";

  @TempDir Path folder;

  @Test
  void pagesOfTheProjectsOwnRunAreValid() throws Exception {
    OwnOutput.write(folder);
    assertThat(pages()).hasSizeGreaterThan(9);
    assertThat(faults(pages())).isEmpty();
  }

  @Test
  void pagesFullOfHostileTextsAreValidInAnyLanguage() throws Exception {
    HostilePages.write(folder);
    assertThat(pages()).hasSize(12);
    assertThat(faults(pages())).isEmpty();
  }

  @Test
  void anInvalidPageIsSeen() throws Exception {
    Path page = folder.resolve("page.html");
    Files.writeString(page, "<!DOCTYPE html><html lang=en><title>x</title><p><td>y");
    assertThat(faults(List.of(page))).contains("Stray start tag");
  }

  private static String faults(List<Path> pages) throws Exception {
    Path checker = Client.npm("vnu-jar").resolve("build/dist/vnu.jar");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Collections.addAll(
        command, "-jar", checker.toString(), "--no-langdetect", "--filterpattern", NO_FAULTS);
    pages.forEach(page -> command.add(page.toString()));
    return Client.run(Path.of("").toAbsolutePath(), command.toArray(new String[0])).err();
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".html") && Files.isRegularFile(file))
          .sorted()
          .toList();
    }
  }
}
