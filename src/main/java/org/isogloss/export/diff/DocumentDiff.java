package org.isogloss.export.diff;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isogloss.export.diff.DocumentState.Item;
import org.isogloss.export.diff.DocumentState.Remark;
import org.isogloss.text.ChangeCause;
import org.isogloss.text.OutputChange;
import org.isogloss.text.OutputChange.Part;
import org.jspecify.annotations.Nullable;

/**
 * Compares a document of two bundles of one locale.
 *
 * <ol>
 *   <li>Units (in a source: sentences) with the same id are the same. Of the others, those that
 *       stand between the same two neighbours are taken for one another in order: their original
 *       was edited. What is left over was added or removed.
 *   <li>Of two that are the same, sources, targets and states are compared; what made a difference
 *       says {@link Attribution}.
 *   <li>Findings are the same if unit, rule and message are; one that says the same rule of the
 *       same unit in other words has changed.
 * </ol>
 */
final class DocumentDiff {

  private final String locale;
  private final String id;
  private final InputChanges inputs;
  private final Map<String, List<ChangeCause>> sources;
  private final List<OutputChange> changes = new ArrayList<>();
  private final Map<String, List<ChangeCause>> changed = new HashMap<>();

  /**
   * A comparison.
   *
   * @param sources by id, what changed the sentences of the document's source
   */
  DocumentDiff(
      String locale, String id, InputChanges inputs, Map<String, List<ChangeCause>> sources) {
    this.locale = locale;
    this.id = id;
    this.inputs = inputs;
    this.sources = sources;
  }

  /** By its id before and its id now, what changed a sentence or unit. */
  Map<String, List<ChangeCause>> changedSentences() {
    return changed;
  }

  /** The changes; a document that one of the two does not have is null. */
  List<OutputChange> between(@Nullable JsonNode before, @Nullable JsonNode after) {
    if (before != null && after != null) {
      compare(new DocumentState(before), new DocumentState(after));
    } else if (before != null) {
      DocumentState gone = new DocumentState(before);
      add(Attribution.ofDocument(gone, locale, inputs), "", Part.DOCUMENT, gone.title(), "");
    } else if (after != null) {
      DocumentState added = new DocumentState(after);
      add(Attribution.ofDocument(added, locale, inputs), "", Part.DOCUMENT, "", added.title());
    }
    return changes;
  }

  private void compare(DocumentState old, DocumentState now) {
    Attribution attribution = new Attribution(old, now, inputs, sources);
    Map<Item, Item> pairs = pairs(old, now);
    pairs.forEach((was, is) -> compare(was, is, now.isTranslated(), attribution));
    for (Item item : old.items()) {
      if (!pairs.containsKey(item)) {
        leftOver(item, old.isTranslated(), attribution, true);
      }
    }
    Set<Item> paired = new LinkedHashSet<>(pairs.values());
    for (Item item : now.items()) {
      if (!paired.contains(item)) {
        leftOver(item, now.isTranslated(), attribution, false);
      }
    }
    compareFindings(old, now, pairs, attribution);
  }

  private static Map<Item, Item> pairs(DocumentState old, DocumentState now) {
    Map<Item, Item> pairs = new LinkedHashMap<>();
    Map<Item, Integer> places = new HashMap<>();
    List<Item> items = now.items();
    for (int i = 0; i < items.size(); i++) {
      places.put(items.get(i), i);
    }
    List<Item> gone = new ArrayList<>();
    int reached = 0;
    for (Item item : old.items()) {
      Item same = now.byId().get(item.id());
      if (same == null) {
        gone.add(item);
      } else {
        int place = places.getOrDefault(same, 0);
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

  private void compare(Item was, Item is, boolean isTranslated, Attribution attribution) {
    if (!was.source().equals(is.source())) {
      List<ChangeCause> causes = isTranslated ? ofSources(was, is) : attribution.ofSource(was, is);
      remember(was.id(), is.id(), causes);
      if (!isTranslated) { // a source is told of once, in its own locale
        add(causes, is.id(), Part.SOURCE, was.source(), is.source());
      }
    }
    boolean isSame = was.target().equals(is.target());
    if (!isSame) {
      List<ChangeCause> causes = attribution.ofTarget(was, is);
      remember(was.id(), is.id(), causes);
      add(causes, is.id(), Part.TARGET, was.target(), is.target());
    }
    if (!was.state().equals(is.state())) {
      List<ChangeCause> causes =
          isSame ? attribution.ofState(was, is) : attribution.ofTarget(was, is);
      remember(was.id(), is.id(), causes);
      add(causes, is.id(), Part.STATE, was.state(), is.state());
    }
  }

  private List<ChangeCause> ofSources(Item was, Item is) {
    Set<ChangeCause> causes = new LinkedHashSet<>();
    is.sourceIds().forEach(source -> causes.addAll(sources.getOrDefault(source, List.of())));
    was.sourceIds().forEach(source -> causes.addAll(sources.getOrDefault(source, List.of())));
    return List.copyOf(causes);
  }

  private void remember(String was, String is, List<ChangeCause> causes) {
    for (String unit : List.of(was, is)) {
      if (changed.getOrDefault(unit, List.of()).isEmpty()) {
        changed.put(unit, causes);
      }
    }
  }

  /** A unit that only one of the two has. */
  private void leftOver(Item item, boolean isTranslated, Attribution attribution, boolean gone) {
    List<ChangeCause> causes = attribution.ofLeftOver(item);
    remember(item.id(), item.id(), causes);
    if (isTranslated && item.target().isEmpty()) {
      return; // the source locale tells of it
    }
    String text = isTranslated ? item.target() : item.source();
    Part part = isTranslated ? Part.TARGET : Part.SOURCE;
    add(causes, item.id(), part, gone ? text : "", gone ? "" : text);
  }

  private void compareFindings(
      DocumentState old, DocumentState now, Map<Item, Item> pairs, Attribution attribution) {
    Map<String, String> renamed = new LinkedHashMap<>();
    pairs.forEach((was, is) -> renamed.put(was.id(), is.id()));
    Map<String, Remark> was = old.remarks(renamed);
    Map<String, Remark> is = now.remarks(Map.of());
    Set<String> same = new HashSet<>(was.keySet());
    same.retainAll(is.keySet());
    was.keySet().removeAll(same);
    is.keySet().removeAll(same);
    Map<String, Deque<Remark>> come = new LinkedHashMap<>();
    is.values().forEach(r -> come.computeIfAbsent(r.kind(), k -> new ArrayDeque<>()).add(r));
    for (Remark gone : was.values()) {
      String kind = gone.in(renamed).kind();
      Remark again = come.getOrDefault(kind, new ArrayDeque<>()).poll();
      if (again == null) {
        add(
            attribution.ofFinding(gone, changed, true),
            gone.unit(),
            Part.FINDING,
            gone.message(),
            "");
      } else { // the same finding of another text
        add(
            attribution.ofFinding(again, changed, false),
            again.unit(),
            Part.FINDING,
            gone.message(),
            again.message());
      }
    }
    for (Deque<Remark> rest : come.values()) {
      for (Remark remark : rest) {
        add(
            attribution.ofFinding(remark, changed, false),
            remark.unit(),
            Part.FINDING,
            "",
            remark.message());
      }
    }
  }

  private void add(List<ChangeCause> causes, String unit, Part part, String before, String after) {
    changes.add(new OutputChange(causes, locale, id, unit, part, before, after));
  }
}
