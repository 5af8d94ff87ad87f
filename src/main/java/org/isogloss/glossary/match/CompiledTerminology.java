package org.isogloss.glossary.match;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.isogloss.glossary.Glossary;
import org.isogloss.glossary.TermMatch;
import org.isogloss.glossary.Terminology;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Span;
import org.isogloss.text.Verbatim;
import org.jspecify.annotations.Nullable;

/**
 * A glossary compiled: every locale's terms with all their forms, ready for any text. A text in
 * {@code en-US} is read with the columns of {@code en} if the glossary has none of {@code en-US}.
 * Immutable; shared by threads.
 *
 * <p>{@code when} and {@code unless} say where an avoided term is to be replaced; they don't
 * concern preferred terms.
 */
public final class CompiledTerminology implements Terminology {

  private final Glossary glossary;
  private final Map<LocaleTag, LocaleTerms> byLocale;

  /** What was asked for so far, since to find a locale's fallback takes long. */
  private final Map<LocaleTag, Optional<LocaleTerms>> asked = new ConcurrentHashMap<>();

  private CompiledTerminology(Glossary glossary, Map<LocaleTag, LocaleTerms> byLocale) {
    this.glossary = glossary;
    this.byLocale = byLocale;
  }

  /** Compiles a glossary for all its locales. */
  public static CompiledTerminology compile(Glossary glossary) {
    Map<LocaleTag, LocaleTerms> byLocale = new LinkedHashMap<>();
    for (LocaleTag locale : glossary.locales()) {
      byLocale.put(locale, LocaleTerms.of(glossary.entries(), locale));
    }
    return new CompiledTerminology(glossary, byLocale);
  }

  @Override
  public Glossary glossary() {
    return glossary;
  }

  @Override
  public List<TermMatch> find(String text, LocaleTag locale, TermMatch.Kind kind) {
    List<TermMatch> matches = new ArrayList<>();
    Optional<LocaleTerms> terms = termsFor(locale);
    if (terms.isPresent()) {
      Predicate<Span> isVerbatim = new VerbatimIn(text);
      List<LocaleTerms.Found> found =
          kind == TermMatch.Kind.PREFERRED
              ? terms.get().preferred(text, isVerbatim)
              : terms.get().avoided(text, text, isVerbatim);
      for (LocaleTerms.Found term : found) {
        matches.add(new TermMatch(term.span(), term.entry(), kind, term.term(), term.doubt()));
      }
    }
    return matches;
  }

  /** The terms of a locale, or of the same language and script without a region. */
  public Optional<LocaleTerms> termsFor(LocaleTag locale) {
    Optional<LocaleTerms> known = asked.get(locale);
    return known != null ? known : asked.computeIfAbsent(locale, this::nearest);
  }

  private Optional<LocaleTerms> nearest(LocaleTag locale) {
    LocaleTerms own = byLocale.get(locale);
    if (own != null) {
      return Optional.of(own);
    }
    String script = scriptOf(locale);
    return byLocale.values().stream()
        .filter(terms -> terms.locale().language().equals(locale.language()))
        .filter(terms -> terms.locale().toULocale().getCountry().isEmpty())
        .filter(terms -> scriptOf(terms.locale()).equals(script))
        .findFirst();
  }

  private static String scriptOf(LocaleTag locale) {
    return ULocale.addLikelySubtags(locale.toULocale()).getScript();
  }

  /** Whether a stretch touches what is no prose, which is looked for when first asked. */
  private static final class VerbatimIn implements Predicate<Span> {

    private final String text;
    private @Nullable Stretches verbatim;

    VerbatimIn(String text) {
      this.text = text;
    }

    @Override
    public boolean test(Span span) {
      if (verbatim == null) {
        verbatim = new Stretches(Verbatim.spansIn(text));
      }
      return verbatim.touch(span);
    }
  }
}
