package nectally;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A block of a page that is fenced as {@code console}: commands, each with what it prints.
 *
 * <p>A command starts with {@code $}, goes on in lines that start with {@code >}, and is followed
 * by what it prints, up to the next {@code $} or the end of the block. A block whose commands need
 * other programs than nec-tally names them in its fence: {@code ```console needs=bash,jq}.
 *
 * @param page the file
 * @param line of the fence, 1-based
 * @param needs the programs that must be there to run it; none where nec-tally is all
 */
record ConsoleBlock(Path page, int line, List<String> needs, List<Command> commands) {

  private static final String FENCE = "```";
  private static final String START = "```console";
  private static final String NEEDS = " needs=";

  /**
   * One command and what the page says that it prints.
   *
   * @param text the command without the prompts, in one line or several
   * @param start index of the first line below the command
   */
  record Command(String text, int start, List<String> shown) {}

  /** Returns the blocks of a page, in order. */
  static List<ConsoleBlock> of(Path page) throws IOException {
    List<String> lines = Files.readAllLines(page);
    List<ConsoleBlock> blocks = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String fence = lines.get(i);
      if (fence.startsWith(FENCE)) {
        int start = i + 1;
        do {
          i++;
        } while (!lines.get(i).equals(FENCE));
        if (fence.equals(START) || fence.startsWith(START + NEEDS)) {
          blocks.add(
              new ConsoleBlock(page, start, needs(fence), commands(lines.subList(0, i), start)));
        }
      }
    }
    return blocks;
  }

  /** Returns where the block is, as a compiler would say. */
  String place() {
    return page + ":" + line;
  }

  private static List<String> needs(String fence) {
    return fence.equals(START)
        ? List.of()
        : Stream.of(fence.substring((START + NEEDS).length()).split(",", -1)).toList();
  }

  private static List<Command> commands(List<String> lines, int start) {
    List<Command> commands = new ArrayList<>();
    int i = start;
    while (i < lines.size()) {
      StringBuilder text = new StringBuilder(prompted(lines.get(i++), "$ "));
      while (i < lines.size() && lines.get(i).startsWith("> ")) {
        text.append('\n').append(prompted(lines.get(i++), "> "));
      }
      int first = i;
      while (i < lines.size() && !lines.get(i).startsWith("$ ")) {
        i++;
      }
      commands.add(new Command(text.toString(), first, lines.subList(first, i)));
    }
    return commands;
  }

  private static String prompted(String line, String prompt) {
    if (!line.startsWith(prompt)) {
      throw new IllegalArgumentException("expected a command after \"" + prompt + "\": " + line);
    }
    return line.substring(prompt.length());
  }
}
