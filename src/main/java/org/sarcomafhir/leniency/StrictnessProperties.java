package org.sarcomafhir.leniency;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How strict the intake is, prefix {@code ingest}.
 *
 * @param strictness for every sender that is not named
 * @param strictnessBySender for senders by the name in their header {@code X-Sender}
 */
@Validated
@ConfigurationProperties("ingest")
record StrictnessProperties(
    @NotNull @DefaultValue("strict") Strictness strictness,
    @NotNull @DefaultValue Map<String, Strictness> strictnessBySender) {

  /** Copies the map. */
  StrictnessProperties {
    strictnessBySender = Map.copyOf(strictnessBySender);
  }

  /** How strict it is with one sender. */
  Strictness towards(String sender) {
    return strictnessBySender.getOrDefault(sender, strictness);
  }
}
