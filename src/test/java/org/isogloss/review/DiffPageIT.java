package org.isogloss.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of what changed, in a real browser, from the disk. */
class DiffPageIT {

  @TempDir private static Path folder;

  private static Browser browser;

  @BeforeAll
  static void open() throws IOException {
    Assumptions.assumeTrue(Browser.isThere(), Browser.MISSING);
    DiffPage.write(DiffPageTest.hostile(), "Isogloss 1", folder.resolve("diff.html"));
    browser = new Browser(1200, 1000);
    browser.open(folder.resolve("diff.html"));
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void theStyleIsAllowedAndNothingIsBlocked() {
    assertThat(browser.complaints()).isEmpty();
    assertThat(browser.script("return getComputedStyle(document.querySelector('ins')).color"))
        .isEqualTo("rgb(20, 83, 45)");
    assertThat(browser.script("return document.querySelectorAll('script, img, iframe').length"))
        .isEqualTo(0L);
  }

  @Test
  void accessibilityRulesAreKeptInLightAndDark() {
    for (String scheme : List.of("light", "dark")) {
      browser.colours(scheme);
      assertThat(browser.seriousViolations()).as(scheme).isEmpty();
      browser.screenshot("diff-" + scheme);
    }
    browser.colours("light");
  }

  @Test
  void aPhoneNeedsNoScrollingAside() {
    browser.phone(true);
    browser.open(folder.resolve("diff.html"));
    assertThat(
            browser.script(
                "return document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
        .isEqualTo(true);
    browser.screenshot("diff-phone");
    browser.phone(false);
  }
}
