package org.isogloss.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tells whether a folder is ours to replace: absent, empty, or what an earlier run wrote. */
final class OutputFolderContents {

  /** What a run writes beside the locales' folders. */
  private static final Set<String> OURS =
      Set.of("index.html", "review", Manifest.FILE, "glossary.tbx");

  /** What file managers leave everywhere. */
  private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private OutputFolderContents() {}

  static void check(Path folder) throws IOException, OutputFolderException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new OutputFolderException(folder + ": is not a folder; choose another --output");
    }
    Set<String> names = names(folder);
    if (names.isEmpty()) {
      return;
    }
    Set<String> foreign = new TreeSet<>(names);
    foreign.removeAll(LITTER);
    foreign.removeAll(written(folder));
    if (!foreign.isEmpty()) {
      throw new OutputFolderException(
          folder
              + ": holds "
              + example(foreign)
              + ", which Isogloss did not write; move it away or choose another --output");
    }
  }

  private static String example(Set<String> foreign) {
    List<String> some = foreign.stream().limit(3).toList();
    String listed = "\"" + String.join("\", \"", some) + "\"";
    return foreign.size() > some.size() ? listed + " and more" : listed;
  }

  private static Set<String> names(Path folder) throws IOException {
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> names.add(String.valueOf(file.getFileName())));
    }
    return names;
  }

  /** The names an earlier run's manifest accounts for; none if there is no manifest of ours. */
  private static Set<String> written(Path folder) throws IOException {
    if (!Manifest.isOurs(folder)) {
      return Set.of();
    }
    JsonNode root = new ObjectMapper().readTree(folder.resolve(Manifest.FILE).toFile());
    Set<String> written = new HashSet<>(OURS);
    root.path("locales").fieldNames().forEachRemaining(written::add);
    return written;
  }
}
