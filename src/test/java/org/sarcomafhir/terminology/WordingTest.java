package org.sarcomafhir.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.conformance.LoadedPackage;
import org.sarcomafhir.terminology.NearestConcepts.Proposal;

/** Which known stain comes nearest to what laboratories write. */
class WordingTest {

  private static final String STAINS = "https://sarcomafhir.org/fhir/CodeSystem/ihc-marker-cs";
  private static final NearestConcepts NEAREST = new NearestConcepts(LoadedPackage.profiles());

  @ParameterizedTest
  @CsvSource({
    "Desmine, desmin",
    "DESMIN, desmin",
    "Demsin, desmin",
    "IHC Desmin (D33), desmin",
    "'SMA ', sma",
    "alpha SMA, sma",
    "\u03b1-SMA, sma",
    "smooth-muscle-actin, sma",
    "Aktin, actin",
    "c-kit, cd117",
    "CD 117 (c-kit), cd117",
    "HHF-35, msa",
    "S100, s100",
    "S-100B, s100",
    "Ki 67, ki67",
    "Ki-67 (MIB-1), ki67",
    "Ki67-Index, ki67",
    "INI-1, smarcb1",
    "BRG 1, smarca4",
    "h caldesmon, h-caldesmon",
    "Caldesmon, h-caldesmon",
    "CKAE1/AE3, cytokeratin-ae1-ae3",
    "Cytokeratin CAM 5.2, cytokeratin-cam52",
    "panCK, cytokeratin-pan",
    "Catenin, beta-catenin",
    "\u00d6strogenrezeptor, er",
    "ER (SP1), er",
    "Desmin Ag [Presence] in Tissue by Immune stain, desmin"
  })
  void knowsWhatWasMeant(String written, String meant) {
    assertThat(codes(written)).first().isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CD43", "CD3", "CK7", "CK 20", "GATA3", "PAX5", "SOX9", "XYZ-4", "A", "-", " ", "ERA",
        "Restin"
      })
  void doesNotTakeOneAntigenForAnother(String written) {
    assertThat(codes(written)).isEmpty();
  }

  @Test
  void ranksTheNearestFirstAndNamesOnlyAFew() {
    assertThat(codes("alpha smooth muscle actin")).startsWith("sma").hasSizeBetween(2, 3);
  }

  @Test
  void comparesEveryNameThatWasGiven() {
    assertThat(NEAREST.to(List.of("Antibody 12", "Vimentine", "V9-7"), STAINS))
        .containsExactly(new Proposal("vimentin", "Vimentin"));
  }

  @Test
  void readsOnlyTheBeginningOfAVeryLongName() {
    assertThat(codes("desmin " + "x".repeat(1_000_000))).isNotEmpty();
  }

  private static List<String> codes(String written) {
    return NEAREST.to(List.of(written), STAINS).stream().map(Proposal::code).toList();
  }
}
