package nectally.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.OptionalLong;
import nectally.answer.PeopleText;
import nectally.csv.BytesRead;
import nectally.csv.NamedFile;

/**
 * How far the reading of large inputs is, on a line of a terminal that is wiped away again
 * (commands.md 2).
 *
 * <p>Nothing is shown before the first second is over, nor where less than a second is left.
 */
final class Progress implements Runnable {

  private static final long MILLION = 1_000_000;
  private static final long SECOND = 1_000_000_000;

  /** Files that are smaller than this together are read before anybody could look, in bytes. */
  private static final long SMALL = 16 * MILLION;

  private static final long FIRST_WAIT_MS = 1000;
  private static final long WAIT_MS = 200;

  private final Voice voice;
  private final OptionalLong all;
  private final long before = BytesRead.soFar();
  private final long start = System.nanoTime();
  private final Thread thread;
  private boolean stopped;

  private Progress(Voice voice, OptionalLong all) {
    this.voice = voice;
    this.all = all;
    thread = new Thread(this, "progress");
    thread.setDaemon(true);
  }

  /**
   * Starts to tell how much of {@code files} is read, where that may take long.
   *
   * @param voice of a terminal
   */
  static Progress of(List<String> files, Voice voice) {
    Progress progress = new Progress(voice, size(files));
    if (progress.all.orElse(Long.MAX_VALUE) >= SMALL) {
      progress.thread.start();
    }
    return progress;
  }

  /** Returns the bytes of the files together; empty where one is a pipe, or is not there. */
  private static OptionalLong size(List<String> files) {
    long all = 0;
    try {
      for (String file : files) {
        if (!Files.isRegularFile(NamedFile.of(file))) {
          return OptionalLong.empty();
        }
        all += Files.size(NamedFile.of(file));
      }
    } catch (IOException | InvalidPathException problem) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(all);
  }

  @Override
  public void run() {
    try {
      Thread.sleep(FIRST_WAIT_MS);
      while (true) {
        tell(line(BytesRead.soFar() - before, all, System.nanoTime() - start));
        Thread.sleep(WAIT_MS);
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    } catch (OutOfMemoryError full) {
      // Whoever reads needs more, and says so.
    }
  }

  private synchronized void tell(String line) {
    if (!stopped) {
      voice.show(line);
    }
  }

  /** Tells no more, and wipes away what was told last. */
  synchronized void stop() {
    if (!stopped) {
      stopped = true;
      voice.show("");
      thread.interrupt();
    }
  }

  /**
   * Returns such as {@code 45% of 286 MB read, 120 MB/s, 3 s left}.
   *
   * @param read bytes
   * @param all bytes; empty where nobody knows
   * @param nanoseconds since the start, more than 0
   * @return empty where less than a second is left
   */
  static String line(long read, OptionalLong all, long nanoseconds) {
    long perSecond = Math.max(1, Math.round((double) read / nanoseconds * SECOND));
    String rate = ", " + perSecond / MILLION + " MB/s";
    if (all.isEmpty()) {
      return read == 0 ? "" : size(read) + " read" + rate;
    }
    long left = (all.getAsLong() - read) / perSecond;
    if (left < 1 || read == 0) {
      return "";
    }
    String part = 100 * read / all.getAsLong() + "% of " + size(all.getAsLong());
    return part + " read" + rate + ", " + time(left) + " left";
  }

  private static String size(long bytes) {
    return PeopleText.count(bytes / MILLION) + " MB";
  }

  private static String time(long seconds) {
    long minutes = seconds / 60;
    return minutes == 0 ? seconds + " s" : minutes + " min " + seconds % 60 + " s";
  }
}
