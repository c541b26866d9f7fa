package nectally.csv;

import java.io.IOException;
import nectally.problem.Rule;

/** A text goes no further: what comes next is no letter, no cell or no record, in words. */
final class UnreadableException extends IOException {

  private static final long serialVersionUID = 1;

  private final Rule rule;

  UnreadableException(Rule rule, String message) {
    super(message);
    this.rule = rule;
  }

  Rule rule() {
    return rule;
  }

  /** Returns what was expected and what was found. */
  String words() {
    return String.valueOf(getMessage());
  }
}
