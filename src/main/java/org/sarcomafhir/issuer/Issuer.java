package org.sarcomafhir.issuer;

import java.util.List;
import org.springframework.boot.web.servlet.context.AnnotationConfigServletWebServerApplicationContext;

/**
 * A running issuer. It is Spring Authorization Server with client credentials only, by a secret or
 * by a signed assertion (SMART Backend Services), in a context that reads no configuration file.
 */
public final class Issuer implements AutoCloseable {

  private final IssuerSettings settings;
  private final List<Credentials> credentials;
  private final AnnotationConfigServletWebServerApplicationContext context =
      new AnnotationConfigServletWebServerApplicationContext();

  private Issuer(IssuerSettings settings) {
    this.settings = settings;
    this.credentials = settings.clients().stream().map(Credentials::fresh).toList();
  }

  /**
   * Starts one.
   *
   * @throws org.springframework.boot.web.server.WebServerException when the port is taken
   */
  public static Issuer start(IssuerSettings settings) {
    Issuer issuer = new Issuer(settings);
    issuer.context.registerBean(IssuerSettings.class, () -> settings);
    for (Credentials one : issuer.credentials) {
      issuer.context.registerBean(one.client().name(), Credentials.class, () -> one);
    }
    issuer.context.register(IssuerBeans.class);
    issuer.context.refresh();
    return issuer;
  }

  /** What it is. */
  public IssuerSettings settings() {
    return settings;
  }

  /** How its clients prove who they are. */
  public List<Credentials> credentials() {
    return credentials;
  }

  @Override
  public void close() {
    context.close();
  }
}
