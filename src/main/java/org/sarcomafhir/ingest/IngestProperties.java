package org.sarcomafhir.ingest;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of the intake, prefix {@code ingest}.
 *
 * @param maximumBody the largest request body, counted after decompression. A body is held in
 *     memory several times while it is checked and stored, so this bounds what one sender can claim
 */
@Validated
@ConfigurationProperties("ingest")
record IngestProperties(@NotNull @DefaultValue("20MB") DataSize maximumBody) {}
