package nectally.model;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A list that never changes and makes each of its elements whenever one looks at it, so that of
 * millions of them only those are there that somebody holds.
 *
 * <p>The last one is kept, for whoever looks at it next; what is made twice is equal, and not the
 * same.
 *
 * @param <T> what it is a list of
 */
public abstract class LazyList<T> extends AbstractList<T> {

  /** What was looked at last, which many look at in turn: a contest may be a million people. */
  private Optional<Made<T>> last = Optional.empty();

  /** Returns a list of the same elements that never changes. */
  public static <T> List<T> copyOf(List<T> list) {
    return list instanceof LazyList ? list : List.copyOf(list);
  }

  /** Returns what {@code function} makes of each element: when it is looked at, of a lazy list. */
  public static <S, T> List<T> map(List<S> list, Function<? super S, ? extends T> function) {
    if (list instanceof LazyList) {
      return new Mapped<S, T>(list, function);
    }
    List<T> all = new ArrayList<>(list.size());
    for (S each : list) {
      all.add(function.apply(each));
    }
    return all;
  }

  private record Made<T>(int index, T element) {}

  /**
   * Makes an element.
   *
   * @throws IndexOutOfBoundsException if there is none of this index, 0-based
   */
  protected abstract T make(int index);

  @Override
  public final T get(int index) {
    Optional<Made<T>> made = last;
    if (made.isEmpty() || made.get().index() != index) {
      made = Optional.of(new Made<>(index, make(index)));
      last = made;
    }
    return made.get().element();
  }

  private static final class Mapped<S, T> extends LazyList<T> {

    private final List<S> list;
    private final Function<? super S, ? extends T> function;

    Mapped(List<S> list, Function<? super S, ? extends T> function) {
      this.list = list;
      this.function = function;
    }

    @Override
    protected T make(int index) {
      return function.apply(list.get(index));
    }

    @Override
    public int size() {
      return list.size();
    }
  }
}
