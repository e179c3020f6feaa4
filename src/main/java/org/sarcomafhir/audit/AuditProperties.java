package org.sarcomafhir.audit;

import jakarta.validation.constraints.NotNull;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * The record of access, prefix {@code audit}.
 *
 * @param record when requests are recorded
 * @param journalLimit how much may wait for the database, on disk; above it requests are refused,
 *     because none may go unrecorded
 */
@Validated
@ConfigurationProperties("audit")
record AuditProperties(
    @NotNull @DefaultValue("with-access-control") Recording record,
    @NotNull @DefaultValue("512MB") DataSize journalLimit) {

  /** When requests are recorded. */
  enum Recording {
    /** Where callers are told apart. */
    WITH_ACCESS_CONTROL,
    /** Also where they are not, and the record can name addresses only. */
    ALWAYS,
    /** Not at all. */
    NEVER
  }
}
