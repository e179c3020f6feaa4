package org.sarcomafhir.conditional;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a sender of conditional creates is told, prefix {@code ingest}.
 *
 * @param conditionalCreate what happens to a conditional create that matches a resource with other
 *     content than was sent
 */
@Validated
@ConfigurationProperties("ingest")
record ConditionalProperties(@NotNull @DefaultValue("warn") ConditionalCreate conditionalCreate) {

  /** What happens to a conditional create whose content would silently be dropped. */
  enum ConditionalCreate {
    /** The stored content stays, and the answer says where it differs. */
    WARN,
    /** The request is refused before anything of it is stored. */
    REFUSE
  }
}
