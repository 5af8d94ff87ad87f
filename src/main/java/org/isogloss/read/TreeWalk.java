package org.isogloss.read;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isogloss.text.LocaleTag;
import org.isogloss.text.Problem;

/**
 * One walk through a folder of source texts.
 *
 * <ol>
 *   <li>Each folder directly under the root names a locale; {@code memory} alone does not.
 *   <li>Entries are visited in the order of their names; hidden ones are passed over.
 *   <li>A name that cannot stand in a report or a path is quarantined, a folder of such a name with
 *       all it holds.
 *   <li>A link is resolved before anything else is asked of it. One that leads out of the root, or
 *       nowhere, is quarantined; one to a file inside is read like the file; one to a folder is
 *       ignored, so that no walk is endless and no document is there twice.
 *   <li>Two files of one document in one locale end the walk.
 * </ol>
 */
final class TreeWalk {

  private static final String MEMORY = "memory";

  private final Path root;
  private final SortedMap<String, SortedMap<LocaleTag, Path>> documents = new TreeMap<>();
  private final List<Problem> quarantined = new ArrayList<>();
  private final List<Problem> ignored = new ArrayList<>();
  private Path realRoot;

  TreeWalk(Path root) {
    this.root = root;
    this.realRoot = root;
  }

  SourceTree walk() throws SourceTreeException {
    if (!Files.isDirectory(root)) {
      String what = Files.exists(root) ? "is not a folder" : "there is no such folder";
      throw new SourceTreeException(
          root + ": " + what + "; name one that holds a folder per language, such as en");
    }
    try {
      realRoot = root.toRealPath();
      for (Path entry : sorted(root)) {
        visitTop(entry);
      }
    } catch (IOException e) {
      throw new SourceTreeException(root + ": cannot be listed; check its permissions");
    }
    if (documents.isEmpty()) {
      throw new SourceTreeException(
          root
              + ": holds no document; put .md or .txt files into a folder per language, as en/a.md");
    }
    return result();
  }

  private SourceTree result() {
    List<SourceDocument> found = new ArrayList<>(documents.size());
    TreeSet<LocaleTag> locales = new TreeSet<>();
    documents.forEach(
        (id, files) -> {
          found.add(new SourceDocument(id, files));
          locales.addAll(files.keySet());
        });
    Collections.sort(quarantined);
    Collections.sort(ignored);
    return new SourceTree(found, locales, quarantined, ignored);
  }

  private void visitTop(Path entry) throws SourceTreeException {
    String name = name(entry);
    if (FileNames.isHidden(name) || isRefused(entry)) {
      return;
    }
    if (!Files.isDirectory(entry)) {
      ignore(
          entry,
          name.equals("ignore.csv")
              ? "the list of silenced findings is not read by this version"
              : "stands beside the language folders; a document belongs into one of them");
    } else if (name.equals(MEMORY)) {
      ignore(entry, "translation memories are not read by this version");
    } else {
      Optional<LocaleTag> locale = LocaleTag.parse(name);
      if (locale.isEmpty()) {
        throw new SourceTreeException(
            FileNames.shown(entry.toString())
                + ": the folder's name is not a language tag; rename it to one such as en, vi or"
                + " pt-BR, or move it out of "
                + root);
      }
      visitFolder(entry, entry, locale.get());
    }
  }

  private void visitFolder(Path folder, Path localeFolder, LocaleTag locale)
      throws SourceTreeException {
    List<Path> entries;
    try {
      entries = sorted(folder);
    } catch (IOException e) {
      quarantine(folder, "the folder cannot be listed; check its permissions");
      return;
    }
    for (Path entry : entries) {
      if (FileNames.isHidden(name(entry)) || isRefused(entry)) {
        continue;
      }
      if (Files.isDirectory(entry)) {
        visitFolder(entry, localeFolder, locale);
      } else {
        visitFile(entry, localeFolder, locale);
      }
    }
  }

  private void visitFile(Path file, Path localeFolder, LocaleTag locale)
      throws SourceTreeException {
    String name = name(file);
    if (!FileNames.isDocument(name)) {
      ignore(file, FileNames.reasonToIgnore(name));
    } else if (!Files.isRegularFile(file)) {
      quarantine(file, "not an ordinary file; replace it by one");
    } else {
      String id = Normalizer2.getNFCInstance().normalize(FileNames.stem(path(localeFolder, file)));
      Path other = documents.computeIfAbsent(id, i -> new TreeMap<>()).put(locale, file);
      if (other != null) {
        throw new SourceTreeException(
            path(other)
                + " and "
                + path(file)
                + ": both are the document \""
                + id
                + "\" in "
                + locale
                + "; keep one or rename one");
      }
    }
  }

  /** Whether an entry is not to be visited; if so, it has been noted why. */
  private boolean isRefused(Path entry) {
    if (!FileNames.isUsable(name(entry))) {
      quarantine(
          entry,
          "the name holds a control character, a backslash or bytes that are no text in this"
              + " system's encoding; rename it, or run in a UTF-8 locale");
      return true;
    }
    return Files.isSymbolicLink(entry) && isRefusedLink(entry);
  }

  private boolean isRefusedLink(Path link) {
    Path target;
    try {
      target = link.toRealPath();
    } catch (IOException e) {
      quarantine(link, "a link that leads nowhere; remove it or mend it");
      return true;
    }
    if (!target.startsWith(realRoot)) {
      quarantine(link, "a link that leads out of the source texts; copy the file here instead");
      return true;
    }
    if (Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
      ignore(link, "a link to a folder is not followed");
      return true;
    }
    return false;
  }

  private void quarantine(Path entry, String reason) {
    quarantined.add(new Problem(FileNames.shown(path(entry)), reason));
  }

  private void ignore(Path entry, String reason) {
    ignored.add(new Problem(path(entry), reason));
  }

  private String path(Path entry) {
    return path(root, entry);
  }

  private static String path(Path from, Path entry) {
    return joined(from.relativize(entry));
  }

  /** The parts of a path with {@code /} between them. */
  static String joined(Path relative) {
    StringJoiner parts = new StringJoiner("/");
    for (Path part : relative) {
      parts.add(part.toString());
    }
    return parts.toString();
  }

  private static String name(Path entry) {
    return String.valueOf(entry.getFileName());
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      return sorted(stream);
    }
  }

  /** A folder's entries in the order of their names; an error on the way is an ordinary one. */
  static List<Path> sorted(DirectoryStream<Path> stream) throws IOException {
    List<Path> entries = new ArrayList<>();
    try {
      stream.forEach(entries::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    entries.sort(Comparator.comparing(TreeWalk::name));
    return entries;
  }
}
