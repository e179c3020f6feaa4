package org.sarcomafhir.fhir;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long the database may work, prefix {@code search.limits}.
 *
 * @param time the longest that one statement may take; a search is stopped then, and its thread and
 *     connection are free
 */
@Validated
@ConfigurationProperties("search.limits")
record SearchTimeProperties(
    @NotNull @DurationMin(millis = 100) @DefaultValue("60s") Duration time) {}
