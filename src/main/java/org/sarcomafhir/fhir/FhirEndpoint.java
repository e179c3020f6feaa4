package org.sarcomafhir.fhir;

import java.net.InetAddress;
import java.net.URI;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where this server can be reached from its own machine, once it listens. */
@Component
public class FhirEndpoint {

  private final ServerProperties server;
  private volatile int port;

  FhirEndpoint(ServerProperties server) {
    this.server = server;
  }

  @EventListener
  void listening(ServletWebServerInitializedEvent event) {
    if (event.getApplicationContext().getServerNamespace() == null) {
      port = event.getWebServer().getPort();
    }
  }

  /** The root of the server, without a slash at the end. */
  public URI root() {
    if (port == 0) {
      throw new IllegalStateException("The server does not listen yet");
    }
    InetAddress address = server.getAddress();
    String host = address == null ? "127.0.0.1" : address.getHostAddress();
    return URI.create("http://%s:%d".formatted(host.contains(":") ? "[" + host + "]" : host, port));
  }

  /** The FHIR base URL, without a slash at the end. */
  public URI base() {
    return URI.create(root() + FhirConfig.BASE_PATH);
  }
}
