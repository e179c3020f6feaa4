package org.sarcomafhir.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomafhir.support.ServerProcess;
import org.sarcomafhir.support.TestDatabase;

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

  @Test
  void refusesACohortOfNoNumber(@TempDir Path data) throws Exception {
    try (ServerProcess server = ServerProcess.start(data, "--demo-cohort=many")) {
      assertThat(server.awaitExit()).isNotZero();
      assertThat(server.log())
          .contains("--demo-cohort=many is no whole number from 1 to 100000")
          .contains("Write --demo-cohort=200")
          .doesNotContain("\tat org.");
    }
  }

  @Test
  void refusesADataFolderThatIsInUse(@TempDir Path data) throws Exception {
    String url = "jdbc:h2:async:" + data.resolve("sarcoma") + ";WRITE_DELAY=0";
    try (Connection other = DriverManager.getConnection(url, "sa", "");
        ServerProcess server = ServerProcess.start(TestDatabase.onH2(data))) {
      assertThat(other.isValid(1)).isTrue();
      assertThat(server.awaitExit()).isNotZero();
      assertThat(server.log())
          .contains("Another process has the database in the data folder open")
          .contains("--fhir.data-folder=DIR");
    }
  }

  @Test
  void saysThatThereIsNoPostgresql(@TempDir Path data) throws Exception {
    try (ServerProcess server =
        ServerProcess.start(
            TestDatabase.onH2(data),
            "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/fhir",
            "--spring.datasource.password=secret")) {
      assertThat(server.awaitExit()).isNotZero();
      assertThat(server.log())
          .contains("PostgreSQL cannot be used: Connection to 127.0.0.1:1 refused")
          .contains("See that PostgreSQL runs and that spring.datasource.url names it")
          .doesNotContain("secret");
    }
  }
}
