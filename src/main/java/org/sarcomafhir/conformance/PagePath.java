package org.sarcomafhir.conformance;

import java.nio.charset.StandardCharsets;
import org.hl7.fhir.r4.model.MetadataResource;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.springframework.web.util.UriUtils;

/** Where on this server the page of a definition is. */
public final class PagePath {

  /** The page that lists all of them. */
  public static final String ROOT = "/profiles";

  private PagePath() {}

  /** Path of the page. Ids are distinct within a type only. */
  public static String of(MetadataResource definition) {
    String id =
        UriUtils.encodePathSegment(definition.getIdElement().getIdPart(), StandardCharsets.UTF_8);
    return definition instanceof StructureDefinition
        ? ROOT + "/" + id
        : ROOT + "/" + definition.fhirType() + "/" + id;
  }
}
