package org.isogloss.glossary.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.PartOfSpeech;
import org.isogloss.glossary.match.LocaleTerms;
import org.isogloss.glossary.match.TermForm;
import org.isogloss.glossary.normalize.EnglishNeighbours.Draft;
import org.isogloss.text.Cause;
import org.isogloss.text.Edit;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Span;

/** Makes the edits for the avoided terms of one sentence. */
final class Replacer {

  private static final String RULE = "glossary.term";

  private final LetterCase letterCase;
  private final boolean english;

  Replacer(LocaleTag locale) {
    letterCase = new LetterCase(locale);
    english = locale.language().equals("en");
  }

  /**
   * A term's edit. Where inline markup stands between the article and the term, they are two, so
   * that the markup keeps its place.
   *
   * @param edits in the text of the block, in order
   * @param lead how much of what the last edit puts in is the article
   */
  record Replacement(LocaleTerms.Found term, List<Edit> edits, int lead) {}

  /**
   * What one pass replaces in a sentence.
   *
   * @param found the terms to avoid, in order and without overlap; those only flagged are passed by
   * @param isUntouchable whether a stretch of the sentence touches what is no prose, or a kept term
   * @param hasMarkup whether inline markup stands in a stretch of the sentence or at its ends
   * @param offset where the sentence begins in its block
   */
  List<Replacement> replacements(
      String sentence,
      List<LocaleTerms.Found> found,
      Predicate<Span> isUntouchable,
      Predicate<Span> hasMarkup,
      int offset) {
    List<Replacement> replacements = new ArrayList<>();
    if (found.isEmpty()) {
      return replacements;
    }
    SentenceCase sentenceCase = letterCase.in(sentence);
    int from = 0;
    for (int i = 0; i < found.size(); i++) {
      LocaleTerms.Found term = found.get(i);
      int to = i + 1 < found.size() ? found.get(i + 1).span().start() : sentence.length();
      if (term.isFixed()) {
        List<Draft> drafts = drafts(sentenceCase, new Span(from, to), term, isUntouchable);
        if (!drafts.isEmpty()) {
          replacements.add(replacement(sentence, term, drafts, hasMarkup, offset));
        }
      }
      from = term.span().end();
    }
    return replacements;
  }

  /**
   * The edits of the article, if one is due, and of the term.
   *
   * @param free the stretch between the terms before and after this one
   */
  private List<Draft> drafts(
      SentenceCase sentenceCase, Span free, LocaleTerms.Found term, Predicate<Span> isUntouchable) {
    String sentence = sentenceCase.text();
    TermForm form = term.form();
    Span span = term.span();
    CaseShape shape =
        form.entry().pos() == PartOfSpeech.PROPER
            ? CaseShape.AS_WRITTEN
            : CaseShape.of(sentenceCase, span, form.surface());
    Draft draft = new Draft(span, letterCase.apply(shape, form.replacement()));
    if (draft.after().equals(span.of(sentence))) {
      return List.of();
    }
    if (!english) {
      return List.of(draft);
    }
    Draft possessive =
        EnglishNeighbours.withPossessive(sentence, free.start(), draft, form.plural());
    if (free.contains(possessive.span()) && !isUntouchable.test(possessive.span())) {
      draft = possessive;
    }
    boolean upper = shape == CaseShape.UPPER;
    Optional<Draft> article =
        EnglishNeighbours.article(sentence, free.start(), span, form.replacement(), upper);
    return article.isEmpty() || isUntouchable.test(article.get().span())
        ? List.of(draft)
        : List.of(article.get(), draft);
  }

  private static Replacement replacement(
      String sentence,
      LocaleTerms.Found term,
      List<Draft> drafts,
      Predicate<Span> hasMarkup,
      int offset) {
    Entry entry = term.entry();
    Cause cause = Cause.row(RULE, entry.row(), entry.note());
    Draft article = drafts.get(0);
    Draft last = drafts.get(drafts.size() - 1);
    Span between =
        new Span(article.span().end(), Math.max(article.span().end(), last.span().start()));
    if (drafts.size() == 1 || hasMarkup.test(between)) {
      List<Edit> edits =
          drafts.stream().map(draft -> edit(sentence, draft, cause, offset)).toList();
      return new Replacement(term, edits, 0);
    }
    String lead = article.after() + between.of(sentence);
    Draft both =
        new Draft(new Span(article.span().start(), last.span().end()), lead + last.after());
    return new Replacement(term, List.of(edit(sentence, both, cause, offset)), lead.length());
  }

  private static Edit edit(String sentence, Draft draft, Cause cause, int offset) {
    String before = draft.span().of(sentence);
    return Edit.of(offset + draft.span().start(), before, draft.after(), cause);
  }
}
