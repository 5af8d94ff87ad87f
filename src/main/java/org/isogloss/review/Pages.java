package org.isogloss.review;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Fills the templates and writes the pages. The templates are classes of this very jar: jte finds
 * them by the class loader of the thread that makes the engine, which is not ours under every
 * launcher, so it is lent for that moment. Safe for threads.
 */
final class Pages {

  private static final String TEMPLATES = "org.isogloss.review.templates";
  private static final int USUAL_LENGTH = 1 << 18;

  private final TemplateEngine engine;
  private final Messages messages;

  Pages(Messages messages) {
    this.messages = messages;
    Thread thread = Thread.currentThread();
    ClassLoader lent = thread.getContextClassLoader();
    thread.setContextClassLoader(Pages.class.getClassLoader());
    try {
      this.engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES);
    } finally {
      thread.setContextClassLoader(lent);
    }
  }

  /**
   * A page in UTF-8.
   *
   * @param template such as {@code index.jte}
   * @param view what it shows
   */
  Utf8Page render(String template, Object view) {
    Utf8Page page = new Utf8Page(USUAL_LENGTH);
    engine.render(template, Map.of("text", messages, "page", view), page);
    return page;
  }

  /** Writes a file, and the folders it is in. */
  static void write(Path file, Utf8Page page) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (OutputStream out = Files.newOutputStream(file)) {
      page.writeTo(out);
    }
  }
}
