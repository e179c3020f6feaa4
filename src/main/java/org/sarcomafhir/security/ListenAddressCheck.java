package org.sarcomafhir.security;

import java.net.InetAddress;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.server.ConfigurableServletWebServerFactory;

/**
 * Stops the start when the web server would listen on anything but a loopback address and the
 * operator has named no network that may reach it. Runs when the web server is configured, long
 * before the database is opened or a port is bound.
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
    boolean beyond = address == null || !address.isLoopbackAddress();
    if (beyond && properties.trustedNetworks().isEmpty()) {
      throw new UnsafeListenAddressException(address);
    }
  }
}
