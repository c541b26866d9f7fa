package nectally;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Holds what the rooms between results and a page show to others, and that no two rooms need each
 * other.
 */
class RoomsTest {

  @Test
  void noPackagesNeedEachOther() {
    slices().matching("nectally.(**)").should().beFreeOfCycles().check(ArchitectureTest.CLASSES);
  }

  @Test
  void anAnswerIsMadeOfTheseParts() {
    assertThat(shown("nectally.answer"))
        .containsExactly(
            "About",
            "Arrangement",
            "Audience",
            "Cell",
            "Column",
            "Columns",
            "Fact",
            "Fate",
            "Grid",
            "Kind",
            "Layout",
            "Layouts",
            "Parts",
            "PeopleText",
            "Report",
            "Section",
            "Table");
  }

  @Test
  void formatsAreKnownByTheirNameAlone() {
    assertThat(shown("nectally.formats")).containsExactly("Format", "Printable", "Renderer");
  }

  @Test
  void reportsHideTheirTables() {
    assertThat(shown("nectally.report"))
        .allMatch(
            name ->
                name.endsWith("Report")
                    || name.endsWith("View")
                    || name.endsWith("Sentences")
                    || List.of(
                            "Extent",
                            "Line",
                            "Measuring",
                            "Questions",
                            "Rounding",
                            "StatedColours",
                            "TableName")
                        .contains(name));
  }

  private static List<String> shown(String room) {
    return ArchitectureTest.CLASSES.stream()
        .filter(type -> type.getPackageName().equals(room) && type.isTopLevelClass())
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .map(JavaClass::getSimpleName)
        .filter(name -> !name.equals("package-info"))
        .sorted()
        .toList();
  }
}
