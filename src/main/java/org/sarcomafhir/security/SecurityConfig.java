package org.sarcomafhir.security;

import org.sarcomafhir.fhir.FhirContribution;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The gate, and the refusal to listen where anybody could reach an open server. */
@Configuration
class SecurityConfig {

  @Bean
  ReleaseGate releaseGate(SecurityProperties properties) {
    return new NetworkReleaseGate(properties);
  }

  @Bean
  FhirContribution releaseInterceptor(ReleaseGate gate) {
    return FhirContribution.ofRestInterceptors(new ReleaseInterceptor(gate));
  }

  @Bean
  ListenAddressCheck listenAddressCheck(ServerProperties server, SecurityProperties properties) {
    return new ListenAddressCheck(server, properties);
  }
}
