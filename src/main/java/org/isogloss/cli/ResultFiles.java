package org.isogloss.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The files a filter is told to write. All are named before the work begins, and those that would
 * take the place of an input or of each other are refused then; each is written whole or not at
 * all.
 */
final class ResultFiles {

  private final Set<Path> inputs = new HashSet<>();
  private final Map<Path, String> outputs = new HashMap<>();

  /** A file that is read, and so must not be written. */
  void reads(Path file) throws IOException {
    inputs.add(place(file));
  }

  /**
   * A file that is to be written. Every input has to be named before.
   *
   * @param at what the message begins with
   * @param called what the file is to the command, such as {@code OUT}
   * @throws CommandException if it can't be a file, is read, or was named already
   */
  void writes(Path file, String at, String called) throws IOException {
    if (Files.isDirectory(file)) {
      throw new CommandException(at + file + ": is a folder; name a file");
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new CommandException(at + file + ": its folder is not there; make it first");
    }
    if (isDevice(file)) {
      return; // it loses nothing
    }
    if (!Files.isWritable(folder) || (Files.exists(file) && !Files.isWritable(file))) {
      throw new CommandException(at + file + ": no permission to write it; name another file");
    }
    Path place = place(file);
    if (inputs.contains(place)) {
      throw new CommandException(
          at + called + " " + file + " is read as well, and would be lost; name another file");
    }
    String earlier = outputs.putIfAbsent(place, at + called);
    if (earlier != null) {
      throw new CommandException(
          at + called + " " + file + " is written already (" + earlier + "); name another file");
    }
  }

  /**
   * Puts a text into a file, at once.
   *
   * @throws CommandException if that can't be done; what was there before stays
   */
  static void write(Path file, String text) {
    try {
      if (isDevice(file)) {
        Files.writeString(file, text, StandardCharsets.UTF_8);
      } else {
        replace(place(file), text);
      }
    } catch (FileSystemException e) {
      throw new CommandException(file + ": cannot be written: " + e.getReason());
    } catch (IOException e) {
      throw new CommandException(file + ": cannot be written: " + e.getMessage());
    }
  }

  private static void replace(Path file, String text) throws IOException {
    Path half = file.resolveSibling("." + file.getFileName() + ".part");
    try {
      Files.writeString(half, text, StandardCharsets.UTF_8);
      Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(half);
    }
  }

  /** Whether a file is there that is none on a disk, such as a pipe. */
  private static boolean isDevice(Path file) {
    return Files.exists(file) && !Files.isRegularFile(file);
  }

  /** The same for two names of the same file, links followed, whether it is there or not. */
  private static Path place(Path file) throws IOException {
    if (Files.exists(file)) {
      return file.toRealPath();
    }
    Path absolute = file.toAbsolutePath().normalize();
    Path folder = absolute.getParent();
    return folder == null || !Files.isDirectory(folder)
        ? absolute
        : folder.toRealPath().resolve(absolute.getFileName());
  }
}
