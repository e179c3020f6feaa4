package org.sarcomafhir.fhir;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Says under which numbers a resource is found where the number it carries is not the whole story:
 * a bound, or a unit that is converted. A capability publishes a bean of this type; {@code fhir}
 * asks it for every resource that is put into the search index.
 */
public interface QuantityTranslation {

  /**
   * A number with its unit.
   *
   * @param value as a double, the precision of the index
   * @param system code system of the unit
   * @param code the unit
   */
  record Indexed(double value, @Nullable String system, @Nullable String code) {

    /** The number. */
    BigDecimal number() {
      return new BigDecimal(value);
    }
  }

  /**
   * The numbers that a quantity is found by.
   *
   * @return absent where the parameter indexes quantities as they are
   */
  Optional<List<Indexed>> indexed(String resourceType, String parameter, Quantity sent);

  /** Whether {@link #indexed} has an answer for this parameter. */
  boolean isFor(String resourceType, String parameter);
}
