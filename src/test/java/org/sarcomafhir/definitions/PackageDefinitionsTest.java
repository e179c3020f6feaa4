package org.sarcomafhir.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.conformance.LoadedPackage;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.conformance.ProfilePackage;

class PackageDefinitionsTest {

  @Test
  void leavesTheNamesOfTypesToTheTypes() {
    String url = "https://hospital.example/fhir/StructureDefinition/Patient";
    StructureDefinition profile = new StructureDefinition();
    profile.setUrl(url);
    PackageDefinitions definitions =
        new PackageDefinitions(
            LoadedPackage.context(),
            LoadedPackages.only(new ProfilePackage("a", "1", List.of(profile))),
            new BaseDefinitions(LoadedPackage.context()));

    assertThat(definitions.fetchStructureDefinition(url)).isNotNull();
    assertThat(definitions.fetchStructureDefinition("Patient")).isNull();
    assertThat(definitions.fetchStructureDefinition("StructureDefinition/Patient")).isNull();
  }
}
