package nectally.csv.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nectally.csv.EightBytes;
import org.junit.jupiter.api.Test;

/** Sums of rows by the bytes of their cells, against a map of texts. */
class RowSumsTest {

  private static final KeySum KEY = key(0);

  @Test
  void runsOfOtherLengthsAreOtherRowsWhereTheirLettersAreTheSame() {
    List<List<String>> alike =
        List.of(
            List.of("ABCDEFGH", "IJ"),
            List.of("ABCDEFGHIJ", ""),
            List.of("", "ABCDEFGHIJ"),
            List.of("ABCDEFG", "HIJ"),
            List.of("ABCDEFGHIJABCDEF", ""),
            List.of("ABCDEFGH", "IJABCDEF"));
    RowSums sums = new RowSums();
    for (List<String> runs : alike) {
      assertThat(new Row(runs).find(sums)).as(runs.toString()).isZero();
      new Row(runs).add(sums, KEY);
      assertThat(new Row(runs).find(sums)).as(runs.toString()).isPositive();
    }
    assertThat(alike.stream().map(runs -> new Row(runs).find(sums))).doesNotHaveDuplicates();
  }

  @Test
  void sumsAreThoseOfAMap() {
    Random random = new Random(8);
    RowSums sums = new RowSums();
    Map<String, KeySum> keys = new HashMap<>();
    Map<String, long[]> expected = new HashMap<>();
    for (int i = 0; i < 60_000; i++) {
      String ward = "Ward " + random.nextInt(40);
      String name = "x".repeat(random.nextInt(3)) + random.nextInt(60);
      Row row = new Row(List.of(ward, name));
      KeySum key = keys.computeIfAbsent(name, any -> key(keys.size()));
      if (row.find(sums) == 0) {
        row.add(sums, key);
      }
      int number = random.nextInt(900);
      assertThat(sums.add(row.find(sums), number)).isTrue();
      long[] own = expected.computeIfAbsent(name, any -> new long[3]);
      own[0] += number;
      own[1] = Math.max(own[1], number);
      own[2]++;
    }
    assertThat(sums.give()).isTrue();
    keys.forEach(
        (name, key) ->
            assertThat(new long[] {key.sum, key.largest, key.rows})
                .as(name)
                .containsExactly(expected.get(name)));
  }

  @Test
  void aSumThatIsTooLargeIsRefusedWithNothingAdded() {
    RowSums sums = new RowSums();
    KeySum key = key(0);
    key.sum = Long.MAX_VALUE - 7;
    Row row = new Row(List.of("Ward", "Ann"));
    row.add(sums, key);
    assertThat(sums.add(row.find(sums), 8)).isTrue();
    assertThat(sums.give()).isFalse();
  }

  @Test
  void aPlaceKnowsTheGroupAndTheBitOfItsKey() {
    RowSums sums = new RowSums();
    Row row = new Row(List.of("Ward", "Ann"));
    row.add(sums, new KeySum(new RowKeys.Key(9, 0, 70_000, 1 << 11), 0, bytes("x"), ends(), 0));
    long key = sums.key(row.find(sums));
    assertThat(RowSums.group(key)).isEqualTo(70_000);
    assertThat(RowSums.bit(key)).isEqualTo(1 << 11);
  }

  private static KeySum key(int number) {
    return new KeySum(new RowKeys.Key(number, 0, 0, 1), 0, bytes("x"), ends(), 0);
  }

  private static int[] ends() {
    return new int[] {1};
  }

  private static byte[] bytes(String text) {
    byte[] own = text.getBytes(StandardCharsets.UTF_8);
    return EightBytes.copy(own, 0, own.length);
  }

  /** A row whose runs of cells stand one behind the other with a comma between. */
  private static final class Row {
    private final byte[] bytes;
    private final int[] from;
    private final int[] to;
    private final long hash;

    Row(List<String> runs) {
      bytes = bytes(String.join(",", runs) + "\n");
      from = new int[runs.size()];
      to = new int[runs.size()];
      int at = 0;
      long mixed = 0;
      for (int run = 0; run < from.length; run++) {
        from[run] = at;
        to[run] = at + runs.get(run).length();
        mixed = EightBytes.mixed(mixed, EightBytes.print(bytes, from[run], to[run]));
        at = to[run] + 1;
      }
      hash = mixed;
    }

    int find(RowSums sums) {
      return sums.find(bytes, from, to, hash);
    }

    void add(RowSums sums, KeySum key) {
      sums.add(bytes, from, to, hash, key);
    }
  }
}
