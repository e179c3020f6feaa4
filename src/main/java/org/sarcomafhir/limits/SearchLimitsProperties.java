package org.sarcomafhir.limits;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What a search may ask for, prefix {@code search.limits}. How long it may take is bound where the
 * database is opened.
 *
 * @param url characters of a URL; the web server reads 64 KB of URL and headers together
 * @param parameters parameters of a request, repeated ones and the steps of chains counted each
 *     time: every one is a join
 * @param values values of one parameter, any of which may match
 * @param sortKeys keys of {@code _sort}
 * @param chain steps of a chain or of {@code _has}
 * @param includes all {@code _include} and {@code _revinclude}
 * @param digits digits of a number when it is written out
 */
@Validated
@ConfigurationProperties("search.limits")
record SearchLimitsProperties(
    @Min(500) @Max(32_000) @DefaultValue("16000") int url,
    @Min(1) @Max(200) @DefaultValue("40") int parameters,
    @Min(1) @DefaultValue("500") int values,
    @Min(1) @DefaultValue("8") int sortKeys,
    @Min(1) @DefaultValue("4") int chain,
    @Min(1) @DefaultValue("25") int includes,
    @Min(20) @Max(300) @DefaultValue("100") int digits) {}
