package nectally;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nectally.cli.Main;

/**
 * Runs commands one after the other in one bash, which finds this build's nec-tally and, in a
 * folder of its own, the samples.
 */
final class ShellSession {

  /** Stands between what two commands print; no program prints it. */
  private static final String MARK = "\u0001next\u0001";

  private ShellSession() {}

  /** Returns whether a program can be found. */
  static boolean has(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  /**
   * Returns the lines that each of {@code commands} prints on either stream.
   *
   * @param folder an empty one, in which the commands run
   */
  static List<List<String>> run(List<String> commands, Path folder)
      throws IOException, InterruptedException {
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Path work = Files.createDirectory(folder.resolve("work"));
    copySamples(Files.createDirectory(work.resolve("samples")));
    Path program = Files.writeString(bin.resolve("nec-tally"), launcher());
    program.toFile().setExecutable(true);
    Path script = Files.writeString(folder.resolve("script"), script(commands));
    ProcessBuilder bash = new ProcessBuilder("bash", script.toString());
    bash.directory(work.toFile()).redirectErrorStream(true);
    bash.environment().put("PATH", bin + File.pathSeparator + System.getenv("PATH"));
    bash.environment().put("LC_ALL", "C.UTF-8");
    Process process = bash.start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    List<List<String>> outputs = new ArrayList<>();
    for (String output : printed.split(MARK, -1)) {
      outputs.add(output.lines().toList());
    }
    return outputs.subList(1, outputs.size());
  }

  private static void copySamples(Path folder) throws IOException {
    try (Stream<Path> samples = Files.list(Path.of("samples"))) {
      for (Path sample : samples.toList()) {
        Files.copy(sample, folder.resolve(sample.getFileName()));
      }
    }
  }

  /** Each command finds the status of the one before it. */
  private static String script(List<String> commands) {
    StringBuilder script = new StringBuilder();
    for (String command : commands) {
      script.append("s=$?; printf '" + MARK + "'; (exit $s)\n").append(command).append('\n');
    }
    return script.toString();
  }

  private static String launcher() {
    return String.join(
        " ",
        "#!/bin/sh\nexec",
        "'" + Path.of(System.getProperty("java.home"), "bin", "java") + "'",
        "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8",
        "-cp '" + classPath() + "'",
        Main.class.getName(),
        "\"$@\"\n");
  }

  /** Returns the class path of this process, as seen from any folder. */
  private static String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
