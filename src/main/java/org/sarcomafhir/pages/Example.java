package org.sarcomafhir.pages;

import java.util.List;
import org.hl7.fhir.r4.model.Resource;

/**
 * A resource that shows how a profile is used.
 *
 * @param title what it is
 * @param description why it is shown
 * @param json as it is sent
 * @param resource the same, read
 */
record Example(String title, String description, String json, Resource resource) {

  public String id() {
    return resource.getIdElement().getIdPart();
  }

  public String type() {
    return resource.fhirType();
  }

  /** The profiles that it claims. */
  List<String> profiles() {
    return resource.getMeta().getProfile().stream().map(profile -> profile.getValue()).toList();
  }
}
