package org.isogloss.review.view;

import java.util.List;

/**
 * What every page has around its content.
 *
 * @param kind which page it is, as a style class: {@code index}, {@code document}, {@code
 *     glossary}, {@code findings}
 * @param title the page's title
 * @param up the way to the overview's folder: empty or {@code ../} repeated
 * @param version the product and its version
 * @param scripts files under {@code review/assets/} that the page needs beside {@code review.js}
 */
public record Frame(String kind, String title, String up, String version, List<String> scripts) {

  /** Copies the list. */
  public Frame {
    scripts = List.copyOf(scripts);
  }

  /** A link to the overview. */
  public String home() {
    return up + "index.html";
  }

  /** A link to a page under {@code review/}. */
  public String page(String name) {
    return up + "review/" + name;
  }

  /** A link to a file that pages share. */
  public String asset(String name) {
    return up + "review/assets/" + name;
  }
}
