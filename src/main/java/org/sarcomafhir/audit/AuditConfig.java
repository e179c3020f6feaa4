package org.sarcomafhir.audit;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.sarcomafhir.audit.journal.Journal;
import org.sarcomafhir.database.DataProperties;
import org.sarcomafhir.database.Database;
import org.sarcomafhir.database.DatabaseKind;
import org.sarcomafhir.fhir.EventStore;
import org.sarcomafhir.fhir.FhirContribution;
import org.sarcomafhir.fhir.ResourceStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Puts the record around the FHIR server. A restore, which has no web part, leaves the journal
 * alone.
 */
@Configuration
@ConditionalOnWebApplication
@Conditional({RecordingOn.class, RecordingOn.Never.class})
class AuditConfig {

  private static final Clock CLOCK = Clock.systemUTC();

  /** Of each database its own, so that nothing gets into another one's record. */
  @Bean(destroyMethod = "close")
  Journal journal(AuditProperties properties, DataProperties data, Database database)
      throws IOException {
    String name =
        database.kind() == DatabaseKind.H2
            ? "h2"
            : database.place().replaceAll("[^A-Za-z0-9.-]", "_");
    return new Journal(
        data.folder().resolve("audit").resolve(name), properties.journalLimit().toBytes());
  }

  @Bean
  AuditSearchParameters auditSearchParameters(FhirContext context, ResourceStore store) {
    return new AuditSearchParameters(context, store);
  }

  /** Asked for its parameters when a query comes: the web server is made before the registry. */
  @Bean
  Requests auditRequests(ObjectProvider<ISearchParamRegistry> registry) {
    FhirContext context = FhirContext.forR4Cached();
    return new Requests(new HarmlessQuery(KnownWords.of(context, registry::getObject)));
  }

  @Bean
  AuditTrail auditTrail(Journal journal, EventStore store) {
    return new AuditTrail(journal, store);
  }

  @Bean
  FhirContribution auditRecorders(Journal journal, FhirContext context) {
    Concerned concerned = new Concerned(context);
    return new FhirContribution(
        List.of(),
        List.of(new RequestRecorder(concerned), new ReadOnlyEvents(), new IntentRecorder(journal)),
        List.of(new WriteRecorder(concerned)));
  }

  /** Before all others, so that what they refuse is recorded too. */
  @Bean
  FilterRegistrationBean<AuditFilter> auditFilter(Journal journal, Requests requests) {
    FilterRegistrationBean<AuditFilter> registration =
        new FilterRegistrationBean<>(new AuditFilter(journal, CLOCK, requests));
    registration.addUrlPatterns("/fhir/*");
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return registration;
  }

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> auditBelowFilters(
      Journal journal, Requests requests) {
    return factory -> factory.addEngineValves(new BelowFilters(journal, CLOCK, requests));
  }
}
