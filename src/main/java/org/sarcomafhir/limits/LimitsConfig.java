package org.sarcomafhir.limits;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.List;
import org.sarcomafhir.fhir.FhirContribution;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;

/** Registers the limits before everybody else who looks at requests. */
@Configuration
class LimitsConfig {

  /** The registry needs the conditions' reader, which needs these rules. */
  @Bean
  SearchRules searchRules(
      SearchLimitsProperties limits, FhirContext context, @Lazy ISearchParamRegistry registry) {
    return new SearchRules(limits, new NumericParameters(context, registry));
  }

  @Bean
  FhirContribution limits(BodyLimits bodies, SearchLimitsProperties search, SearchRules rules) {
    return new FhirContribution(
        List.of(),
        List.of(new RequestChecks(search, rules), new BodyChecks(bodies)),
        List.of(new EntryVersions()));
  }

  @Bean
  FilterRegistrationBean<AnswerHeaders> answerHeaders() {
    FilterRegistrationBean<AnswerHeaders> registration =
        new FilterRegistrationBean<>(new AnswerHeaders());
    registration.addUrlPatterns("/fhir/*");
    // after the record of access, which has to see what this refuses
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
    return registration;
  }
}
