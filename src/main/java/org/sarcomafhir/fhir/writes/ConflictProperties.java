package org.sarcomafhir.fhir.writes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What happens to writes that collide, prefix {@code ingest}.
 *
 * @param conflictRetries how often a database transaction that collided with another is repeated
 * @param conflictPause the longest pause before the first repetition, twice as long before each
 *     further one; what is waited is drawn at random
 * @param conflictWait how long a write waits for others that mean the same resource
 */
@Validated
@ConfigurationProperties("ingest")
record ConflictProperties(
    @Min(0) @Max(100) @DefaultValue("8") int conflictRetries,
    @NotNull @DefaultValue("50ms") Duration conflictPause,
    @NotNull @DefaultValue("30s") Duration conflictWait) {}
