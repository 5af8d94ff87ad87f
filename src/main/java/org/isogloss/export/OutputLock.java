package org.isogloss.export;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two runs from writing to one output folder. The system lets go of the lock when a process
 * ends, however it ends.
 *
 * <ol>
 *   <li>The lock is taken on a file beside the folder, far behind its content, so that the content
 *       can be read on every system while the lock is held.
 *   <li>The file is deleted at the end, so another run may have opened it just before and lock a
 *       file that has no name any more. So each run writes its process id, and what it then reads
 *       by the file's name must be the same; if not, it tries again.
 * </ol>
 */
final class OutputLock implements Closeable {

  private static final int ATTEMPTS = 100;

  private final Path file;
  private final FileChannel channel;
  private final FileLock lock;

  private OutputLock(Path file, FileChannel channel, FileLock lock) {
    this.file = file;
    this.channel = channel;
    this.lock = lock;
  }

  /**
   * Takes the lock.
   *
   * @param output the folder to name in messages
   * @throws OutputFolderException if another run has it
   */
  static OutputLock take(Path file, Path output) throws IOException, OutputFolderException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        break;
      }
      if (isStillNamed(file, channel)) {
        return new OutputLock(file, channel, lock);
      }
      channel.close();
    }
    throw new OutputFolderException(
        output + ": another run is writing here; wait for it or choose another --output");
  }

  /** The lock, or null if another run has it; the channel is closed then. */
  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    @Nullable FileLock lock;
    try {
      lock = channel.tryLock(Long.MAX_VALUE - 1, 1, false);
    } catch (OverlappingFileLockException e) {
      lock = null; // this very process has it
    }
    if (lock == null) {
      channel.close();
    }
    return lock;
  }

  private static boolean isStillNamed(Path file, FileChannel channel) throws IOException {
    String process = Long.toString(ProcessHandle.current().pid());
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(process.getBytes(StandardCharsets.UTF_8)));
    try {
      return Files.readString(file, StandardCharsets.UTF_8).equals(process);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** Whether it has not been let go. */
  boolean isHeld() {
    return lock.isValid();
  }

  /** Lets go and leaves the file, as the end of the process would. */
  void abandon() throws IOException {
    channel.close();
  }

  @Override
  public void close() throws IOException {
    try {
      if (isHeld()) {
        Files.deleteIfExists(file);
      }
    } finally {
      channel.close();
    }
  }
}
