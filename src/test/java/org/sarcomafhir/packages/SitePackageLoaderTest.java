package org.sarcomafhir.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomafhir.conformance.LoadedPackage;
import org.sarcomafhir.conformance.ProfilePackage;
import org.sarcomafhir.packages.PackageReport.State;

/** What of a folder of packages is used, and what is said about the rest. */
class SitePackageLoaderTest {

  private static Map<String, String> refused = Map.of();
  private static Map<String, String> partly = Map.of();
  private static SitePackages packages =
      new SitePackageLoader(LoadedPackage.context(), LoadedPackage.profiles())
          .load(Path.of("no-such-folder"));

  @BeforeAll
  static void load(@TempDir Path folder) {
    MadePackage.good().writeTo(folder, "good.tgz");
    MadePackage.write(folder, "readme.txt", new byte[0]);
    refused = BrokenPackages.writeTo(folder);
    partly = BrokenPackages.writePartlyUsable(folder);
    packages =
        new SitePackageLoader(LoadedPackage.context(), LoadedPackage.profiles()).load(folder);
  }

  @Test
  void reportsEveryArchiveInOrder() {
    assertThat(packages.ofTheSite())
        .hasSize(1 + refused.size() + partly.size())
        .extracting(PackageReport::file)
        .isSorted();
    assertThat(packages.reports().get(0).name()).isEqualTo("org.sarcomafhir.profiles");
  }

  @Test
  void usesAGoodOneWhole() {
    PackageReport good = report("good.tgz");

    assertThat(good.state()).isEqualTo(State.LOADED);
    assertThat(good.leftOut()).isEmpty();
    assertThat(good.counts())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("CodeSystem", 1L, "StructureDefinition", 1L, "ValueSet", 1L));
    assertThat(packages.loaded().profileUrls()).contains(MadePackage.PROFILE);
    assertThat(packages.loaded().all(StructureDefinition.class))
        .filteredOn(definition -> definition.getUrl().equals(MadePackage.PROFILE))
        .allSatisfy(definition -> assertThat(definition.getSnapshot().hasElement()).isTrue());
  }

  @Test
  void refusesWhatIsBroken() {
    assertThat(refused)
        .allSatisfy(
            (file, reason) -> {
              assertThat(report(file).state()).isEqualTo(State.REFUSED);
              assertThat(report(file).line()).contains(file).contains(reason);
            });
  }

  @Test
  void usesTheRestOfWhatIsBrokenInPart() {
    assertThat(partly)
        .allSatisfy(
            (file, reason) -> {
              assertThat(report(file).state()).isEqualTo(State.PARTLY);
              assertThat(report(file).counts()).isEqualTo(Map.of("CodeSystem", 1L));
              assertThat(report(file).leftOut())
                  .singleElement()
                  .extracting(LeftOut::reason)
                  .asString()
                  .contains(reason);
            });
  }

  @Test
  void keepsOursWhereAnotherHasTheSameUrl() {
    String url = "https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs";

    assertThat(packages.loaded().all(CodeSystem.class))
        .filteredOn(system -> system.getUrl().equals(url))
        .singleElement()
        .satisfies(system -> assertThat(system.getConcept()).hasSizeGreaterThan(10));
  }

  @Test
  void readsPackagesInTheOrderOfTheirFiles() {
    assertThat(packages.loaded().further())
        .extracting(ProfilePackage::id)
        .contains("example.hospital")
        .containsExactlyElementsOf(
            packages.ofTheSite().stream()
                .filter(report -> report.state() != State.REFUSED)
                .map(PackageReport::name)
                .toList());
  }

  @Test
  void isContentWithoutAFolder() {
    SitePackages none =
        new SitePackageLoader(LoadedPackage.context(), LoadedPackage.profiles())
            .load(Path.of("no-such-folder"));

    assertThat(none.ofTheSite()).isEmpty();
    assertThat(none.loaded().further()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1.2.0, 1.10.0",
    "1.2, 1.2.1",
    "1.0.0-ballot, 1.0.0",
    "1.0.0-a, 1.0.0-b",
    "4.0.1, 2024.0.0"
  })
  void knowsTheNewerVersion(String older, String newer) {
    assertThat(new Versions().compare(older, newer)).isNegative();
    assertThat(new Versions().compare(newer, older)).isPositive();
    assertThat(new Versions().compare(newer, newer)).isZero();
  }

  private static PackageReport report(String file) {
    return packages.ofTheSite().stream()
        .filter(report -> report.file().equals(file))
        .findFirst()
        .orElseThrow();
  }
}
