package org.isogloss.read;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Path;
import java.util.Iterator;
import org.junit.jupiter.api.Test;

class TreeWalkTest {

  @Test
  void anErrorInTheMiddleOfAFolderIsAnOrdinaryOne() {
    IOException cause = new IOException("the disk went away");

    assertThatThrownBy(() -> TreeWalk.sorted(new BrokenFolder(cause))).isSameAs(cause);
  }

  private record BrokenFolder(IOException cause) implements DirectoryStream<Path> {

    @Override
    public Iterator<Path> iterator() {
      throw new DirectoryIteratorException(cause);
    }

    @Override
    public void close() {}
  }
}
