package org.isogloss.export.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.isogloss.export.verify.NotAnOutputException;
import org.isogloss.text.ChangeCause;
import org.isogloss.text.OutputChange;
import org.isogloss.text.OutputDiff;
import org.jspecify.annotations.Nullable;

/**
 * Compares two outputs.
 *
 * <ol>
 *   <li>What went into them is read off their manifests ({@link InputChanges}).
 *   <li>The bundles of a locale are read side by side, a document of each at a time, since both are
 *       in the order of ids; the source locale's first, for what was changed in a source explains
 *       what changed in the targets.
 * </ol>
 */
public final class OutputComparison {

  private final Path earlier;
  private final Path later;
  private final InputChanges inputs;
  private final List<OutputChange> changes = new ArrayList<>();

  /** By document and changed sentence of a source, what changed it. */
  private final Map<String, Map<String, List<ChangeCause>>> sources = new HashMap<>();

  private OutputComparison(Path earlier, Path later, InputChanges inputs) {
    this.earlier = earlier;
    this.later = later;
    this.inputs = inputs;
  }

  /**
   * Compares two outputs.
   *
   * @throws NotAnOutputException if one of them has no manifest of ours, or a bundle that no one
   *     can read
   * @throws IOException if a file cannot be read
   */
  public static OutputDiff between(Path earlier, Path later)
      throws NotAnOutputException, IOException {
    JsonNode before = ComparedBundle.manifest(earlier);
    JsonNode after = ComparedBundle.manifest(later);
    Set<String> locales = new LinkedHashSet<>();
    locales.add(after.path("sourceLocale").asText());
    Set<String> others = new TreeSet<>();
    before.path("locales").fieldNames().forEachRemaining(others::add);
    after.path("locales").fieldNames().forEachRemaining(others::add);
    locales.addAll(others);
    OutputComparison comparison =
        new OutputComparison(earlier, later, InputChanges.between(before, after));
    for (String locale : locales) {
      comparison.compare(locale);
    }
    return new OutputDiff(comparison.inputs.lines(), comparison.changes);
  }

  private void compare(String locale) throws NotAnOutputException, IOException {
    try (ComparedBundle before = ComparedBundle.open(earlier, locale);
        ComparedBundle after = ComparedBundle.open(later, locale)) {
      JsonNode old = before.next();
      JsonNode now = after.next();
      while (old != null || now != null) {
        int order = order(old, now);
        compare(locale, order <= 0 ? old : null, order >= 0 ? now : null);
        old = order <= 0 ? before.next() : old;
        now = order >= 0 ? after.next() : now;
      }
    }
  }

  /** Which of two documents comes first; none comes last. */
  private static int order(@Nullable JsonNode old, @Nullable JsonNode now) {
    if (old == null || now == null) {
      return old == null ? 1 : -1;
    }
    return old.path("id").asText().compareTo(now.path("id").asText());
  }

  private void compare(String locale, @Nullable JsonNode old, @Nullable JsonNode now) {
    JsonNode there = now == null ? old : now;
    if (there == null) {
      return;
    }
    String id = there.path("id").asText();
    DocumentDiff diff = new DocumentDiff(locale, id, inputs, sources.getOrDefault(id, Map.of()));
    List<OutputChange> found = diff.between(old, now);
    changes.addAll(found);
    if (!there.has("source") && !diff.changedSentences().isEmpty()) {
      sources.put(id, diff.changedSentences());
    }
  }
}
