package org.isogloss.export.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isogloss.export.diff.DocumentState.Item;
import org.jspecify.annotations.Nullable;

/**
 * Compares a document of two bundles of one locale.
 *
 * <ol>
 *   <li>Units (in the source locale: sentences) with the same id are the same. Of the others, those
 *       that stand between the same two neighbours are taken for one another in order: their
 *       original was edited. What is left over was added or removed.
 *   <li>A text that differs although its sentences are the same was changed by edits: the cause is
 *       the glossary row, or else the rule, of the edits that only one of the two has. Rows are
 *       compared by what they did, not by number, since rows move.
 *   <li>Any other text was changed by whoever changed the file; by a returned file, where the
 *       target's origin says so; or by the alignment, where the file is the same.
 *   <li>Findings are compared by unit, rule and message.
 * </ol>
 */
final class DocumentDiff {

  private static final String ALIGNMENT = "alignment";

  private final String locale;
  private final String id;
  private final List<OutputChange> changes = new ArrayList<>();

  DocumentDiff(String locale, String id) {
    this.locale = locale;
    this.id = id;
  }

  /** The changes; a document that one of the two does not have is null. */
  List<OutputChange> between(@Nullable JsonNode before, @Nullable JsonNode after) {
    if (before == null || after == null) {
      JsonNode there = before == null ? after : before;
      if (there != null) {
        DocumentState state = DocumentState.of(there);
        String title = there.path("title").asText();
        add(state.file(), "", "document", before == null ? "" : title, after == null ? "" : title);
      }
      return changes;
    }
    DocumentState old = DocumentState.of(before);
    DocumentState now = DocumentState.of(after);
    Map<Item, Item> pairs = pairs(old, now);
    pairs.forEach((was, is) -> compare(was, is, old, now));
    old.items().stream()
        .filter(item -> !pairs.containsKey(item))
        .forEach(item -> leftOver(item, old, now, true));
    Set<Item> paired = new LinkedHashSet<>(pairs.values());
    now.items().stream()
        .filter(item -> !paired.contains(item))
        .forEach(item -> leftOver(item, now, old, false));
    compareFindings(old, now, pairs);
    return changes;
  }

  private static Map<Item, Item> pairs(DocumentState old, DocumentState now) {
    Map<Item, Item> pairs = new LinkedHashMap<>();
    Map<String, Item> byId = now.byId();
    List<Item> gone = new ArrayList<>();
    int reached = 0;
    List<Item> items = now.items();
    for (Item item : old.items()) {
      Item same = byId.get(item.id());
      if (same == null) {
        gone.add(item);
      } else {
        int place = items.indexOf(same);
        pairUp(gone, between(items, reached, place, old), pairs);
        gone.clear();
        pairs.put(item, same);
        reached = Math.max(reached, place + 1);
      }
    }
    pairUp(gone, between(items, reached, items.size(), old), pairs);
    return pairs;
  }

  private static List<Item> between(List<Item> items, int start, int end, DocumentState old) {
    List<Item> added = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (!old.byId().containsKey(items.get(i).id())) {
        added.add(items.get(i));
      }
    }
    return added;
  }

  private static void pairUp(List<Item> gone, List<Item> added, Map<Item, Item> pairs) {
    for (int i = 0; i < Math.min(gone.size(), added.size()); i++) {
      pairs.put(gone.get(i), added.get(i));
    }
  }

  private void compare(Item was, Item is, DocumentState old, DocumentState now) {
    boolean edited = !was.id().equals(is.id());
    // A source is told of once, in its own locale.
    if (!old.isTranslated() && !was.source().equals(is.source())) {
      String cause = edited ? now.file() : editsCause(was.sourceIds(), old, now);
      add(cause, is.id(), "source", was.source(), is.source());
    }
    if (!was.target().equals(is.target())) {
      String cause = targetCause(was, is, old, now);
      add(cause, is.id(), "target", was.target(), is.target());
    }
    if (!was.state().equals(is.state())) {
      add(targetCause(was, is, old, now), is.id(), "state", was.state(), is.state());
    }
  }

  private static String targetCause(Item was, Item is, DocumentState old, DocumentState now) {
    if (!was.origin().equals(is.origin()) && is.origin().startsWith("returned")) {
      return "returned file";
    }
    if (was.targetIds().equals(is.targetIds()) && !was.target().equals(is.target())) {
      return editsCause(was.targetIds(), old, now);
    }
    if (!old.hash().equals(now.hash())) {
      return now.file();
    }
    return was.id().equals(is.id()) ? ALIGNMENT : "source edit";
  }

  /** The rows and rules of the edits that only one of two versions of the same sentences has. */
  private static String editsCause(List<String> sentences, DocumentState old, DocumentState now) {
    Map<String, String> was = old.editsOf(sentences);
    Map<String, String> is = now.editsOf(sentences);
    Set<String> causes = new LinkedHashSet<>();
    is.forEach(
        (edit, cause) -> {
          if (!was.containsKey(edit)) {
            causes.add(cause);
          }
        });
    if (causes.isEmpty()) {
      was.forEach(
          (edit, cause) -> {
            if (!is.containsKey(edit)) {
              causes.add(cause + " (before)");
            }
          });
    }
    return causes.isEmpty() ? now.file() : String.join(", ", causes);
  }

  /** A unit that only one of the two has. */
  private void leftOver(Item item, DocumentState its, DocumentState other, boolean gone) {
    if (its.isTranslated() && item.target().isEmpty()) {
      return; // the source locale tells of it
    }
    String text = its.isTranslated() ? item.target() : item.source();
    String cause = its.hash().equals(other.hash()) ? ALIGNMENT : its.file();
    String what = its.isTranslated() ? "target" : "source";
    add(cause, item.id(), what, gone ? text : "", gone ? "" : text);
  }

  private void compareFindings(DocumentState old, DocumentState now, Map<Item, Item> pairs) {
    Map<String, String> renamed = new LinkedHashMap<>();
    pairs.forEach((was, is) -> renamed.put(was.id(), is.id()));
    Map<String, DocumentState.Remark> was = old.remarks(renamed);
    Map<String, DocumentState.Remark> is = now.remarks(Map.of());
    was.forEach(
        (key, remark) -> {
          if (!is.containsKey(key)) {
            add(remark.cause(), remark.unit(), "finding", remark.message(), "");
          }
        });
    is.forEach(
        (key, remark) -> {
          if (!was.containsKey(key)) {
            add(remark.cause(), remark.unit(), "finding", "", remark.message());
          }
        });
  }

  private void add(String cause, String unit, String what, String before, String after) {
    changes.add(new OutputChange(cause, locale, id, unit, what, before, after));
  }
}
