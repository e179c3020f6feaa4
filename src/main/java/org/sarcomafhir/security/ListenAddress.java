package org.sarcomafhir.security;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/**
 * The address the server listens on, known to be a loopback address.
 *
 * @param address the address
 */
record ListenAddress(InetAddress address) {

  /**
   * Checks the configured {@code server.address}.
   *
   * @throws UnsafeListenAddressException when it is absent (all interfaces) or not a loopback
   *     address
   */
  static ListenAddress of(@Nullable InetAddress configured) {
    if (configured == null || !configured.isLoopbackAddress()) {
      throw new UnsafeListenAddressException(configured);
    }
    return new ListenAddress(configured);
  }
}
