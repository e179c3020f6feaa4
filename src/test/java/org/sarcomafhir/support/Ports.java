package org.sarcomafhir.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;

/** Ports for processes that are told on which to listen. */
public final class Ports {

  private Ports() {}

  /** A port on which nobody listens at the moment. */
  public static int free() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
