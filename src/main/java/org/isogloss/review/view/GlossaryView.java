package org.isogloss.review.view;

import java.util.List;

/**
 * The page of the glossary: what each row did in this run.
 *
 * @param frame what is around it
 * @param summary the glossary in one line
 * @param rows its rows
 * @param pages links to the other pages; empty if there is one
 * @param pageWords which rows the page shows; empty if it shows all
 */
public record GlossaryView(
    Frame frame, String summary, List<Row> rows, List<Link> pages, String pageWords) {

  /**
   * A row.
   *
   * @param anchor its id on the page
   * @param number its number in the sheet
   * @param kinds what can be filtered by, as words: {@code caught}, {@code idle} …
   * @param terms its terms by locale
   * @param conditions how it applies, in words
   * @param note the editor's note; empty for none
   * @param counts what it did, in words
   * @param share how often it changed something, in hundredths of the busiest row
   * @param forms the forms it changed, the most frequent first
   * @param moreForms how many more forms there are; empty for none
   * @param examples where to see it
   */
  public record Row(
      String anchor,
      String number,
      String kinds,
      List<Terms> terms,
      List<String> conditions,
      String note,
      List<Count> counts,
      int share,
      List<Form> forms,
      String moreForms,
      List<Example> examples) {

    /** Copies the lists. */
    public Row {
      terms = List.copyOf(terms);
      conditions = List.copyOf(conditions);
      counts = List.copyOf(counts);
      forms = List.copyOf(forms);
      examples = List.copyOf(examples);
    }
  }

  /**
   * A row's terms in one locale.
   *
   * @param language the locale
   * @param preferred the term to use; empty for none
   * @param avoided the terms to avoid
   */
  public record Terms(Language language, String preferred, List<String> avoided) {

    /** Copies the list. */
    public Terms {
      avoided = List.copyOf(avoided);
    }
  }

  /**
   * A form that was changed.
   *
   * @param language the language of the text
   * @param before what stood there
   * @param after what stands there now; empty if it was taken out
   * @param count how often
   */
  public record Form(Language language, String before, String after, String count) {}

  /**
   * A place to see a row at work.
   *
   * @param kind what is to be seen there, in a word
   * @param href a link to it
   * @param title the document's title
   * @param language the language of the quote
   * @param quote the sentence, cut short
   */
  public record Example(String kind, String href, String title, Language language, String quote) {}

  /** Copies the lists. */
  public GlossaryView {
    rows = List.copyOf(rows);
    pages = List.copyOf(pages);
  }
}
