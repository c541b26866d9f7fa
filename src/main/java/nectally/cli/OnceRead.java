package nectally.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nectally.csv.NamedFile;
import nectally.model.Place;
import nectally.problem.Rule;

/** What can be read only once, standard input and pipes, by whatever names. */
final class OnceRead {

  private static final String STANDARD_INPUT = "-";

  private OnceRead() {}

  /**
   * Checks that none of these is named twice.
   *
   * @param names as a user gives them
   * @throws Refusal if one is: nobody would write to it a second time
   */
  static void check(List<String> names) throws Refusal {
    if (names.size() < 2) {
      return;
    }
    Map<Object, String> seen = new HashMap<>();
    for (String name : names) {
      for (Object pipe : pipes(name)) {
        String other = seen.putIfAbsent(pipe, name);
        if (other != null && name.equals(STANDARD_INPUT)) {
          throw Refusal.usage(
              new Place(name), Rule.FILE_TWICE, "standard input can be read once only");
        } else if (other != null) {
          throw Refusal.usage(
              new Place(name),
              Rule.FILE_TWICE,
              "a pipe can be read once only, and " + other + " is the same");
        }
      }
    }
  }

  /** Returns by what the pipe is known that a name is of, if it is one. */
  private static List<Object> pipes(String name) {
    List<Object> keys = new ArrayList<>();
    boolean isStandardInput = name.equals(STANDARD_INPUT);
    if (isStandardInput) {
      keys.add(STANDARD_INPUT);
    }
    try {
      Path path = isStandardInput ? Path.of("/dev/stdin") : NamedFile.of(name);
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isOther() && attributes.fileKey() != null) {
        keys.add(attributes.fileKey());
      }
    } catch (IOException | InvalidPathException none) {
      // Whatever is wrong with it is told when it is opened.
    }
    return keys;
  }
}
