package nectally;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program in a Java of its own, which may take so much memory and no more.
 *
 * @param status with which it ended
 * @param output what it printed
 * @param errors what it printed on standard error
 */
record ChildRun(int status, String output, String errors) {

  /** Writes what the program is to read. */
  interface Input {

    void write(OutputStream out) throws IOException;
  }

  /**
   * Runs the program with a pipe as its standard input.
   *
   * @param folder for what it prints
   * @param java options for Java
   */
  static ChildRun piped(Path folder, List<String> java, Input input, String... arguments)
      throws IOException, InterruptedException {
    File output = folder.resolve("output").toFile();
    File errors = folder.resolve("errors").toFile();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(java);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "nectally.cli.Main"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).redirectOutput(output).redirectError(errors).start();
    try (OutputStream in = process.getOutputStream()) {
      input.write(in);
    } catch (IOException endedEarly) {
      // What it printed says why.
    }
    int status = process.waitFor();
    return new ChildRun(status, text(output), text(errors));
  }

  /** Runs the program with nothing to read but the files that its arguments name. */
  static ChildRun run(Path folder, List<String> java, String... arguments)
      throws IOException, InterruptedException {
    return piped(folder, java, out -> {}, arguments);
  }

  private static String text(File file) {
    try {
      return Files.readString(file.toPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
