package org.sarcomafhir.outage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;

/** The network between the server and its database, which can be cut and can fall silent. */
final class TcpProxy implements AutoCloseable {

  private enum State {
    OPEN,
    CUT,
    SILENT
  }

  private final ServerSocket listener;
  private final int target;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final Phaser changes = new Phaser(1);
  private volatile State state = State.OPEN;

  /** Listens on a free port of this machine and passes on to another one. */
  TcpProxy(int target) throws IOException {
    this.target = target;
    this.listener = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    threads.execute(this::accept);
  }

  int port() {
    return listener.getLocalPort();
  }

  /** Breaks all connections and refuses new ones. */
  void cut() {
    become(State.CUT);
    closeAll();
  }

  /** Takes everything and passes nothing on, as a firewall that has forgotten a connection. */
  void fallSilent() {
    become(State.SILENT);
  }

  /** Passes on again; what was broken or swallowed stays so. */
  void open() {
    if (state == State.SILENT) {
      closeAll();
    }
    become(State.OPEN);
  }

  private void become(State next) {
    state = next;
    changes.arrive();
  }

  private void closeAll() {
    sockets.forEach(TcpProxy::close);
    sockets.clear();
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private void accept() {
    while (!listener.isClosed()) {
      try {
        connect(listener.accept());
      } catch (IOException closed) {
        // the next round sees it
      }
    }
  }

  private void connect(Socket client) throws IOException {
    if (state == State.CUT) {
      client.close();
      return;
    }
    sockets.add(client);
    Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
    sockets.add(server);
    threads.execute(() -> pass(client, server));
    threads.execute(() -> pass(server, client));
  }

  private void pass(Socket from, Socket to) {
    byte[] buffer = new byte[1 << 16];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        awaitVoice();
        out.write(buffer, 0, read);
      }
    } catch (IOException broken) {
      // both ends are closed
    }
  }

  private void awaitVoice() {
    int phase = changes.getPhase();
    while (state == State.SILENT) {
      phase = changes.awaitAdvance(phase);
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
    cut();
    threads.shutdownNow();
  }
}
