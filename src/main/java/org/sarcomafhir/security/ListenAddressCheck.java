package org.sarcomafhir.security;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.fhir.StartRefusedException;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.server.ConfigurableServletWebServerFactory;

/**
 * Stops the start when the web server would listen on anything but a loopback address without
 * access control, and the operator has named no network that may reach it; or with access control
 * but without TLS, so that tokens could be read on the way. Runs when the web server is configured,
 * long before the database is opened or a port is bound.
 */
class ListenAddressCheck
    implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

  private final ServerProperties server;
  private final SecurityProperties properties;

  ListenAddressCheck(ServerProperties server, SecurityProperties properties) {
    this.server = server;
    this.properties = properties;
  }

  @Override
  public void customize(ConfigurableServletWebServerFactory factory) {
    InetAddress address = server.getAddress();
    // without an address the web server would listen on all interfaces
    if (address != null && address.isLoopbackAddress()) {
      return;
    }
    if (properties.access() == Access.NONE && properties.trustedNetworks().isEmpty()) {
      throw new StartRefusedException(
          "server.address is %s, but security.access is none: without access control this server listens on this machine only"
              .formatted(shown(address)),
          "Remove server.address, or set it to 127.0.0.1. To let others in, set security.access=oauth2"
              + " (docs/security.md). To reach the server from elsewhere without it, use a tunnel (for"
              + " example ssh -L) that ends on this machine; in a closed network, name who may reach it"
              + " with security.trusted-networks=CIDR.");
    }
    if (properties.access() == Access.OAUTH2 && !speaksTls() && !properties.tlsByProxy()) {
      throw new StartRefusedException(
          "server.address is %s, but the server would speak HTTP there: access tokens and records could be read on the way"
              .formatted(shown(address)),
          "Configure TLS with server.ssl.certificate and server.ssl.certificate-private-key (or"
              + " server.ssl.bundle). If a proxy before this server does it, say so with"
              + " security.tls-by-proxy=true.");
    }
  }

  private boolean speaksTls() {
    Ssl ssl = server.getSsl();
    return ssl != null
        && ssl.isEnabled()
        && (ssl.getBundle() != null || ssl.getKeyStore() != null || ssl.getCertificate() != null);
  }

  private static String shown(@Nullable InetAddress address) {
    return address == null ? "not set" : address.getHostAddress();
  }
}
