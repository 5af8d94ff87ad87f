package org.isogloss.job;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isogloss.check.Checker;
import org.isogloss.glossary.Terminology;
import org.isogloss.text.Bead;
import org.isogloss.text.Bitext;
import org.isogloss.text.Document;
import org.isogloss.text.DocumentResult;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.ParallelDocument;
import org.isogloss.translate.PseudoLocale;
import org.isogloss.translate.TargetFiller;

/**
 * What is done to a prepared document once the corpus is known: each locale's version gets its
 * beads with the source, targets are filled, and the units are checked.
 */
final class Completion {

  private final List<LocaleTag> locales;
  private final Terminology terminology;
  private final Learned learned;
  private final TargetFiller filler = new TargetFiller();
  private final Checker checker;

  Completion(List<LocaleTag> locales, Terminology terminology, Learned learned) {
    this.locales = List.copyOf(locales);
    this.terminology = terminology;
    this.learned = learned;
    this.checker = new Checker(terminology);
  }

  /**
   * A document with all that can be said about its translations.
   *
   * @param isTranslated whether there is a source to hold its versions against
   */
  DocumentResult complete(ParallelDocument document, boolean isTranslated) {
    SortedMap<LocaleTag, Bitext> bitexts = new TreeMap<>();
    for (LocaleTag locale : locales) {
      if (isTranslated && !locale.equals(document.sourceLocale())) {
        bitexts.put(locale, bitext(document, locale));
      }
    }
    return new DocumentResult(withPseudo(document, bitexts), bitexts);
  }

  /** What a pseudo-locale makes of the source is a version of the document like any other. */
  private static ParallelDocument withPseudo(
      ParallelDocument document, SortedMap<LocaleTag, Bitext> bitexts) {
    SortedMap<LocaleTag, Document> versions = new TreeMap<>(document.versions());
    bitexts.forEach(
        (locale, bitext) -> {
          Document target = bitext.target();
          if (target != null) {
            versions.putIfAbsent(locale, target);
          }
        });
    return new ParallelDocument(document.id(), document.sourceLocale(), versions);
  }

  private Bitext bitext(ParallelDocument document, LocaleTag locale) {
    Document source = document.source();
    Document target = document.versions().get(locale);
    Optional<PseudoLocale> pseudo = PseudoLocale.of(locale);
    if (target == null && pseudo.isPresent()) {
      return pseudo.get().translate(source);
    }
    List<Bead> beads = target == null ? List.of() : learned.beads(source, target, terminology);
    Bitext filled = filler.fill(source, locale, target, beads);
    return new Bitext(source, locale, target, filled.units(), checker.check(filled));
  }
}
