package org.isogloss.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Composes the edits of one layer after another into {@link Change}s.
 *
 * <ol>
 *   <li>Regions, found so far, say what became of a stretch of the first version ({@code from}) in
 *       the current one ({@code to}). At the start there are none.
 *   <li>A layer's edits and the regions are walked together in the current version's order; those
 *       that overlap, or that touch where one has no width, form a cluster.
 *   <li>A cluster becomes one region: its ends, mapped back by what the regions before it grew and
 *       forward by what the edits before it grew.
 * </ol>
 */
final class Changes {

  private record Region(int fromStart, int fromEnd, int toStart, int toEnd, List<Cause> causes) {
    int growth() {
      return (toEnd - toStart) - (fromEnd - fromStart);
    }
  }

  private List<Region> regions = List.of();

  void add(Layer layer) {
    regions = new Walk(regions, layer.edits()).compose();
  }

  /** One walk over the regions and a layer's edits, in the coordinates between them. */
  private static final class Walk {
    private final List<Region> regions;
    private final List<Edit> edits;
    private int region;
    private int edit;
    private int regionGrowth;
    private int editGrowth;

    Walk(List<Region> regions, List<Edit> edits) {
      this.regions = regions;
      this.edits = edits;
    }

    List<Region> compose() {
      List<Region> composed = new ArrayList<>();
      while (region < regions.size() || edit < edits.size()) {
        composed.add(nextCluster());
      }
      return composed;
    }

    private Region nextCluster() {
      int start = Math.min(nextRegionStart(), nextEditStart());
      int end = start;
      int fromStart = start - regionGrowth;
      int toStart = start + editGrowth;
      Set<Cause> causes = new LinkedHashSet<>();
      List<Cause> latest = new ArrayList<>();
      boolean first = true;
      while (first || nextRegionStart() < end || nextEditStart() < end) {
        if (nextRegionStart() < end || (first && nextRegionStart() == start)) {
          Region joined = regions.get(region++);
          end = Math.max(end, joined.toEnd);
          regionGrowth += joined.growth();
          causes.addAll(joined.causes);
        } else {
          Edit joined = edits.get(edit++);
          end = Math.max(end, joined.end());
          editGrowth += joined.growth();
          latest.add(joined.cause());
        }
        first = false;
      }
      causes.removeAll(latest);
      causes.addAll(latest);
      return new Region(
          fromStart, end - regionGrowth, toStart, end + editGrowth, List.copyOf(causes));
    }

    private int nextRegionStart() {
      return region < regions.size() ? regions.get(region).toStart : Integer.MAX_VALUE;
    }

    private int nextEditStart() {
      return edit < edits.size() ? edits.get(edit).start() : Integer.MAX_VALUE;
    }
  }

  List<Change> between(String earlier, String later) {
    List<Change> changes = new ArrayList<>(regions.size());
    for (Region region : regions) {
      Span from = new Span(region.fromStart, region.fromEnd);
      Span to = new Span(region.toStart, region.toEnd);
      String before = from.of(earlier);
      String after = to.of(later);
      if (!before.equals(after)) {
        changes.add(new Change(from, before, to, after, region.causes));
      }
    }
    return changes;
  }
}
