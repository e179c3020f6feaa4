package org.sarcomafhir.security;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Ssl;

/** Which configurations would expose records, and which would expose tokens. */
class ListenAddressCheckTest {

  private final ServerProperties server = new ServerProperties();

  private void check(Access access, boolean tlsByProxy, List<String> trusted) {
    new ListenAddressCheck(server, new SecurityProperties(access, tlsByProxy, trusted, List.of()))
        .customize(new TomcatServletWebServerFactory());
  }

  private void listen(@Nullable String address) throws UnknownHostException {
    server.setAddress(address == null ? null : InetAddress.getByName(address));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"0.0.0.0", "192.0.2.1", "::"})
  void exposesNothingBeyondThisMachine(@Nullable String address) throws UnknownHostException {
    listen(address);
    assertThatThrownBy(() -> check(Access.NONE, false, List.of()))
        .hasMessageContaining("security.access is none");
    assertThatThrownBy(() -> check(Access.NONE, true, List.of()))
        .hasMessageContaining("security.access is none");
    assertThatThrownBy(() -> check(Access.OAUTH2, false, List.of()))
        .hasMessageContaining("the server would speak HTTP there");
    // trusted networks are for a server without access control, and protect no token
    assertThatThrownBy(() -> check(Access.OAUTH2, false, List.of("172.28.0.0/24")))
        .hasMessageContaining("the server would speak HTTP there");
    assertThatCode(() -> check(Access.NONE, false, List.of("172.28.0.0/24")))
        .doesNotThrowAnyException();
    assertThatCode(() -> check(Access.OAUTH2, true, List.of())).doesNotThrowAnyException();
  }

  @Test
  void believesInTlsOnlyWithACertificate() throws UnknownHostException {
    listen("0.0.0.0");
    Ssl ssl = new Ssl();
    server.setSsl(ssl);
    assertThatThrownBy(() -> check(Access.OAUTH2, false, List.of()))
        .hasMessageContaining("the server would speak HTTP there");
    ssl.setCertificate("/etc/fhir/server.crt");
    assertThatCode(() -> check(Access.OAUTH2, false, List.of())).doesNotThrowAnyException();
    ssl.setEnabled(false);
    assertThatThrownBy(() -> check(Access.OAUTH2, false, List.of()))
        .hasMessageContaining("the server would speak HTTP there");
  }

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "::1"})
  void listensOnThisMachineWithWhatever(String address) throws UnknownHostException {
    listen(address);
    for (Access access : Access.values()) {
      assertThatCode(() -> check(access, false, List.of())).doesNotThrowAnyException();
    }
  }
}
