package org.sarcomafhir.security;

import java.net.InetAddress;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.server.ConfigurableServletWebServerFactory;

/**
 * Stops the start when the web server would listen on anything but a loopback address. Runs when
 * the web server is configured, long before the database is opened or a port is bound.
 */
class ListenAddressCheck
    implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

  private final ServerProperties server;

  ListenAddressCheck(ServerProperties server) {
    this.server = server;
  }

  @Override
  public void customize(ConfigurableServletWebServerFactory factory) {
    InetAddress address = server.getAddress();
    // without an address the web server would listen on all interfaces
    if (address == null || !address.isLoopbackAddress()) {
      throw new UnsafeListenAddressException(address);
    }
  }
}
