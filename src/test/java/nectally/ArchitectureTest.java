package nectally;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the arrows between the packages, and what each of them may not do. */
class ArchitectureTest {

  private static final int MOST_LINES = 300;
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Path TESTS = Path.of("src", "test", "java");
  private static final Set<String> FLOATING =
      Set.of("double", "float", "java.lang.Double", "java.lang.Float", "java.util.OptionalDouble");

  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("nectally");

  @Test
  void packagesDependInOneDirection() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("cli")
        .definedBy("nectally.cli..")
        .layer("input")
        .definedBy("nectally.input..")
        .layer("ballots")
        .definedBy("nectally.ballots..")
        .layer("csv")
        .definedBy("nectally.csv..")
        .layer("problem")
        .definedBy("nectally.problem..")
        .layer("report")
        .definedBy("nectally.report..")
        .layer("formats")
        .definedBy("nectally.formats..")
        .layer("answer")
        .definedBy("nectally.answer..")
        .layer("transferable")
        .definedBy("nectally.transferable..")
        .layer("tally")
        .definedBy("nectally.tally..")
        .layer("model")
        .definedBy("nectally.model..")
        .whereLayer("cli")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("input")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("ballots")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("csv")
        .mayOnlyBeAccessedByLayers("cli", "input", "ballots")
        .whereLayer("problem")
        .mayOnlyBeAccessedByLayers("cli", "input", "ballots", "csv")
        .whereLayer("report")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("formats")
        .mayOnlyBeAccessedByLayers("cli")
        .whereLayer("answer")
        .mayOnlyBeAccessedByLayers("cli", "report", "formats")
        .whereLayer("transferable")
        .mayOnlyBeAccessedByLayers("cli", "report")
        .whereLayer("tally")
        .mayOnlyBeAccessedByLayers("cli", "report", "transferable")
        .check(CLASSES);
  }

  @Test
  void everyClassIsInOneOfThosePackages() {
    classes()
        .should()
        .resideInAnyPackage(
            "nectally.cli..",
            "nectally.input..",
            "nectally.ballots..",
            "nectally.csv..",
            "nectally.problem..",
            "nectally.report..",
            "nectally.formats..",
            "nectally.answer..",
            "nectally.transferable..",
            "nectally.tally..",
            "nectally.model..",
            "nectally.build..")
        .check(CLASSES);
  }

  @Test
  void theStepOfTheBuildIsNoPartOfTheProgram() {
    classes()
        .that()
        .resideInAPackage("nectally.build..")
        .should()
        .onlyHaveDependentClassesThat()
        .resideInAPackage("nectally.build..")
        .andShould()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.objectweb.asm..", "nectally.build..")
        .check(CLASSES);
  }

  @Test
  void theModelNeedsNothingButJava() {
    classes()
        .that()
        .resideInAPackage("nectally.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "nectally.model..")
        .check(CLASSES);
  }

  @Test
  void aTableKnowsNoElection() {
    noClasses()
        .that()
        .resideInAnyPackage("nectally.csv..", "nectally.problem..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("nectally.model..")
                .and(not(simpleName("Place")))
                .and(not(simpleName("Ascii"))))
        .check(CLASSES);
  }

  @Test
  void theTallyHasNoInputOutputClockOrChance() {
    noClasses()
        .that()
        .resideInAnyPackage("nectally.model..", "nectally.tally..", "nectally.transferable..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "java.io..",
            "java.nio",
            "java.nio.file..",
            "java.nio.channels..",
            "java.net..",
            "java.time..")
        .orShould()
        .dependOnClassesThat()
        .haveNameMatching("java\\..*Random.*")
        .orShould()
        .callMethod(Math.class, "random")
        .check(CLASSES);
  }

  @Test
  void eachLibraryHasOnePlace() {
    onlyIn("nectally\\.cli\\..*", "picocli..");
    onlyIn("nectally\\.csv\\.QuotedRecords(\\$.*)?", "org.apache.commons.csv..");
    onlyIn(
        "nectally\\.formats\\.(Json(Layout|Reading)|NistWriter|(Json|DataPackage)Renderer)(\\$.*)?",
        "com.fasterxml.jackson..");
    onlyIn("nectally\\.formats\\.XlsxRenderer(\\$.*)?", "org.dhatim.fastexcel");
    onlyIn(
        "nectally\\.csv\\.(Workbook|SheetCell|FaultyCells)(\\$.*)?",
        "org.dhatim.fastexcel.reader..");
  }

  private static void onlyIn(String place, String library) {
    noClasses()
        .that()
        .haveNameNotMatching(place)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  @Test
  void onlyMainKnowsTheStreamsAndTheExitOfTheProcess() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("nectally.cli.Main")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .accessField(System.class, "in")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(CLASSES);
  }

  @Test
  void countsAndSharesAreNeverFloatingPoint() {
    List<String> found = new ArrayList<>();
    for (JavaClass type : CLASSES) {
      if (type.getPackageName().matches("nectally\\.(model|tally|transferable)(\\..*)?")) {
        type.getFields().stream()
            .filter(field -> isFloating(field.getRawType()))
            .map(JavaField::getFullName)
            .forEach(found::add);
        type.getCodeUnits().stream()
            .filter(ArchitectureTest::takesOrGivesFloating)
            .map(JavaCodeUnit::getFullName)
            .forEach(found::add);
      }
    }
    assertThat(found).isEmpty();
  }

  private static boolean takesOrGivesFloating(JavaCodeUnit unit) {
    return isFloating(unit.getRawReturnType())
        || unit.getRawParameterTypes().stream().anyMatch(ArchitectureTest::isFloating);
  }

  private static boolean isFloating(JavaClass type) {
    return FLOATING.contains(type.getBaseComponentType().getName());
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)(\\$.*)?")
        .check(CLASSES);
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    List<Path> without = new ArrayList<>();
    for (Path source : javaFilesIn(SOURCES)) {
      Path info = source.resolveSibling("package-info.java");
      if (!Files.exists(info)) {
        without.add(source);
      }
    }
    assertThat(without).isEmpty();
  }

  @Test
  void noFileIsTooLongToRead() throws IOException {
    List<String> tooLong = new ArrayList<>();
    for (Path folder : List.of(SOURCES, TESTS)) {
      for (Path source : javaFilesIn(folder)) {
        int lines = Files.readAllLines(source).size();
        if (lines > MOST_LINES) {
          tooLong.add(source + " has " + lines + " lines");
        }
      }
    }
    assertThat(tooLong).isEmpty();
  }

  private static List<Path> javaFilesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
