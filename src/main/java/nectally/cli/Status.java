package nectally.cli;

/** What the process ends with (commands.md 5). */
final class Status {

  /** Answered. */
  static final int ANSWERED = 0;

  /** The input cannot be used; nothing was printed on standard output. */
  static final int UNUSABLE = 1;

  /** Wrong usage. */
  static final int USAGE = 2;

  /** Answered, and a person must decide: a tie, a quota that cannot be met, an unknown. */
  static final int DECISION = 3;

  /** A fault of the program itself. */
  static final int FAULT = 70;

  private Status() {}
}
