package org.isogloss.review;

import java.util.List;

/** A document's pages, ready to be written, and what other pages need to know about it. */
public final class RenderedDocument {

  /**
   * A page.
   *
   * @param path under {@code review/}
   * @param content what is written
   */
  record Page(String path, Utf8Page content) {}

  private final List<Page> pages;
  private final DocumentFigures figures;

  RenderedDocument(List<Page> pages, DocumentFigures figures) {
    this.pages = List.copyOf(pages);
    this.figures = figures;
  }

  List<Page> pages() {
    return pages;
  }

  DocumentFigures figures() {
    return figures;
  }
}
