package org.sarcomafhir;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beRecords;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.rest.annotation.Operation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.env.Environment;

/** The structure of the code base; docs/architecture.md shows it as a picture. */
class ArchitectureTest {

  private static final String ROOT = "org.sarcomafhir";

  /** Which package may use which others. A new package has to be entered here. */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          entry("model", Set.of()),
          entry("archive", Set.of()),
          entry("findings", Set.of("model")),
          entry("database", Set.of()),
          entry("fhir", Set.of("database", "findings", "model")),
          entry("security", Set.of("findings", "fhir", "model")),
          entry("conformance", Set.of("fhir", "model")),
          entry("definitions", Set.of("conformance", "model")),
          entry("terminology", Set.of("conformance", "definitions", "findings", "fhir", "model")),
          entry("validation", Set.of("conformance", "definitions", "terminology", "fhir", "model")),
          entry("bundle", Set.of("validation", "findings", "fhir", "model")),
          entry("ownership", Set.of("bundle", "findings", "security", "fhir", "model")),
          entry("conditional", Set.of("bundle", "findings", "fhir", "model")),
          entry("links", Set.of("bundle", "findings", "ownership", "fhir", "model")),
          entry(
              "consistency",
              Set.of("bundle", "conformance", "findings", "ownership", "fhir", "model")),
          entry(
              "explanation",
              Set.of("conformance", "findings", "terminology", "validation", "fhir", "model")),
          entry(
              "preflight",
              Set.of(
                  "bundle",
                  "conformance",
                  "explanation",
                  "findings",
                  "ownership",
                  "terminology",
                  "validation",
                  "fhir",
                  "model")),
          entry(
              "ingest",
              Set.of(
                  "bundle",
                  "findings",
                  "leniency",
                  "limits",
                  "preflight",
                  "validation",
                  "fhir",
                  "model")),
          entry(
              "leniency",
              Set.of("bundle", "findings", "losses", "security", "validation", "fhir", "model")),
          entry("provenance", Set.of("bundle", "security", "fhir", "model")),
          entry("limits", Set.of("findings", "fhir")),
          entry("packages", Set.of("archive", "conformance", "definitions", "fhir", "model")),
          entry("publication", Set.of("archive", "conformance", "definitions", "security")),
          entry("export", Set.of("database", "findings", "security", "fhir", "model")),
          entry("audit", Set.of("database", "findings", "security", "fhir", "model")),
          entry("cohort", Set.of("findings", "terminology", "fhir", "model")),
          entry("pages", Set.of("conformance", "definitions", "security", "fhir", "model")),
          entry("losses", Set.of()),
          entry("reasons", Set.of("conformance", "security", "terminology", "fhir", "model")),
          entry("savedcohort", Set.of("findings", "security", "fhir")),
          entry("issuer", Set.of()),
          entry("generation", Set.of("model")),
          entry("backup", Set.of("database", "fhir", "reindex")),
          entry("reindex", Set.of("conformance", "database", "fhir")),
          entry(
              "commandline",
              Set.of(
                  "backup",
                  "bundle",
                  "conformance",
                  "consistency",
                  "database",
                  "definitions",
                  "explanation",
                  "findings",
                  "generation",
                  "issuer",
                  "links",
                  "losses",
                  "packages",
                  "preflight",
                  "terminology",
                  "validation")),
          entry("demo", Set.of("fhir", "generation", "model")),
          entry("monitoring", Set.of("conformance", "database", "fhir", "model")));

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  static Stream<String> packages() {
    return MAY_USE.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void usesOnlyWhatTheTableAllows(String name) {
    String[] forbidden =
        Stream.concat(
                packages()
                    .filter(
                        other ->
                            !other.equals(name)
                                && !MAY_USE.getOrDefault(name, Set.of()).contains(other))
                    .map(other -> ROOT + "." + other + ".."),
                Stream.of(ROOT))
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden)
        .check(MAIN);
  }

  @Test
  void knowsEveryPackage() {
    Set<String> found =
        MAIN.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> name.startsWith(ROOT + "."))
            .map(name -> name.substring(ROOT.length() + 1).replaceAll("\\..*", ""))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(found).containsExactlyElementsOf(new TreeSet<>(MAY_USE.keySet()));
  }

  @Test
  void hasNoCyclesBetweenPackages() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void holdsOnlyTheApplicationAtTheRoot() {
    classes()
        .that()
        .resideInAPackage(ROOT)
        .should()
        .haveNameMatching(ROOT + "\\.(Application|package-info)")
        .check(MAIN);
  }

  @Test
  void injectsThroughConstructors() {
    NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(MAIN);
  }

  @Test
  void keepsTheModelFreeOfFrameworks() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.hl7.fhir.r4..", "org.jspecify..", ROOT + ".model..")
        .check(MAIN);
  }

  @Test
  void keepsTheStorageLayerBehindTheStore() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            ROOT + ".database..", ROOT + ".fhir..", ROOT + ".conformance..", ROOT + ".validation..")
        .should()
        .dependOnClassesThat(resideInAPackage("ca.uhn.fhir.jpa.."))
        .check(MAIN);
  }

  @Test
  void namesOperationProviders() {
    methods()
        .that()
        .areAnnotatedWith(Operation.class)
        .should()
        .beDeclaredInClassesThat()
        .haveSimpleNameEndingWith("Provider")
        .andShould()
        .beDeclaredInClassesThat()
        .areNotPublic()
        .check(MAIN);
  }

  @Test
  void readsConfigurationThroughRecords() {
    classes()
        .that()
        .haveSimpleNameEndingWith("Properties")
        .should(beRecords())
        .andShould()
        .beAnnotatedWith(ConfigurationProperties.class)
        .check(MAIN);
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".commandline.doctor..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Environment.class)
        .check(MAIN);
    noClasses().should().dependOnClassesThat().areAssignableTo(Value.class).check(MAIN);
    noClasses().should().callMethod(System.class, "getenv", String.class).check(MAIN);
  }

  @Test
  void leavesLoggingAndTimeToTheirOwners() {
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(MAIN);
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(MAIN.that(not(simpleName("Console"))));
    noClasses().should().dependOnClassesThat().areAssignableTo(java.util.Date.class).check(MAIN);
  }
}
