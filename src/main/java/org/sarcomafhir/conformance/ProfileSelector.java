package org.sarcomafhir.conformance;

import java.util.List;
import org.hl7.fhir.r4.model.Coding;

/**
 * The distinctive codes of one profile.
 *
 * @param profile canonical URL of the profile
 * @param type the resource type it is on
 * @param codes system and code of each coding that selects it, sought in the resource's {@code
 *     code}
 */
public record ProfileSelector(String profile, String type, List<Coding> codes) {

  /** Copies the list. */
  public ProfileSelector {
    codes = List.copyOf(codes);
  }
}
