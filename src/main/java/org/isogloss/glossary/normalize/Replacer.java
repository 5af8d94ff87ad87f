package org.isogloss.glossary.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.isogloss.glossary.Entry;
import org.isogloss.glossary.PartOfSpeech;
import org.isogloss.glossary.match.LocaleTerms;
import org.isogloss.glossary.match.TermForm;
import org.isogloss.glossary.match.TokenCursor;
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
   * The edits of one pass over a sentence.
   *
   * @param found the terms to avoid, in order and without overlap; those only flagged are passed by
   * @param isVerbatim whether a stretch of the sentence touches what is no prose
   * @param offset where the sentence begins in its block
   * @return edits of the block's text
   */
  List<Edit> edits(
      String sentence, List<LocaleTerms.Found> found, Predicate<Span> isVerbatim, int offset) {
    List<Edit> edits = new ArrayList<>();
    int from = 0;
    for (LocaleTerms.Found term : found) {
      if (term.isFixed()) {
        Optional<Edit> edit = edit(sentence, from, term, isVerbatim, offset);
        edit.ifPresent(edits::add);
      }
      from = term.span().end();
    }
    return edits;
  }

  private Optional<Edit> edit(
      String sentence, int from, LocaleTerms.Found term, Predicate<Span> isVerbatim, int offset) {
    TermForm form = term.form();
    String found = term.span().of(sentence);
    boolean atStart = isSentenceStart(sentence, term.span().start());
    boolean proper = form.entry().pos() == PartOfSpeech.PROPER;
    String after =
        proper
            ? form.replacement()
            : letterCase.carry(found, form.surface(), form.replacement(), atStart);
    EnglishNeighbours.Draft draft = new EnglishNeighbours.Draft(term.span(), after);
    if (english) {
      EnglishNeighbours.Draft adjusted =
          EnglishNeighbours.adjust(sentence, from, draft, form.plural());
      draft = isVerbatim.test(adjusted.span()) ? draft : adjusted;
    }
    String before = draft.span().of(sentence);
    if (before.equals(draft.after())) {
      return Optional.empty();
    }
    Entry entry = form.entry();
    Cause cause = Cause.row(RULE, entry.row(), entry.note());
    return Optional.of(Edit.of(offset + draft.span().start(), before, draft.after(), cause));
  }

  private static boolean isSentenceStart(String sentence, int start) {
    for (int i = 0; i < start; i++) {
      if (TokenCursor.isWord(sentence.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
