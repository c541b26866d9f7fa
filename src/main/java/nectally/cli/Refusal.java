package nectally.cli;

import java.util.List;

/** The input cannot be used, or the output not written: ends the command with status 1. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<String> lines;

  Refusal(List<String> lines) {
    super(String.join("\n", lines));
    this.lines = List.copyOf(lines);
  }

  Refusal(String line) {
    this(List.of(line));
  }

  /** Returns what a user reads on standard error. */
  List<String> lines() {
    return lines;
  }
}
