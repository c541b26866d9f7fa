package nectally.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.model.Place;

/**
 * Texts, numbers and places as bytes, to be read in the order in which they were written.
 *
 * <p>Texts of which there are few different ones, such as the names of slates, are kept beside the
 * bytes, once for as many records as there are.
 */
final class PackedValues {

  private static final int MOST_SHARED = 4096;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private final List<List<String>> names = new ArrayList<>();
  private byte[] array = new byte[1024];
  private int at;

  /** Goes to the first byte. */
  void restart() {
    at = 0;
  }

  /** Returns the bytes, with room for {@code length} of them. */
  byte[] array(int length) {
    if (length > array.length) {
      array = Arrays.copyOf(array, Math.max(length, 2 * array.length));
    }
    return array;
  }

  /** Returns how many bytes were written since {@link #restart}. */
  int length() {
    return at;
  }

  /** Writes a number of at least 0, small ones in few bytes. */
  void number(long number) {
    array(at + Long.SIZE / 7 + 1);
    long rest = number;
    while ((rest & ~0x7FL) != 0) {
      array[at++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    array[at++] = (byte) rest;
  }

  /** Reads what {@link #number(long)} wrote. */
  long number() {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = array[at++];
      number |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  /** Writes a count. */
  void count(OptionalLong count) {
    if (count.isEmpty()) {
      number(0);
    } else if (count.getAsLong() >= 0 && count.getAsLong() < Long.MAX_VALUE - 1) {
      number(count.getAsLong() + 2);
    } else {
      number(1);
      number(count.getAsLong());
    }
  }

  /** Reads what {@link #count(OptionalLong)} wrote. */
  OptionalLong count() {
    long number = number();
    return number == 0
        ? OptionalLong.empty()
        : OptionalLong.of(number == 1 ? number() : number - 2);
  }

  /** Writes a number of at least 0. */
  void small(OptionalInt number) {
    number(number.isEmpty() ? 0 : number.getAsInt() + 1L);
  }

  /** Reads what {@link #small(OptionalInt)} wrote. */
  OptionalInt small() {
    long number = number();
    return number == 0 ? OptionalInt.empty() : OptionalInt.of((int) (number - 1));
  }

  /** Writes a text: a byte for each character where each is one of the first 256. */
  void text(String text) {
    boolean wide = false;
    for (int i = 0; i < text.length(); i++) {
      wide |= text.charAt(i) > 0xFF;
    }
    number(2L * text.length() + (wide ? 1 : 0));
    if (wide) {
      array(at + 2 * text.length());
      for (int i = 0; i < text.length(); i++) {
        array[at++] = (byte) (text.charAt(i) >> 8);
        array[at++] = (byte) text.charAt(i);
      }
    } else {
      byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
      System.arraycopy(bytes, 0, array(at + bytes.length), at, bytes.length);
      at += bytes.length;
    }
  }

  /** Reads what {@link #text(String)} wrote. */
  String text() {
    long written = number();
    int length = (int) (written >> 1);
    if ((written & 1) == 0) {
      at += length;
      return new String(array, at - length, length, StandardCharsets.ISO_8859_1);
    }
    char[] chars = new char[length];
    for (int i = 0; i < length; i++) {
      chars[i] = (char) ((array[at++] & 0xFF) << 8 | (array[at++] & 0xFF));
    }
    return new String(chars);
  }

  /** Writes a text that may be absent. */
  void optional(Optional<String> text) {
    number(text.isEmpty() ? 0 : 1);
    if (text.isPresent()) {
      text(text.get());
    }
  }

  /** Reads what {@link #optional(Optional)} wrote. */
  Optional<String> optional() {
    return number() == 0 ? Optional.empty() : Optional.of(text());
  }

  /** Writes an answer that may be absent. */
  void flag(Optional<Boolean> flag) {
    number(flag.isEmpty() ? 0 : flag.get() ? 2 : 1);
  }

  /** Reads what {@link #flag(Optional)} wrote. */
  Optional<Boolean> flag() {
    long written = number();
    return written == 0 ? Optional.empty() : Optional.of(written == 2);
  }

  /** Writes a text that others may be equal to. */
  void shared(String text) {
    Integer known = numbers.get(text);
    if (known == null && texts.size() < MOST_SHARED) {
      known = texts.size();
      numbers.put(text, known);
      texts.add(text);
    }
    number(known == null ? 0 : known + 1L);
    if (known == null) {
      text(text);
    }
  }

  /** Reads what {@link #shared(String)} wrote. */
  String shared() {
    int number = (int) number();
    return number == 0 ? text() : texts.get(number - 1);
  }

  /** Returns the lists of names of columns that were written. */
  List<List<String>> allNames() {
    return names;
  }

  /** Writes names of columns, of which there is a list for each file. */
  void names(List<String> list) {
    int number = names.size() - 1;
    while (number >= 0 && !names.get(number).equals(list)) {
      number--;
    }
    if (number < 0) {
      number = names.size();
      names.add(list);
    }
    number(number);
  }

  /** Reads what {@link #names(List)} wrote. */
  List<String> names() {
    return names.get((int) number());
  }

  /**
   * Writes a place.
   *
   * @param near a line that is likely near
   */
  void place(Place place, long near) {
    shared(place.file());
    long down = place.line() - near;
    number(down << 1 ^ down >> 63);
    number(place.column());
  }

  /** Reads what {@link #place(Place, long)} wrote, where the same line was near. */
  Place place(long near) {
    String file = shared();
    long written = number();
    long down = written >>> 1 ^ -(written & 1);
    return new Place(file, near + down, (int) number());
  }
}
