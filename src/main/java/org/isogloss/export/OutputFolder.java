package org.isogloss.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Replaces the output folder as a whole, so that a reader sees the previous output or the new one
 * and never a mixture, whatever moment a run dies at.
 *
 * <ol>
 *   <li>A lock file beside the folder keeps a second run away while this one works.
 *   <li>What a run that died left behind is put right: if the previous output had been moved away
 *       and nothing had taken its place, it is moved back; staging folders are deleted.
 *   <li>The run writes into a staging folder beside the output folder, the manifest last.
 *   <li>{@link #publish} renames the previous output away, renames the staging folder in, and
 *       deletes the previous one. (A folder cannot be renamed onto one that is not empty.)
 * </ol>
 */
public final class OutputFolder implements AutoCloseable {

  private final Path folder;
  private final Path staging;
  private final Path previous;
  private final OutputLock lock;

  private OutputFolder(Path folder, OutputLock lock) {
    this.folder = folder;
    this.staging = beside(folder, "staging");
    this.previous = beside(folder, "previous");
    this.lock = lock;
  }

  /**
   * Takes the folder for one run and puts right what a run before may have left.
   *
   * @param output the folder; it must be absent, empty, or hold an output of ours
   * @throws OutputFolderException if it is none of these, another run holds it, or it cannot be
   *     written; nothing in it was touched
   */
  public static OutputFolder open(Path output) throws OutputFolderException {
    Path folder = resolve(output);
    try {
      Path parent = Files.createDirectories(parentOf(folder));
      if (!Files.isWritable(parent)) {
        throw new OutputFolderException(
            parent + ": no permission to write here; choose another --output");
      }
      OutputFolder opened =
          new OutputFolder(folder, OutputLock.take(beside(folder, "lock"), output));
      opened.recoverAndCheck();
      return opened;
    } catch (IOException e) {
      throw unwritable(output, e);
    }
  }

  /**
   * Checks the folder without touching anything, for a dry run.
   *
   * @throws OutputFolderException if it is neither absent nor empty nor ours
   */
  public static void check(Path output) throws OutputFolderException {
    Path folder = resolve(output);
    try {
      OutputFolderContents.check(folder);
    } catch (IOException e) {
      throw unwritable(output, e);
    }
  }

  private static OutputFolderException unwritable(Path output, IOException e) {
    return new OutputFolderException(
        output + ": cannot be written (" + e + "); choose another --output or make it writable", e);
  }

  /** Follows a link, so that the folder it leads to is replaced and not the link. */
  private static Path resolve(Path output) throws OutputFolderException {
    Path absolute = output.toAbsolutePath().normalize();
    if (!Files.isSymbolicLink(absolute)) {
      return absolute;
    }
    try {
      return absolute.toRealPath();
    } catch (IOException e) {
      throw new OutputFolderException(output + ": is a link that leads nowhere; remove it", e);
    }
  }

  private static Path parentOf(Path folder) throws OutputFolderException {
    Path parent = folder.getParent();
    if (parent == null) {
      throw new OutputFolderException(folder + ": is no folder a run can replace");
    }
    return parent;
  }

  private static Path beside(Path folder, String role) {
    return folder.resolveSibling("." + folder.getFileName() + ".isogloss-" + role);
  }

  private void recoverAndCheck() throws IOException, OutputFolderException {
    try {
      if (Files.exists(previous) && !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        rename(previous, folder);
      }
      OutputFolderContents.check(folder);
      Folders.delete(staging);
      Folders.delete(previous);
    } catch (IOException | OutputFolderException e) {
      close();
      throw e;
    }
  }

  /**
   * An empty folder for the run to write into.
   *
   * @throws IOException if it cannot be made
   */
  public Path stage() throws IOException {
    Folders.delete(staging);
    return Files.createDirectory(staging);
  }

  /**
   * Puts the staging folder in the output folder's place.
   *
   * @throws IOException if a rename fails; the previous output is then still, or again, in place
   */
  public void publish() throws IOException {
    publish(() -> {});
  }

  /** Publishes; {@code between} runs at the only moment at which there is no output folder. */
  void publish(Runnable between) throws IOException {
    Folders.sync(staging);
    boolean replaces = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    if (replaces) {
      rename(folder, previous);
    }
    between.run();
    try {
      rename(staging, folder);
    } catch (IOException e) {
      if (replaces) {
        rename(previous, folder);
      }
      throw e;
    }
    Folders.sync(parentOfFolder());
    deletePrevious();
  }

  /** The new output is in place; what cannot be deleted now, the next start deletes. */
  private void deletePrevious() {
    try {
      Folders.delete(previous);
    } catch (IOException e) {
      return;
    }
  }

  private Path parentOfFolder() {
    Path parent = folder.getParent();
    return parent == null ? folder : parent;
  }

  private static void rename(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException(from + " cannot be renamed to " + to, e);
    }
  }

  /** Lets go of the lock and leaves everything as it is, as the end of the process would. */
  void abandon() throws IOException {
    lock.abandon();
  }

  /** Deletes what is left of staging, and gives the folder free for the next run. */
  @Override
  public void close() throws IOException {
    if (lock.isHeld()) {
      Folders.delete(staging);
    }
    lock.close();
  }
}
