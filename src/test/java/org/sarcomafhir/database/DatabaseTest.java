package org.sarcomafhir.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which database a configuration asks for. */
class DatabaseTest {

  private static final DataProperties DATA = new DataProperties(Path.of("somewhere"));

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void isH2InTheDataFolderWithoutAUrl(String url) {
    Database database = Database.of(url, DATA);

    assertThat(database.kind()).isEqualTo(DatabaseKind.H2);
    assertThat(database.url())
        .startsWith("jdbc:h2:failstop:async:" + Path.of("somewhere").toAbsolutePath())
        .contains(";WRITE_DELAY=0;");
  }

  @ParameterizedTest
  @CsvSource({
    "jdbc:postgresql://db.example.org:5432/fhir, db.example.org:5432/fhir",
    "jdbc:postgresql://db.example.org/fhir?user=fhir&password=secret, db.example.org/fhir",
    "jdbc:postgresql://fhir:secret@db.example.org/fhir, db.example.org/fhir",
    "jdbc:postgresql:fhir, fhir",
  })
  void showsWhereItIsAndNoPassword(String url, String place) {
    Database database = Database.of(url, DATA);

    assertThat(database.kind()).isEqualTo(DatabaseKind.POSTGRESQL);
    assertThat(database.url()).isEqualTo(url);
    assertThat(database.place()).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jdbc:mysql://db.example.org/fhir?password=secret",
        "postgres://fhir:secret@db.example.org/fhir",
        // without WRITE_DELAY=0 it would forget what it has acknowledged
        "jdbc:h2:./data;PASSWORD=secret"
      })
  void refusesEveryOtherWithTheWayOut(String url) {
    assertThatThrownBy(() -> Database.of(url, DATA))
        .isInstanceOfSatisfying(
            UnfitDatabaseException.class,
            refusal ->
                assertThat(new UnfitDatabaseAnalyzer().analyze(refusal))
                    .hasFieldOrPropertyWithValue("action", refusal.remedy() + "."))
        .hasMessageContaining("spring.datasource.url")
        .hasMessageNotContaining("secret");
  }

  @Test
  void saysWhatToDoAboutEachRefusal() {
    assertThat(UnfitDatabaseException.newer("9.1").remedy()).contains("newer release");
    assertThat(UnfitDatabaseException.encoding("LATIN1"))
        .hasMessageContaining("LATIN1")
        .extracting(UnfitDatabaseException::remedy)
        .asString()
        .contains("createdb --encoding=UTF8");
  }
}
