package org.isogloss.read;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Problem;

/**
 * What a folder of source texts holds: {@code <root>/<locale>/<path>/<name>.md}. Nothing of it
 * depends on the order in which the file system lists it.
 *
 * @param documents by id
 * @param locales those that have at least one document
 * @param quarantined files that should be content but cannot be taken as such, by path
 * @param ignored files that are no content, by path
 */
public record SourceTree(
    List<SourceDocument> documents,
    SortedSet<LocaleTag> locales,
    List<Problem> quarantined,
    List<Problem> ignored) {

  /** Copies the collections. */
  public SourceTree {
    documents = List.copyOf(documents);
    locales = Collections.unmodifiableSortedSet(new TreeSet<>(locales));
    quarantined = List.copyOf(quarantined);
    ignored = List.copyOf(ignored);
  }

  /**
   * Lists a folder of source texts without reading the files.
   *
   * @throws SourceTreeException if the folder is missing, unreadable or holds no document, if a
   *     folder in it names no language, or if two files are the same document in the same locale
   */
  public static SourceTree list(Path root) throws SourceTreeException {
    return new TreeWalk(root).walk();
  }

  /** A file's path under the root with {@code /} between its parts, as reports name it. */
  public static String relativePath(Path root, Path file) {
    return TreeWalk.joined(root.relativize(file));
  }
}
