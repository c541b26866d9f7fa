package nectally.csv.lane;

import java.util.ArrayList;
import java.util.List;

/** Does several things at the same time. */
public final class SideBySide {

  private SideBySide() {}

  /**
   * Does the first job on this thread and each other one on its own, and returns when all are done.
   * An interruption is kept for later. A job keeps what goes wrong in it to itself.
   *
   * @param name of the threads
   * @param jobs at least one
   */
  public static void run(String name, List<Runnable> jobs) {
    List<Thread> threads = new ArrayList<>();
    for (Runnable job : jobs.subList(1, jobs.size())) {
      Thread thread = new Thread(job, name);
      thread.setDaemon(true);
      thread.start();
      threads.add(thread);
    }
    jobs.get(0).run();
    boolean interrupted = false;
    for (Thread thread : threads) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
