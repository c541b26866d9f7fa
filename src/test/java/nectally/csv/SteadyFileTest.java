package nectally.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SteadyFileTest {

  private static final String TEXT = "candidate,votes\nAnn,1\nBob,2\n";

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Files.writeString(folder.resolve("results.csv"), TEXT);
    Files.setLastModifiedTime(file, FileTime.fromMillis(0));
  }

  private InputBytes bytes() {
    return new InputBytes(file.toString(), InputStream.nullInputStream());
  }

  private interface Change {
    void happen() throws IOException;
  }

  private void changesWhileItIsRead(Change change) throws IOException {
    write();
    try (InputStream in = bytes().open()) {
      in.readNBytes(20);
      change.happen();
      assertThatThrownBy(in::readAllBytes)
          .isInstanceOf(UnreadableException.class)
          .hasMessageStartingWith("the file changed while it was read; ");
    }
  }

  @Test
  void aFileThatIsCutShortWrittenToOrWrittenAnewIsRefused() throws IOException {
    changesWhileItIsRead(() -> Files.writeString(file, ""));
    changesWhileItIsRead(() -> Files.writeString(file, TEXT.substring(0, 22)));
    changesWhileItIsRead(() -> Files.writeString(file, "Cy,3\n", StandardOpenOption.APPEND));
    changesWhileItIsRead(() -> Files.writeString(file, TEXT.replace('2', '9')));
  }

  @Test
  void oneThatTakesItsPlaceDoesNotChangeWhatIsOpen() throws IOException {
    InputBytes bytes = bytes();
    Path other = Files.writeString(folder.resolve("other.csv"), "candidate,votes\nCy,3\n");
    try (InputStream in = bytes.open()) {
      in.readNBytes(20);
      Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
      assertThat(in.readAllBytes()).hasSize(TEXT.length() - 20);
    }
    assertThatThrownBy(bytes::open).isInstanceOf(UnreadableException.class);
  }

  @Test
  void oneThatIsRemovedIsReadToItsEnd() throws IOException {
    try (InputStream in = bytes().open()) {
      Files.delete(file);
      assertThat(in.readAllBytes()).hasSize(TEXT.length());
    }
  }

  @Test
  void aFileThatChangesBetweenTwoReadingsIsRefused() throws IOException {
    InputBytes bytes = bytes();
    try (InputStream in = bytes.open()) {
      assertThat(in.readAllBytes()).hasSize(TEXT.length());
    }
    Files.writeString(file, TEXT.replace('2', '9'));
    assertThatThrownBy(bytes::open).isInstanceOf(UnreadableException.class);
  }

  @Test
  void filesOfTheSystemHaveNoSize() throws IOException {
    Path odd = Path.of("/proc/self/status");
    if (Files.exists(odd)) {
      InputBytes bytes = InputBytes.once(odd.toString(), InputStream.nullInputStream());
      assertThat(bytes.open().readAllBytes()).isNotEmpty();
    }
  }
}
