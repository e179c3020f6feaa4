package org.sarcomafhir.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.support.ServerProcess;

/** The server does not start where it would be unsafe, and says why. */
class StartRefusalIT {

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "192.0.2.1"})
  void refusesToListenBeyondThisMachine(String address, @TempDir Path data) throws Exception {
    try (ServerProcess server = ServerProcess.start(data, "--server.address=" + address)) {
      assertThat(server.awaitExit()).isNotZero();
      assertThat(server.log())
          .contains("server.address is " + address)
          .contains("listens on this machine only")
          .contains("Remove server.address");
    }
  }

  @Test
  void refusesAWrongSetting(@TempDir Path data) throws Exception {
    try (ServerProcess server = ServerProcess.start(data, "--fhir.default-page-size=0")) {
      assertThat(server.awaitExit()).isNotZero();
      assertThat(server.log()).contains("fhir.defaultPageSize").contains("must be greater than");
    }
  }
}
