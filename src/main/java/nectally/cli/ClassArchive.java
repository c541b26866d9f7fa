package nectally.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The archive of classes that Java maps at the start instead of reading and checking each: {@code
 * nec-tally.jsa}, and {@code nec-tally.txt}, which tells the launcher for which jar and which Java
 * it is good. That file has the time of the Java program, rounded up to a second, so that a newer
 * Java in the same place is noticed.
 *
 * <p>It is static: all classes that a rehearsal loads, and mostly all others of the program, are
 * dumped into one file, which Java 17 maps faster than one on top of its own.
 */
final class ClassArchive {

  private static final String CLASS = ".class";
  private static final String BUILD = "nectally/build/";

  /**
   * From this version on Java can link the classes of a static archive as well. It does so at each
   * start, so that such an archive has those alone that most starts need.
   */
  private static final int LINKS_CLASSES = 24;

  /** A heap that is not larger lies below 4 GB in the address space. */
  private static final long LOW_HEAP = 4L << 30;

  /**
   * Has ready-made objects lie where a larger heap ends, at 32 GB, and begin where regions of any
   * size do, so that no start has to move them and rewrite every pointer in them.
   */
  private static final List<String> AT_THE_TOP =
      List.of("-Xmx256m", "-XX:HeapBaseMinAddress=0x7f0000000", "-XX:G1HeapRegionSize=32m");

  private final Path jar;
  private final Path folder;
  private final Path java;

  private ClassArchive(Path jar, Path folder) {
    this.jar = jar;
    this.folder = folder;
    String program = File.separatorChar == '\\' ? "java.exe" : "java";
    java = Path.of(System.getProperty("java.home"), "bin", program);
  }

  /**
   * Makes the archive for the Java that runs this.
   *
   * @param jar the program, two folders below its home
   * @param folder where to write, which is made where it is missing
   * @return the archive
   * @throws IOException if it cannot be written; one that was there before is then as it was
   */
  static Path make(Path jar, Path folder) throws IOException {
    return new ClassArchive(jar, folder).make();
  }

  private Path make() throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    Path classes = Files.createTempFile(folder, "classes", ".txt");
    Path dumped = classes.resolveSibling(classes.getFileName() + ".jsa");
    try {
      boolean links = Runtime.version().feature() >= LINKS_CLASSES;
      List<String> load = new ArrayList<>(List.of("-XX:DumpLoadedClassList=" + classes));
      load.add(Rehearsal.class.getName());
      if (links) {
        run(load);
      } else {
        load.add("workbooks");
        run(load);
        Files.write(classes, own(), StandardCharsets.UTF_8, StandardOpenOption.APPEND);
      }
      List<String> dump = new ArrayList<>(List.of("-Xshare:dump", "-XX:+UseG1GC"));
      if (Runtime.getRuntime().maxMemory() > LOW_HEAP) {
        dump.addAll(AT_THE_TOP);
      }
      if (links) {
        dump.add("-XX:+AOTClassLinking");
      }
      dump.add("-XX:SharedClassListFile=" + classes);
      dump.add("-XX:SharedArchiveFile=" + dumped);
      run(dump);
      return moveIn(dumped);
    } finally {
      Files.deleteIfExists(classes);
      Files.deleteIfExists(dumped);
    }
  }

  /**
   * Returns the names of all the program's own classes: to find one that is not in the archive,
   * Java would open the jar. Those that only build the program lack what they stand on.
   */
  private List<String> own() throws IOException {
    List<String> names = new ArrayList<>();
    try (JarFile program = new JarFile(jar.toFile())) {
      for (Enumeration<JarEntry> entries = program.entries(); entries.hasMoreElements(); ) {
        String name = entries.nextElement().getName();
        if (name.endsWith(CLASS) && name.startsWith("nectally/") && !name.startsWith(BUILD)) {
          names.add(name.substring(0, name.length() - CLASS.length()));
        }
      }
    }
    return names;
  }

  private Path moveIn(Path dumped) throws IOException {
    Path archive = folder.resolve("nec-tally.jsa");
    Path goodFor = folder.resolve("nec-tally.txt");
    Files.deleteIfExists(goodFor);
    Files.move(dumped, archive, StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(goodFor, jar + "\n" + java + "\n", StandardCharsets.UTF_8);
    long seconds = Math.floorDiv(Files.getLastModifiedTime(java).toMillis() + 999, 1000);
    Files.setLastModifiedTime(goodFor, FileTime.fromMillis(1000 * seconds));
    Files.deleteIfExists(folder.resolve("told"));
    return archive;
  }

  /** Runs Java in the program's home, and waits for it. */
  private void run(List<String> options) throws IOException {
    List<String> command = new ArrayList<>(List.of(java.toString(), "-Xlog:disable"));
    command.addAll(List.of("-cp", jar.toString()));
    command.addAll(options);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(jar.resolve("../..").normalize().toFile());
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    int status;
    try {
      status = process.waitFor();
    } catch (InterruptedException interrupted) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("it was interrupted", interrupted);
    }
    if (status != 0) {
      throw new IOException("Java ended with status " + status + " (" + command + ")");
    }
  }
}
