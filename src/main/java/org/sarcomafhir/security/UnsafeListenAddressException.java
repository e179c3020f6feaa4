package org.sarcomafhir.security;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/** The configuration would put an open server with patient data on the network. */
class UnsafeListenAddressException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnsafeListenAddressException(@Nullable InetAddress address) {
    super(
        "server.address is %s, but this server has no access control yet and listens on this machine only"
            .formatted(address == null ? "not set" : address.getHostAddress()));
  }
}
