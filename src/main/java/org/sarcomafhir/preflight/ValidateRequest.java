package org.sarcomafhir.preflight;

import java.util.List;
import org.sarcomafhir.validation.SourceDocument;

/**
 * What a {@code $validate} request asks for.
 *
 * @param document the resource to judge
 * @param profiles profiles it shall meet besides its claims
 */
record ValidateRequest(SourceDocument document, List<String> profiles) {

  ValidateRequest {
    profiles = List.copyOf(profiles);
  }
}
