package org.sarcomafhir.security;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.server.util.ISearchParamRegistry;
import java.util.List;
import org.sarcomafhir.fhir.ComputedParameter;
import org.sarcomafhir.fhir.FhirContribution;
import org.sarcomafhir.fhir.StartRefusedException;
import org.sarcomafhir.security.limits.CallerLimits;
import org.sarcomafhir.security.limits.CallerLimitsProperties;
import org.sarcomafhir.security.requests.Demands;
import org.sarcomafhir.security.token.Identity;
import org.sarcomafhir.security.token.IssuerDocument;
import org.sarcomafhir.security.token.TokenIdentities;
import org.sarcomafhir.security.token.TokenProperties;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * The gate, who stands before it, and the refusal to listen where anybody could reach an open
 * server.
 */
@Configuration
class SecurityConfig {

  @Bean
  ReleaseGate releaseGate(SecurityProperties properties, Senders senders) {
    return properties.access() == Access.OAUTH2
        ? new TokenReleaseGate(senders)
        : new NetworkReleaseGate(properties);
  }

  @Bean
  Identities identities(SecurityProperties properties, TokenProperties tokens) {
    if (properties.access() == Access.NONE) {
      return request -> new Identity.Anonymous();
    }
    try {
      return new TokenIdentities(tokens)::of;
    } catch (IllegalArgumentException e) {
      throw new StartRefusedException(
          String.valueOf(e.getMessage()),
          "See docs/security.md for the keys that belong together.");
    }
  }

  @Bean
  @ConditionalOnProperty(name = "security.access", havingValue = "oauth2")
  FilterRegistrationBean<LimitFilter> limitFilter(
      CallerLimitsProperties limits, Identities identities) {
    FilterRegistrationBean<LimitFilter> registration =
        new FilterRegistrationBean<>(
            new LimitFilter(new CallerLimits(limits, System::nanoTime), identities));
    registration.addUrlPatterns("/fhir/*");
    // after the headers that every answer has, before anybody touches the body
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
    return registration;
  }

  @Bean
  FilterRegistrationBean<AdmissionFilter> admissionFilter(ReleaseGate gate) {
    FilterRegistrationBean<AdmissionFilter> registration =
        new FilterRegistrationBean<>(new AdmissionFilter(gate));
    registration.addUrlPatterns("/actuator/*");
    return registration;
  }

  @Bean
  Demands demands(
      FhirContext context, ISearchParamRegistry registry, List<ComputedParameter> computed) {
    return new Demands(context, registry, computed);
  }

  @Bean
  FhirContribution releaseInterceptor(ReleaseGate gate, Identities identities, Demands demands) {
    return FhirContribution.ofRestInterceptors(new ReleaseInterceptor(gate, identities, demands));
  }

  @Bean
  @ConditionalOnProperty(name = "security.access", havingValue = "oauth2")
  ServletRegistrationBean<SmartConfiguration> smartConfiguration(TokenProperties tokens) {
    return new ServletRegistrationBean<>(
        new SmartConfiguration(tokens, new IssuerDocument(tokens)),
        "/fhir/.well-known/smart-configuration");
  }

  @Bean
  @ConditionalOnProperty(name = "security.access", havingValue = "oauth2")
  FhirContribution securityStatement(TokenProperties tokens) {
    return FhirContribution.ofRestInterceptors(new SecurityStatement(tokens));
  }

  @Bean
  ListenAddressCheck listenAddressCheck(ServerProperties server, SecurityProperties properties) {
    return new ListenAddressCheck(server, properties);
  }
}
