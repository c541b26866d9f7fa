package nectally.input;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nectally.csv.KeptBytes;
import nectally.model.Attributes;
import nectally.model.Contest;
import nectally.model.Election;
import nectally.model.LazyContests;

/**
 * Contests in bytes: some twenty for each candidate, of which the first are in memory and the rest
 * in a temporary file.
 *
 * <p>A contest of which more is stated than nearly all contests have is kept as it is.
 */
final class PackedContests extends LazyContests {

  private static final int MOST_IN_MEMORY = 1 << 24;

  private final Map<Integer, Contest> others = new HashMap<>();
  private final ContestBytes bytes = new ContestBytes();
  private final KeptBytes kept;
  private long[] places = new long[1 << 12];
  private int size;

  /** Keeps no contest yet. */
  PackedContests() {
    this(MOST_IN_MEMORY);
  }

  /** Keeps no contest yet, and later so many bytes in memory, about. */
  PackedContests(int mostInMemory) {
    kept = new KeptBytes(mostInMemory);
  }

  /** Adds a contest behind the others. */
  void append(Contest contest) {
    if (ContestBytes.isPlain(contest)) {
      bytes.write(contest);
      kept.add(bytes.values().array(0), bytes.values().length());
    } else {
      others.put(size, contest);
    }
    size++;
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
    }
    places[size] = kept.size();
  }

  @Override
  protected Contest make(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException(index);
    }
    Contest other = others.get(index);
    if (other != null) {
      return other;
    }
    int length = (int) (places[index + 1] - places[index]);
    try {
      kept.read(places[index], bytes.values().array(length), length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.read();
  }

  @Override
  public boolean has(String attribute) {
    for (List<String> names : bytes.values().allNames()) {
      if (Attributes.of(names, names).has(attribute)) {
        return true;
      }
    }
    return new Election("", new ArrayList<>(others.values())).has(attribute);
  }

  @Override
  public int size() {
    return size;
  }
}
