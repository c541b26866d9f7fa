package nectally.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Bytes eight at a time are what they are one by one. */
class EightBytesTest {

  private final Random random = new Random(8);

  @Test
  void bytesAreEqualWhereEachIs() {
    for (int i = 0; i < 20_000; i++) {
      byte[] one = bytes(60);
      byte[] other = bytes(60);
      int length = random.nextInt(30);
      int from = random.nextInt(20);
      int start = random.nextInt(20);
      System.arraycopy(one, from, other, start, length);
      if (random.nextBoolean()) {
        other[start + random.nextInt(length + 1)] ^= (byte) (1 << random.nextInt(8));
      }
      assertThat(EightBytes.areEqual(one, from, other, start, length))
          .isEqualTo(Arrays.equals(one, from, from + length, other, start, start + length));
      int differs = Arrays.mismatch(one, from, from + length, other, start, start + length);
      assertThat(EightBytes.same(one, from, other, start, length))
          .isEqualTo(differs < 0 ? length : differs);
    }
  }

  @Test
  void aLetterIsFoundWhereOneOfTheBytesIsIt() {
    for (int i = 0; i < 20_000; i++) {
      byte[] some = bytes(40);
      int to = random.nextInt(32);
      String text = new String(some, 0, to, StandardCharsets.ISO_8859_1);
      assertThat(EightBytes.contain(some, 0, to, '&')).isEqualTo(text.indexOf('&') >= 0);
    }
  }

  @Test
  void printsFollowFromTheBytesAndNothingBehindThem() {
    for (int i = 0; i < 20_000; i++) {
      byte[] some = bytes(60);
      int from = random.nextInt(20);
      int to = from + random.nextInt(30);
      byte[] alone = EightBytes.copy(some, from, to);
      long print = EightBytes.print(some, from, to);
      assertThat(EightBytes.print(alone, 0, to - from)).isEqualTo(print);
      if (to > from) {
        some[from + random.nextInt(to - from)] ^= (byte) (1 << random.nextInt(8));
        assertThat(EightBytes.print(some, from, to)).isNotEqualTo(print);
      }
    }
  }

  private byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    random.nextBytes(bytes);
    for (int i = 0; i < length; i++) {
      bytes[i] =
          random.nextInt(9) == 0
              ? (byte) ("&'%".charAt(random.nextInt(3)) | 128 * random.nextInt(2))
              : bytes[i];
    }
    return bytes;
  }

  @Test
  void bytesThatAreZeroOrDigitsAreToldWhateverStandsBesideThem() {
    byte[] bytes = new byte[EightBytes.MARGIN];
    for (int neighbour : new int[] {0, 0xFF, '0', '9', ':', '/', 0x80}) {
      Arrays.fill(bytes, (byte) neighbour);
      for (int place = 0; place < 8; place++) {
        for (int value = 0; value < 256; value++) {
          bytes[place] = (byte) value;
          long eight = EightBytes.at(bytes, 0);
          long high = 0x80L << (8 * place);
          assertThat(EightBytes.notZero(eight) & high).isEqualTo(value == 0 ? 0 : high);
          boolean digit = value >= '0' && value <= '9';
          assertThat(EightBytes.noDigits(eight) & high).isEqualTo(digit ? 0 : high);
          assertThat(EightBytes.notZero(eight) & 0x7F7F7F7F7F7F7F7FL).isZero();
        }
        bytes[place] = (byte) neighbour;
      }
    }
  }
}
