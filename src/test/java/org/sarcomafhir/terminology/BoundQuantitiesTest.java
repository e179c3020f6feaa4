package org.sarcomafhir.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Quantity.QuantityComparator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sarcomafhir.conformance.LoadedPackage;
import org.sarcomafhir.fhir.QuantityTranslation.Indexed;

class BoundQuantitiesTest {

  private static final String UCUM = "http://unitsofmeasure.org";

  private final BoundQuantities bounds = new BoundQuantities(LoadedPackage.profiles());

  @Test
  void keepANumberInEachUnitOfALength() {
    assertThat(size("tumor-longest-dimension-min", null, "5.2", "cm"))
        .isEqualTo(Map.of("cm", 5.2, "mm", 52.0));
    assertThat(size("tumor-longest-dimension-max", null, "45", "mm"))
        .isEqualTo(Map.of("cm", 4.5, "mm", 45.0));
  }

  @Test
  void keepMoreThanAboveItsNumberAndLessThanBelow() {
    assertThat(size("tumor-longest-dimension-min", QuantityComparator.GREATER_THAN, "5", "cm"))
        .isEqualTo(Map.of("cm", Math.nextUp(5.0), "mm", Math.nextUp(50.0)));
    assertThat(size("tumor-longest-dimension-max", QuantityComparator.LESS_THAN, "5", "cm"))
        .isEqualTo(Map.of("cm", Math.nextDown(5.0), "mm", Math.nextDown(50.0)));
    assertThat(size("tumor-longest-dimension-min", QuantityComparator.GREATER_OR_EQUAL, "5", "cm"))
        .isEqualTo(Map.of("cm", 5.0, "mm", 50.0));
  }

  @Test
  void neverConvertCountsPerFieldAndPerArea() {
    assertThat(size("mitotic-count-min", null, "12", "/(10.[HPF])"))
        .isEqualTo(Map.of("/(10.[HPF])", 12.0));
    assertThat(size("mitotic-count-min", QuantityComparator.GREATER_THAN, "20", "/mm2"))
        .isEqualTo(Map.of("/mm2", Math.nextUp(20.0)));
  }

  @Test
  void keepAUnitThatIsNotTheirsAsItIs() {
    assertThat(size("tumor-longest-dimension-min", null, "2", "[in_i]"))
        .isEqualTo(Map.of("[in_i]", 2.0));
  }

  @Test
  void leaveOtherParametersAlone() {
    assertThat(bounds.isFor("Observation", "value-quantity")).isFalse();
    assertThat(bounds.isFor("Condition", "mitotic-count-min")).isFalse();
    assertThat(bounds.indexed("Observation", "value-quantity", new Quantity(3))).isEmpty();
  }

  private Map<String, Double> size(
      String parameter, @Nullable QuantityComparator comparator, String value, String unit) {
    Quantity sent =
        new Quantity()
            .setComparator(comparator)
            .setValue(new BigDecimal(value))
            .setSystem(UCUM)
            .setCode(unit);
    return bounds.indexed("Observation", parameter, sent).orElseThrow().stream()
        .collect(Collectors.toMap(Indexed::code, Indexed::value));
  }
}
