package nectally.csv.lane;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Does several things at the same time. */
public final class SideBySide {

  private SideBySide() {}

  /** A job on a thread, and what went wrong in it. */
  private static final class Work implements Runnable {

    private final Runnable job;
    private @Nullable Throwable fault;

    Work(Runnable job) {
      this.job = job;
    }

    @Override
    public void run() {
      try {
        job.run();
      } catch (Throwable wrong) {
        fault = wrong;
      }
    }

    void throwFault() {
      if (fault instanceof Error error) {
        throw error;
      } else if (fault instanceof RuntimeException unchecked) {
        throw unchecked;
      }
    }
  }

  /**
   * Does the first job on this thread and each other one on its own, and returns when all are done;
   * one that no thread can be had for is done on this one, behind the first. An interruption is
   * kept for later. What went wrong in a job is thrown when all are done.
   *
   * @param name of the threads
   * @param jobs at least one, none of which waits for one behind it
   */
  public static void run(String name, List<Runnable> jobs) {
    List<Work> all = new ArrayList<>(jobs.size());
    for (Runnable job : jobs) {
      all.add(new Work(job));
    }
    List<Thread> threads = new ArrayList<>(jobs.size());
    List<Work> here = new ArrayList<>(jobs.size());
    here.add(all.get(0));
    for (Work work : all.subList(1, all.size())) {
      try {
        threads.add(started(name, work));
      } catch (OutOfMemoryError full) {
        // Of room for a thread, which is not in Java's heap.
        here.add(work);
      }
    }
    here.forEach(Work::run);
    await(threads);
    all.forEach(Work::throwFault);
  }

  private static Thread started(String name, Work work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private static void await(List<Thread> threads) {
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
