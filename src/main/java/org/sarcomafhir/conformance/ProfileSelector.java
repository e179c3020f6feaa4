package org.sarcomafhir.conformance;

import java.util.List;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;

/**
 * What makes a resource subject to one profile: a distinctive code or an extension.
 *
 * @param profile canonical URL of the profile
 * @param type the resource type it is on
 * @param codes system and code of each coding that selects it, sought in the resource's {@code
 *     code}
 * @param extensions canonical URLs of extensions, one of which on the resource itself selects it
 */
public record ProfileSelector(
    String profile, String type, List<Coding> codes, Set<String> extensions) {

  /** Copies the lists. */
  public ProfileSelector {
    codes = List.copyOf(codes);
    extensions = Set.copyOf(extensions);
  }
}
