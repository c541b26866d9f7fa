package nectally.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrepareCommandTest {

  @TempDir private Path temp;

  @Test
  void classesThatAreNotInAJarHaveNoArchive() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = {"prepare"};
    assertThat(Main.run(words, InputStream.nullInputStream(), out, err)).isEqualTo(1);
    assertThat(out.size()).isZero();
    assertThat(err.toString(UTF_8))
        .endsWith(
            "classes: error: is no jar: there is an archive for a built program only"
                + " [not-written]\n");
  }

  @Test
  void aFolderThatCannotBeMadeIsAProblemOfThatFolder() throws Exception {
    Path file = Files.createFile(temp.resolve("archive"));
    Assertions.assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(() -> ClassArchive.make(temp.resolve("nec-tally.jar"), file));
  }

  @Test
  void nothingIsLeftBehindWhereJavaCannotMakeIt() throws Exception {
    Path folder = temp.resolve("lib/archive");
    Path jar = Files.createDirectories(temp.resolve("lib")).resolve("nec-tally.jar");
    Files.createFile(jar);
    Assertions.assertThatIOException()
        .isThrownBy(() -> ClassArchive.make(jar, folder))
        .withMessageContaining("Java ended with status 1");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void theRehearsalRunsWithoutAFault() {
    Rehearsal.main(new String[0]);
  }
}
