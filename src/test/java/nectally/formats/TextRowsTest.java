package nectally.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextRowsTest {

  private static final String[] TEXTS = {
    "", "Ann Lee", "Žofie", "林", "\uD83D\uDE00", "\uD800", "1,234", "\u0000", "x".repeat(70_000)
  };

  private static final String[] COLORS = {"", "\u001B[32m", "\u001B[33m"};

  @Test
  void manyRowsAreWhatFewWouldBe() {
    Random random = new Random(5);
    List<TextValue[]> few = new ArrayList<>();
    List<TextValue[]> many = TextRows.list(1 << 20);
    for (int i = 0; i < 2000; i++) {
      TextValue[] row = new TextValue[random.nextInt(5)];
      for (int k = 0; k < row.length; k++) {
        String text = TEXTS[random.nextInt(i % 100 == 0 ? TEXTS.length : TEXTS.length - 1)];
        String color = COLORS[random.nextInt(COLORS.length)];
        row[k] = new TextValue(text, random.nextInt(300), color);
      }
      few.add(row);
      many.add(row);
    }
    assertThat(many).isInstanceOf(TextRows.class).hasSameSizeAs(few);
    for (int i = 0; i < few.size(); i++) {
      assertThat(many.get(i)).containsExactly(few.get(i));
    }
  }
}
