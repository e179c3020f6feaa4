package org.sarcomafhir.leniency;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.StrictErrorHandler;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.IntPredicate;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.sarcomafhir.losses.Difference;
import org.sarcomafhir.losses.ExactJson;
import org.sarcomafhir.losses.LossCheck;
import org.sarcomafhir.validation.SourceDocument;

/**
 * Whether the store keeps a resource as it was sent: it is parsed as strictly as can be, written as
 * it would be stored, and compared element by element. XML cannot be compared so; there the strict
 * parser has to do.
 */
final class Storable {

  /** The store writes the same narrative in its own spelling. */
  private static final String NARRATIVE = "/text/div";

  private final FhirContext context;

  Storable(FhirContext context) {
    this.context = context;
  }

  /**
   * Of a document at which places nothing would be lost, changed or added: at entries of a Bundle,
   * or at {@link Leniency#ALONE} for the document itself.
   */
  IntPredicate wholePlaces(SourceDocument document) {
    JsonNode root = document.json();
    if (root == null) {
      boolean understood = isUnderstood(document.text());
      return place -> understood;
    }
    return place ->
        isWhole(place == Leniency.ALONE ? root : root.path("entry").path(place).path("resource"));
  }

  private boolean isWhole(JsonNode resource) {
    try {
      IBaseResource parsed =
          context
              .newJsonParser()
              .setParserErrorHandler(new StrictErrorHandler())
              .parseResource(resource.toString());
      JsonNode stored = ExactJson.read(context.newJsonParser().encodeResourceToString(parsed));
      return LossCheck.strict().between(resource, stored).stream().allMatch(Storable::isSpelling);
    } catch (DataFormatException | JsonProcessingException e) {
      return false;
    }
  }

  private static boolean isSpelling(Difference difference) {
    return difference.kind() == Difference.Kind.CHANGED
        && difference.pointer().toString().endsWith(NARRATIVE);
  }

  private boolean isUnderstood(String xml) {
    try {
      context.newXmlParser().setParserErrorHandler(new StrictErrorHandler()).parseResource(xml);
      return true;
    } catch (DataFormatException e) {
      return false;
    }
  }
}
