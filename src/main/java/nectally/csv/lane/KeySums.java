package nectally.csv.lane;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What one thread has added up for each key. */
final class KeySums {

  private @Nullable KeySum[] sums = new KeySum[256];

  /** Adds what is empty so far. */
  void add(KeySum sum) {
    if (sum.number >= sums.length) {
      sums = Arrays.copyOf(sums, Math.max(2 * sums.length, sum.number + 1));
    }
    sums[sum.number] = sum;
  }

  /** Returns what was added up for a key; nothing where the thread has not met it. */
  @Nullable KeySum get(int key) {
    return key < sums.length ? sums[key] : null;
  }
}
