package org.isogloss.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Lists an output's files for its manifest. */
public final class OutputFiles {

  private static final int BUFFER = 1 << 16;

  private OutputFiles() {}

  /**
   * Every file under a folder but the manifest, in the order of their paths.
   *
   * @param units by path, how many units a file holds
   * @throws IOException if a file cannot be read
   */
  public static List<Manifest.Output> list(Path folder, Map<String, Integer> units)
      throws IOException {
    List<Manifest.Output> files = new ArrayList<>();
    for (String path : paths(folder)) {
      if (!path.equals(Manifest.FILE)) {
        Path file = folder.resolve(path);
        files.add(new Manifest.Output(path, sha256(file), Files.size(file), units.get(path)));
      }
    }
    return files;
  }

  /** The paths of all files under a folder, {@code /} between their parts, in order. */
  public static List<String> paths(Path folder) throws IOException {
    List<String> paths = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<Path>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            paths.add(relative(folder, file));
            return FileVisitResult.CONTINUE;
          }
        });
    paths.sort(Comparator.naturalOrder());
    return paths;
  }

  private static String relative(Path folder, Path file) {
    StringBuilder path = new StringBuilder();
    for (Path part : folder.relativize(file)) {
      path.append(path.length() > 0 ? "/" : "").append(part);
    }
    return path.toString();
  }

  /** The hash of a file's bytes, in hexadecimal; the file is not held in memory. */
  public static String sha256(Path file) throws IOException {
    MessageDigest digest = digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      byte[] buffer = new byte[BUFFER];
      while (in.read(buffer) >= 0) {
        // Reading is what feeds the hash.
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
