package org.sarcomafhir.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.server.ConfigurableServletWebServerFactory;
import org.springframework.stereotype.Component;

/**
 * Stops the start over options of an invented cohort that cannot be read. Runs when the web server
 * is configured, long before the database is opened.
 */
@Component
class CohortOptionsCheck
    implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

  private final ApplicationArguments arguments;

  CohortOptionsCheck(ApplicationArguments arguments) {
    this.arguments = arguments;
  }

  @Override
  public void customize(ConfigurableServletWebServerFactory factory) {
    CohortOptions.of(arguments);
  }
}
