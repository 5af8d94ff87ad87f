package org.isogloss.text;

import java.util.List;

/**
 * What is different between two outputs.
 *
 * @param inputs what the two were made of that is not the same: files as "added", "removed" or
 *     "changed" and the path, then versions and settings
 * @param changes the source locale's first, then by locale; in each by document
 */
public record OutputDiff(List<String> inputs, List<OutputChange> changes) {

  /** Copies the lists. */
  public OutputDiff {
    inputs = List.copyOf(inputs);
    changes = List.copyOf(changes);
  }
}
