package nectally;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Holds the arrows between the rooms of the tally. */
class TallyRoomsTest {

  /** The rooms of the tally: a later counter answers with a verdict and knows no other counter. */
  @Test
  void theRoomsOfTheTallyDependInOneDirection() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("verdict")
        .definedBy("nectally.tally.verdict..")
        .layer("solver")
        .definedBy("nectally.tally.solver..")
        .layer("winners")
        .definedBy("nectally.tally.winners..")
        .layer("seats")
        .definedBy("nectally.tally.seats..")
        .layer("transferable")
        .definedBy("nectally.transferable..")
        .layer("recount")
        .definedBy("nectally.recount..")
        .whereLayer("solver")
        .mayOnlyBeAccessedByLayers("winners", "transferable")
        .whereLayer("winners")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("seats")
        .mayNotBeAccessedByAnyLayer()
        .check(ArchitectureTest.CLASSES);
    onlyNeeds("nectally.tally.solver..", "java..");
    onlyNeeds("nectally.tally.verdict..", "java..", "nectally.model..");
    onlyNeeds(
        "nectally.tally.winners..",
        "java..",
        "nectally.model..",
        "nectally.tally.verdict..",
        "nectally.tally.solver..");
  }

  @Test
  void theSeatsFollowFromResultsAlone() {
    onlyNeeds(
        "nectally.tally.seats..",
        "java..",
        "nectally.model..",
        "nectally.tally",
        "nectally.tally.measures..",
        "nectally.tally.verdict..");
  }

  private static void onlyNeeds(String room, String... needed) {
    String[] allowed = Arrays.copyOf(needed, needed.length + 1);
    allowed[needed.length] = room;
    classes()
        .that()
        .resideInAPackage(room)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed)
        .check(ArchitectureTest.CLASSES);
  }

  @Test
  void theSolverShowsOnlyWhatIsAskedAndAnswered() {
    List<String> shown =
        ArchitectureTest.CLASSES.stream()
            .filter(type -> type.getPackageName().equals("nectally.tally.solver"))
            .filter(type -> type.isTopLevelClass())
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .map(JavaClass::getSimpleName)
            .sorted()
            .toList();
    assertThat(shown)
        .containsExactly(
            "Bound",
            "Completion",
            "CrossFree",
            "HeaviestFirst",
            "Inquiry",
            "Membership",
            "Objectives",
            "Optimum",
            "Problem",
            "ProblemTooLargeException",
            "Reach");
  }
}
