package org.isogloss.review;

import java.io.IOException;
import java.nio.file.Path;
import org.isogloss.text.LocaleTag;

/** Review pages full of texts that mean harm, in two languages, for tests of other packages. */
public final class HostilePages {

  private HostilePages() {}

  /** Writes the pages, once in English and once in a language from right to left. */
  public static void write(Path folder) throws IOException {
    TestRun run = ReviewWriterTest.hostileRun();
    run.write(folder.resolve("english"));
    Messages other = Messages.in(LocaleTag.of("ar-XB"));
    run.write(folder.resolve("right-to-left"), other, DocumentLayout.HEAVIEST_PART);
  }
}
