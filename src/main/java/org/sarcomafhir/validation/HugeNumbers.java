package org.sarcomafhir.validation;

import java.math.BigDecimal;
import java.util.List;
import org.hl7.fhir.r5.elementmodel.Element;
import org.hl7.fhir.utilities.validation.ValidationMessage;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueSeverity;
import org.hl7.fhir.utilities.validation.ValidationMessage.IssueType;
import org.hl7.fhir.utilities.validation.ValidationMessage.Source;

/**
 * Finds decimals such as 1e999999999. FHIRPath writes them out digit by digit, so that a body of a
 * hundred characters would fill the memory.
 */
final class HugeNumbers {

  private static final int MAX_DIGITS = 300;

  private HugeNumbers() {}

  /** Reports each of them; the resource must not be judged further if there is one. */
  static boolean found(Element element, List<ValidationMessage> messages) {
    boolean found = false;
    if ("decimal".equals(element.fhirType()) && isHuge(element.getValue())) {
      messages.add(message(element));
      found = true;
    }
    for (Element child : element.getChildren()) {
      found |= found(child, messages);
    }
    return found;
  }

  private static boolean isHuge(String value) {
    if (value == null) {
      return false;
    }
    try {
      BigDecimal number = new BigDecimal(value);
      return Math.abs((long) number.scale()) > MAX_DIGITS || number.precision() > MAX_DIGITS;
    } catch (NumberFormatException e) {
      return false; // not a number, which is an issue of its own
    }
  }

  private static ValidationMessage message(Element element) {
    String path = element.getPath() == null ? element.getName() : element.getPath();
    return new ValidationMessage(
        Source.InstanceValidator,
        IssueType.VALUE,
        element.line(),
        element.col(),
        path,
        "A number of more than %d digits cannot be handled".formatted(MAX_DIGITS),
        IssueSeverity.ERROR);
  }
}
