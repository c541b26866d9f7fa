package nectally.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Every kind of lambda, method reference and record that is linked ahead, a line of text each. */
public final class Sites implements Supplier<String> {

  private final List<String> lines = new ArrayList<>();
  private final String mine = "mine";

  /** A record with a component of every kind. */
  record Key(
      boolean yes,
      char letter,
      byte small,
      short more,
      int number,
      long votes,
      @Nullable String name) {}

  /** An interface whose private method is behind a lambda. */
  interface Told {
    String tell();

    private String loud(String text) {
      return text + "!" + tell();
    }

    /** Returns what the private method makes of a text. */
    default Function<String, String> louder() {
      return this::loud;
    }
  }

  /** A class that shares the nest. */
  static final class Nested {
    private String hidden(long number) {
      return "hidden " + number;
    }

    /** Returns a reference to a private method. */
    LongFunction<String> reference() {
      return this::hidden;
    }
  }

  /** Returns the lines. */
  @Override
  public String get() {
    lambdas(3, 4L);
    references();
    conversions();
    records();
    return String.join("\n", lines);
  }

  private void lambdas(int whole, long large) {
    Supplier<String> constant = () -> "constant";
    Supplier<String> capturing = () -> mine + whole + large;
    BiFunction<String, Integer, String> both = (text, count) -> text.repeat(count) + whole;
    IntBinaryOperator plus = (a, b) -> a + b * whole;
    lines.add(constant.get());
    lines.add(capturing.get());
    lines.add(both.apply("ab", 2));
    lines.add("" + plus.applyAsInt(5, 6));
  }

  private void references() {
    Function<String, Integer> length = String::length;
    Function<String, StringBuilder> made = StringBuilder::new;
    IntFunction<int[]> array = int[]::new;
    Consumer<String> ignoring = new ArrayList<String>()::add;
    Comparator<String> order = Comparator.comparing(String::length);
    ignoring.accept("x");
    lines.add("" + length.apply("four"));
    lines.add(made.apply("built").append('?').toString());
    lines.add("" + array.apply(7).length);
    lines.add("" + order.thenComparing(Comparator.naturalOrder()).compare("b", "a"));
    lines.add(new Nested().reference().apply(9));
    Told told = () -> "told";
    lines.add(told.louder().apply("heard"));
  }

  private void conversions() {
    ToLongFunction<Integer> widened = Integer::intValue;
    IntToLongFunction direct = number -> number;
    ToDoubleFunction<Long> mean = Long::longValue;
    Function<Integer, Long> boxed = Integer::longValue;
    Predicate<String> empty = String::isEmpty;
    lines.add("" + (widened.applyAsLong(2) + direct.applyAsLong(3)));
    lines.add("" + mean.applyAsDouble(5L));
    lines.add("" + boxed.apply(11) + empty.negate().test("no"));
  }

  private static @Nullable Object anything(@Nullable Object value) {
    return value;
  }

  private void records() {
    Key key = new Key(true, 'k', (byte) 1, (short) 2, 3, 4L, "name");
    Key same = new Key(true, 'k', (byte) 1, (short) 2, 3, 4L, "na".concat("me"));
    List<Key> others =
        List.of(
            new Key(false, 'k', (byte) 1, (short) 2, 3, 4L, "name"),
            new Key(true, 'l', (byte) 1, (short) 2, 3, 4L, "name"),
            new Key(true, 'k', (byte) 9, (short) 2, 3, 4L, "name"),
            new Key(true, 'k', (byte) 1, (short) 9, 3, 4L, "name"),
            new Key(true, 'k', (byte) 1, (short) 2, 9, 4L, "name"),
            new Key(true, 'k', (byte) 1, (short) 2, 3, 9L, "name"),
            new Key(true, 'k', (byte) 1, (short) 2, 3, 4L, "other"));
    lines.add(key + " " + key.hashCode() + " " + key.equals(same));
    lines.add(
        ""
            + others.contains(key)
            + Objects.equals(key, anything(null))
            + Objects.equals(key, anything("name")));
    TreeMap<Integer, Key> byHash = new TreeMap<>();
    others.forEach(other -> byHash.put(other.hashCode(), other));
    lines.add("" + byHash.keySet());
    lines.add("" + new Key(true, 'k', (byte) 1, (short) 2, 3, 4L, null).hashCode());
  }
}
