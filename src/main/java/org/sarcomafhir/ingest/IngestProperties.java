package org.sarcomafhir.ingest;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of the intake, prefix {@code ingest}.
 *
 * @param maximumBody the largest request body, counted after decompression. A body is held in
 *     memory several times while it is checked and stored, so this bounds what one sender can claim
 * @param bodyTime how long a body may take to come in
 */
@Validated
@ConfigurationProperties("ingest")
record IngestProperties(
    @NotNull @DefaultValue("20MB") DataSize maximumBody,
    @NotNull @DurationMin(millis = 100) @DefaultValue("2m") Duration bodyTime) {}
