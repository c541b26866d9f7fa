package nectally.cli;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import nectally.model.Place;
import nectally.problem.Rule;

/**
 * What ends a run that should have had an answer: too little memory, in whatever it is wrapped, or
 * a fault of the program. Whatever else goes wrong while it is told, it has one status.
 */
final class Fault {

  private static final String SHORT_OF_MEMORY =
      "there is too little memory for this; the setting NEC_TALLY_JAVA_OPTS=-Xmx4g lets Java take"
          + " 4 GB";

  /** The same with all that stands around it, for where there is no memory to put it together. */
  private static final byte[] NO_MEMORY_TO_SAY =
      (Commands.PROGRAM + ": error: " + SHORT_OF_MEMORY + " [out-of-memory]\n")
          .getBytes(StandardCharsets.US_ASCII);

  private static final byte[] NO_WORDS =
      (Commands.PROGRAM + ": a fault of the program itself, not of your files.\n")
          .getBytes(StandardCharsets.US_ASCII);

  /** Causes of causes go no further than this, and none leads in a circle. */
  private static final int MOST_CAUSES = 20;

  private Fault() {}

  /**
   * Says on standard error what happened.
   *
   * @param err what {@code voice} speaks to
   * @return the status of the run
   */
  static int tell(Throwable fault, Voice voice, OutputStream err) {
    try {
      if (isOfMemory(fault)) {
        Refusal refusal =
            Refusal.unusable(new Place(Commands.PROGRAM), Rule.OUT_OF_MEMORY, SHORT_OF_MEMORY);
        voice.tell(refusal.diagnostics(), 0);
      } else {
        voice.say(
            Commands.PROGRAM
                + ": a fault of the program itself, not of your files ("
                + fault
                + "). Please report it with the command that you ran.");
      }
      return Status.FAULT;
    } catch (Throwable again) {
      return tellAtLeast(isOfMemory(fault) || isOfMemory(again), err);
    }
  }

  /** Says it without making anything. */
  static int tellAtLeast(boolean ofMemory, OutputStream err) {
    try {
      err.write(ofMemory ? NO_MEMORY_TO_SAY : NO_WORDS);
      err.flush();
    } catch (Throwable closed) {
      // The status says it.
    }
    return Status.FAULT;
  }

  /**
   * Returns whether memory was too little, here or for what this comes from. A class that could not
   * be set up for lack of it is found by the words alone, from its second use on.
   */
  static boolean isOfMemory(Throwable fault) {
    Throwable cause = fault;
    for (int i = 0; cause != null && i < MOST_CAUSES; i++) {
      String words = cause instanceof LinkageError ? cause.getMessage() : null;
      if (cause instanceof OutOfMemoryError
          || (words != null && words.contains("OutOfMemoryError"))) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }
}
