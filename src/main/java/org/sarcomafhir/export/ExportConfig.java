package org.sarcomafhir.export;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.sarcomafhir.database.DataProperties;
import org.sarcomafhir.export.ExportRun.Reading;
import org.sarcomafhir.fhir.FhirContribution;
import org.sarcomafhir.fhir.ResourceStore;
import org.sarcomafhir.fhir.bulk.Deletions;
import org.sarcomafhir.fhir.bulk.MatchingRows;
import org.sarcomafhir.fhir.bulk.QueryChecks;
import org.sarcomafhir.fhir.bulk.RowReader;
import org.sarcomafhir.fhir.bulk.StoredRows;
import org.sarcomafhir.fhir.writes.PendingWrites;
import org.sarcomafhir.security.Access;
import org.sarcomafhir.security.ReleaseGate;
import org.sarcomafhir.security.SecurityProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers bulk export. A restore, which has no web part, leaves exports alone. */
@Configuration
@ConditionalOnWebApplication
class ExportConfig {

  private static final String FOLDER = "export";
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @Bean
  Reading exportReading(
      FhirContext context,
      StoredRows stored,
      MatchingRows matching,
      RowReader reader,
      Deletions deletions) {
    return new Reading(context, stored, matching, reader, deletions);
  }

  @Bean
  ExportFolder exportFolder(ExportProperties properties, DataProperties data) throws IOException {
    return new ExportFolder(
        properties.folder() == null
            ? data.folder().resolve(FOLDER)
            : properties.folder().toAbsolutePath().normalize());
  }

  @Bean
  Exports exports(ExportFolder folder, ExportProperties properties, Reading reading)
      throws IOException {
    return new Exports(
        folder,
        properties,
        Clock.systemUTC(),
        new Outcomes(reading.context()),
        (export, order) -> ExportRun.of(reading, folder, properties, export, order));
  }

  @Bean
  PermittedTypes permittedTypes(ReleaseGate gate) {
    return new PermittedTypes(gate);
  }

  @Bean
  ExportProvider exportProvider(
      Reading reading,
      QueryChecks checks,
      PermittedTypes permitted,
      Exports exports,
      PendingWrites writes,
      ResourceStore store) {
    return new ExportProvider(
        new OrderReader(reading.stored(), checks, permitted), exports, writes, store);
  }

  @Bean
  FhirContribution bulkExport(
      ExportProvider kickOff,
      Exports exports,
      ExportFolder folder,
      PermittedTypes permitted,
      ExportFilesProvider.Settings settings) {
    return new FhirContribution(
        List.of(kickOff, new ExportFilesProvider(exports, folder, permitted, settings)),
        List.of(new ExportStatement()),
        List.of());
  }

  @Bean
  ExportFilesProvider.Settings exportSettings(
      FhirContext context, ExportProperties properties, SecurityProperties security) {
    return new ExportFilesProvider.Settings(
        context, PATIENCE, properties.retention(), security.access() == Access.OAUTH2);
  }
}
