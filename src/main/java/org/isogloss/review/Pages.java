package org.isogloss.review;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Fills the templates and writes the pages. The templates are classes of this very jar: jte finds
 * them by the class loader of the thread that makes the engine, which is not ours under every
 * launcher, so it is lent for that moment.
 */
final class Pages {

  private static final String TEMPLATES = "org.isogloss.review.templates";

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
   * Writes a page in UTF-8.
   *
   * @param template such as {@code index.jte}
   * @param view what it shows
   */
  void write(Path file, String template, Object view) throws IOException {
    StringOutput html = new StringOutput();
    engine.render(template, Map.of("text", messages, "page", view), html);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, VisibleText.page(html.toString()), StandardCharsets.UTF_8);
  }
}
