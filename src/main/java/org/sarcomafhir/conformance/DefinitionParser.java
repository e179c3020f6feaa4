package org.sarcomafhir.conformance;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.io.InputStream;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.MetadataResource;

/** Reads definitions strictly: one that is not understood whole would be applied in part. */
public final class DefinitionParser {

  private final FhirContext context;

  /** A parser of R4. */
  public DefinitionParser(FhirContext context) {
    this.context = context;
  }

  /**
   * Reads a definition in JSON.
   *
   * @throws DataFormatException when it is no definition with a canonical URL
   */
  public MetadataResource parse(InputStream json) {
    IParser parser = context.newJsonParser().setParserErrorHandler(new StrictErrorHandler());
    IBaseResource resource = parser.parseResource(json);
    if (!(resource instanceof MetadataResource definition) || definition.getUrl() == null) {
      throw new DataFormatException("it is no definition with a canonical URL");
    }
    return definition;
  }
}
