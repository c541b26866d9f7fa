package nectally.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nectally.model.Ratio;
import nectally.model.Share;
import org.junit.jupiter.api.Test;

class TableTest {

  private static final List<Column> COLUMNS =
      List.of(Column.of("name", Kind.TEXT), Column.of("votes", Kind.COUNT));

  private static Table table(List<Cell> row) {
    return Layout.of("table", "", COLUMNS).table(List.of(row));
  }

  @Test
  void aRowIsAsWideAsTheColumns() {
    assertThatThrownBy(() -> table(List.of(Cell.text("A"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("table table takes 2 cells, not 1");
  }

  @Test
  void aCellIsOfItsColumnsKind() {
    assertThatThrownBy(() -> table(List.of(Cell.text("A"), Cell.number(Ratio.ZERO))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("column table.votes takes no Exact[value=0]");
  }

  @Test
  void everyKindTakesAnUnknown() {
    for (Kind kind : Kind.values()) {
      assertThat(kind.accepts(Cell.EMPTY)).isTrue();
    }
  }

  @Test
  void factsAreOneRow() {
    Layout facts = Layout.facts("contests", "", COLUMNS);
    assertThatThrownBy(() -> facts.table(List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("table contests takes one row, not 0");
  }

  @Test
  void whatIsAbsentIsAnEmptyCell() {
    assertThat(Cell.text(Optional.empty())).isEqualTo(Cell.EMPTY);
    assertThat(Cell.count(OptionalLong.empty())).isEqualTo(Cell.EMPTY);
    assertThat(Cell.count(OptionalInt.empty())).isEqualTo(Cell.EMPTY);
    assertThat(Cell.number(Optional.empty())).isEqualTo(Cell.EMPTY);
    assertThat(Cell.share(Optional.empty())).isEqualTo(Cell.EMPTY);
    assertThat(Cell.points(Optional.empty())).isEqualTo(Cell.EMPTY);
    assertThat(Cell.flag(Optional.empty())).isEqualTo(Cell.EMPTY);
  }

  @Test
  void whatIsPresentIsItsValue() {
    assertThat(Cell.text(Optional.of("A"))).isEqualTo(Cell.text("A"));
    assertThat(Cell.count(OptionalLong.of(0))).isEqualTo(Cell.count(0));
    assertThat(Cell.count(OptionalInt.of(0))).isEqualTo(Cell.count(0));
    assertThat(Cell.share(Optional.of(Share.of(1, 2)))).isEqualTo(Cell.number(Ratio.of(50)));
    assertThat(Cell.flag(Optional.of(false))).isEqualTo(Cell.flag(false));
  }
}
