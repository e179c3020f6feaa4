package org.sarcomafhir.limits;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What the body of a request may hold, prefix {@code ingest.limits}.
 *
 * @param entries entries of a Bundle
 * @param nesting elements within elements; the validator's stack takes no more than 100
 * @param text characters of one text; attachments may be as long as the body
 * @param digits digits of a number when it is written out; FHIRPath writes it out
 * @param values values of one element that repeats
 * @param contained resources contained in one resource
 * @param elements elements and values of the whole body
 */
@Validated
@ConfigurationProperties("ingest.limits")
record IntakeLimitsProperties(
    @Min(1) @DefaultValue("2000") int entries,
    @Min(10) @Max(100) @DefaultValue("64") int nesting,
    @Min(1000) @DefaultValue("1048576") int text,
    @Min(20) @Max(300) @DefaultValue("300") int digits,
    @Min(10) @DefaultValue("2000") int values,
    @Min(1) @DefaultValue("100") int contained,
    @Min(1000) @DefaultValue("500000") int elements) {}
