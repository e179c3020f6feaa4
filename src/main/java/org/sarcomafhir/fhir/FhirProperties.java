package org.sarcomafhir.fhir;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the FHIR platform, prefix {@code fhir}.
 *
 * @param defaultPageSize entries of a search page when the client does not say {@code _count}
 * @param maximumPageSize the most entries one page may hold, so that one request cannot fill the
 *     memory
 * @param version version of this server, filled in by the build
 */
@Validated
@ConfigurationProperties("fhir")
public record FhirProperties(
    @Min(1) @Max(1000) @DefaultValue("20") int defaultPageSize,
    @Min(1) @Max(10_000) @DefaultValue("2000") int maximumPageSize,
    @NotNull @DefaultValue("unknown") String version) {}
