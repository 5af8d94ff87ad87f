package org.isogloss.review.view;

import java.util.List;

/**
 * The page of what is different between two outputs: one file, whose style is in it.
 *
 * @param style the style sheet
 * @param styleHash its SHA-256 in Base64, which the page's policy allows
 * @param version the product and its version
 * @param summary the differences in one line
 * @param counts how many of which kind
 * @param inputs what the outputs were made of that is not the same
 * @param sections the changes by kind of cause
 * @param more how many are left out; empty for none
 */
public record DiffView(
    String style,
    String styleHash,
    String version,
    String summary,
    List<String> counts,
    List<Input> inputs,
    List<Section> sections,
    String more) {

  /** Copies the lists. */
  public DiffView {
    counts = List.copyOf(counts);
    inputs = List.copyOf(inputs);
    sections = List.copyOf(sections);
  }

  /**
   * A file, version or setting.
   *
   * @param how {@code added}, {@code changed} or {@code removed}, as a person reads it
   * @param name which
   */
  public record Input(String how, String name) {}

  /**
   * A kind of causes.
   *
   * @param anchor its id on the page
   * @param title its heading
   * @param what what the kind means; empty where the heading says it
   * @param groups its causes
   */
  public record Section(String anchor, String title, String what, List<Group> groups) {

    /** Copies the list. */
    public Section {
      groups = List.copyOf(groups);
    }
  }

  /**
   * A cause.
   *
   * @param anchor its id on the page
   * @param title its heading; empty where its section is about it alone
   * @param count how many changes it made, in words
   * @param entries the changes
   */
  public record Group(String anchor, String title, String count, List<Entry> entries) {

    /** Copies the list. */
    public Group {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A change.
   *
   * @param language the locale whose bundle differs
   * @param textLanguage the language of the texts
   * @param document the document's id
   * @param unit the unit's id; empty for none
   * @param what what differs
   * @param before what was there; empty for nothing
   * @param after what is there; empty for nothing
   */
  public record Entry(
      Language language,
      Language textLanguage,
      String document,
      String unit,
      String what,
      List<Piece> before,
      List<Piece> after) {

    /** Copies the lists. */
    public Entry {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }
  }

  /**
   * A stretch of a text.
   *
   * @param changed whether the other text does not have it
   * @param runs its characters
   */
  public record Piece(boolean changed, List<Run> runs) {

    /** Copies the list. */
    public Piece {
      runs = List.copyOf(runs);
    }
  }
}
