package org.sarcomafhir.commandline.upload;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.StrictErrorHandler;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import org.jspecify.annotations.Nullable;

/** What was sent in XML is compared in JSON; what is not understood whole is not converted. */
final class XmlToJson {

  private @Nullable FhirContext context;

  String convert(String xml) throws JsonProcessingException {
    FhirContext fhir = context();
    try {
      return fhir.newJsonParser()
          .encodeResourceToString(
              fhir.newXmlParser()
                  .setParserErrorHandler(new StrictErrorHandler())
                  .parseResource(xml));
    } catch (DataFormatException e) {
      throw new JsonParseException(null, "it cannot be read: " + e.getMessage());
    }
  }

  private synchronized FhirContext context() {
    FhirContext found = context == null ? FhirContext.forR4() : context;
    context = found;
    return found;
  }
}
