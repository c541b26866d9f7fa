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

  private static final Layout<String> LAYOUT =
      new Columns<String>()
          .machines("name", Kind.TEXT, About.WHO, row -> Cell.text(row))
          .add("length", "Length", Kind.COUNT, About.OTHER, row -> Cell.count(row.length()))
          .people("first", "First", Kind.TEXT, About.OTHER, row -> Cell.text(row.substring(0, 1)))
          .compared("was", "Was", Kind.COUNT, About.OTHER, row -> Cell.EMPTY)
          .add("seen", "Seen", Kind.FLAG, About.OTHER, row -> seen(row))
          .ifKnown()
          .layout("names", "Names");

  private static Cell seen(String row) {
    return row.equals("Ann") ? Cell.flag(true) : Cell.EMPTY;
  }

  private static List<String> keys(Grid<?> grid) {
    return grid.columns().stream().map(column -> column.key()).toList();
  }

  @Test
  void machinesSeeTheSameColumnsWhateverTheRows() {
    assertThat(keys(LAYOUT.table(List.of()).forMachines()))
        .containsExactly("name", "length", "was", "seen");
    assertThat(keys(LAYOUT.table(List.of("Ann")).comparing(true).forMachines()))
        .containsExactly("name", "length", "was", "seen");
  }

  @Test
  void peopleSeeWhatTheRowsHave() {
    assertThat(keys(LAYOUT.table(List.of("Bob")).forPeople().get(0)))
        .containsExactly("length", "first");
    assertThat(keys(LAYOUT.table(List.of("Ann", "Bob")).comparing(true).forPeople().get(0)))
        .containsExactly("length", "first", "was", "seen");
  }

  @Test
  void peopleSeeColumnsInAnOrderOfTheirOwn() {
    Layout<String> layout = LAYOUT.peopleFirst("first");
    assertThat(keys(layout.table(List.of("Bob")).forPeople().get(0)))
        .containsExactly("first", "length");
    assertThat(keys(layout.table(List.of("Bob")).forMachines()))
        .containsExactly("name", "length", "was", "seen");
  }

  @Test
  void peopleSeeRowsPartedByAColumnAndItsTextAboveSeveralParts() {
    Layout<String> layout = LAYOUT.partedBy("name");
    assertThat(layout.table(List.of()).forPeople()).isEmpty();
    assertThat(layout.table(List.of("Ann", "Ann")).forPeople())
        .extracting(Grid::title)
        .containsExactly("");
    List<Grid<?>> parts = layout.table(List.of("Ann", "Bob", "Ann")).forPeople();
    assertThat(parts).extracting(Grid::title).containsExactly("Ann", "Bob");
    assertThat(parts.get(0).rows()).hasSize(2);
  }

  @Test
  void peopleCanSeeNothingOrAnotherTable() {
    Table<String> table = LAYOUT.table(List.of("Ann"));
    assertThat(table.hidden(true).forPeople()).isEmpty();
    Grid<?> other = table.forPeople(() -> LAYOUT.table(List.of())).forPeople().get(0);
    assertThat(other.rows()).isEmpty();
    assertThat(table.forMachines().rows()).hasSize(1);
  }

  @Test
  void aCellIsOfItsColumnsKind() {
    Column<String> column =
        Column.of("votes", "Votes", Kind.COUNT, Audience.EVERYONE, row -> Cell.text(row));
    assertThatThrownBy(() -> column.cell("A"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("column votes takes no Text[value=A]");
  }

  @Test
  void everyKindTakesAnUnknown() {
    for (Kind kind : Kind.values()) {
      assertThat(kind.accepts(Cell.EMPTY)).isTrue();
      assertThat(kind.accepts(Cell.NONE)).isTrue();
    }
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
