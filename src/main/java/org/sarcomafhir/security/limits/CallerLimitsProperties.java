package org.sarcomafhir.security.limits;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much one caller may ask for, prefix {@code security.limits}; with access control only. A
 * caller is the client of the token, or without one the address it calls from. 0 is no limit.
 *
 * @param requestsPerMinute requests of one caller, a Bundle counted once; who has asked for less
 *     may ask for as many at once
 * @param requestsAtATime requests of one caller that are under way; fewer than the threads of the
 *     server, so that others are answered meanwhile
 * @param failuresPerMinute requests from one address that nobody could be made out for
 */
@Validated
@ConfigurationProperties("security.limits")
public record CallerLimitsProperties(
    @Min(0) @DefaultValue("60000") int requestsPerMinute,
    @Min(0) @DefaultValue("64") int requestsAtATime,
    @Min(0) @DefaultValue("3000") int failuresPerMinute) {}
