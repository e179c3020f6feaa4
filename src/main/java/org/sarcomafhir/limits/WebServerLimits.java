package org.sarcomafhir.limits;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** Bounds what Tomcat reads of a request before it hands it on, and how it refuses. */
@Component
class WebServerLimits implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  /** URL and headers together; more than the longest URL that is allowed by configuration. */
  private static final int HEADER_BYTES = 64 * 1024;

  private static final int MOST_HEADERS = 100;

  /** How long a sender may say nothing in the middle of a request. */
  private static final int SILENCE_MILLISECONDS = 20_000;

  @Override
  public void customize(TomcatServletWebServerFactory factory) {
    factory.addConnectorCustomizers(
        connector -> {
          connector.setProperty("maxHttpRequestHeaderSize", Integer.toString(HEADER_BYTES));
          connector.setProperty("connectionTimeout", Integer.toString(SILENCE_MILLISECONDS));
          connector.setProperty("maxHeaderCount", Integer.toString(MOST_HEADERS));
        });
    factory.addContextCustomizers(
        context -> {
          if (context.getParent() instanceof StandardHost host) {
            host.setErrorReportValveClass(BelowHttp.class.getName());
          }
        });
  }
}
