package nectally.csv.lane;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The keys of all threads, each with a number and a place in a group of its scope. */
final class RowKeys {

  /** With more keys than this there is little to add up. */
  private static final int MOST = 1 << 17;

  /** The keys of one scope. */
  private static final class Scope {
    private int keys;
    private int group;
  }

  /**
   * A key.
   *
   * @param number from 0 on, in no order
   * @param scope the number of its scope
   * @param group the number of its group
   * @param bit its bit in the group
   */
  record Key(int number, int scope, int group, long bit) {}

  private final Map<ByteBuffer, Key> keys = new HashMap<>();
  private final Map<ByteBuffer, Integer> scopes = new HashMap<>();
  private final Map<Integer, Scope> byNumber = new HashMap<>();
  private final List<Key> inOrder = new ArrayList<>();
  private int groups;

  /** Returns whether there are so many keys that no more are kept. */
  synchronized boolean isFull() {
    return keys.size() >= MOST;
  }

  synchronized int size() {
    return keys.size();
  }

  /** Returns the number of a key's scope. */
  synchronized int scope(int key) {
    return inOrder.get(key).scope();
  }

  /** Returns the key of these bytes, a new one where they are new; both arrays are kept. */
  synchronized Key of(byte[] key, byte[] scope) {
    ByteBuffer bytes = ByteBuffer.wrap(key);
    Key known = keys.get(bytes);
    if (known == null) {
      known = create(ByteBuffer.wrap(scope));
      keys.put(bytes, known);
      inOrder.add(known);
    }
    return known;
  }

  private Key create(ByteBuffer name) {
    Integer number = scopes.get(name);
    if (number == null) {
      number = scopes.size();
      scopes.put(name, number);
    }
    Scope scope = byNumber.computeIfAbsent(number, any -> new Scope());
    int place = scope.keys++ % PartPrints.KEYS;
    if (place == 0) {
      scope.group = groups++;
    }
    return new Key(keys.size(), number, scope.group, 1L << place);
  }
}
