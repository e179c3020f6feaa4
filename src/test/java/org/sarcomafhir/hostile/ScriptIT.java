package org.sarcomafhir.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomafhir.hostile.Hostile.patient;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would run in the browser of whoever reads it. */
@ExtendWith(HostileFamily.class)
class ScriptIT {

  private static String narrative(String content) {
    return patient(
        ", \"text\": {\"status\": \"generated\", \"div\": \"<div xmlns='http://www.w3.org/1999/xhtml'>%s</div>\"}"
            .formatted(content));
  }

  private static void assertHarmless(Answer answer) {
    assertThat(answer.headers().toLowerCase(Locale.ROOT))
        .contains("x-content-type-options: nosniff")
        .contains("content-security-policy: default-src 'none'; frame-ancestors 'none'; sandbox");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<b onclick='alert(1)'>x</b>",
        "<iframe src='http://evil.example'/>",
        "<svg onload='alert(1)'/>",
        "<a href='javascript:alert(1)'>x</a>",
        "<a href=' jAvaScript:alert(1)'>x</a>",
        "<a href='java&#115;cript:alert(1)'>x</a>",
        "<a href='java&#9;script:alert(1)'>x</a>",
        "<a href='data:text/html,x'>x</a>",
        "<img src='data:text/html;base64,PHNjcmlwdD4='/>",
        "<img src='data:image/svg+xml,x'/>",
        "<p style='background: url(javascript:alert(1))'>x</p>",
        "<p style='width: expression(alert(1))'>x</p>"
      })
  void inNarratives(String content) {
    Hostile.post("/Patient", narrative(content)).isRefused();
    Hostile.post(
            "/Patient",
            Hostile.XML,
            Hostile.xmlPatient(
                "<text><status value='generated'/><div xmlns='http://www.w3.org/1999/xhtml'>%s</div></text>"
                    .formatted(content)))
        .isRefused();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>Synovial sarcoma</b>, grade 2: see <a href='http://hospital.example/report'>report</a>",
        "<p style='color: red'>Expression (weak) of javascript: no</p>",
        "<img src='data:image/png;base64,AAAA' alt='x'/>"
      })
  void ordinaryNarrativesPass(String content) {
    Hostile.post("/Patient", narrative(content)).isAccepted();
  }

  @Test
  void textComesBackAsTextWhateverABrowserMakesOfIt() {
    String text = "<script>alert(1)</script><img src=x onerror=alert(1)>";
    Answer created =
        Hostile.post("/Patient", patient(", \"name\": [{\"text\": \"%s\"}]".formatted(text)));
    if (created.status() < 300) {
      Answer read = Hostile.get("/Patient/" + created.value("id"), "Accept", "text/html");
      assertThat(read.value("name[0].text")).isEqualTo(text);
      assertThat(read.headers().toLowerCase(Locale.ROOT))
          .contains("content-type: application/fhir+json");
      assertHarmless(read);
    } else {
      created.isRefused();
    }
  }

  @Test
  void pagesThatComeAsBinary() {
    String page = "<script>alert(1)</script>";
    Answer created =
        Hostile.send(
                "POST",
                "/Binary",
                page.getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "text/html")
            .isAccepted();

    assertHarmless(
        Hostile.get("/Binary/" + created.value("id"), "Accept", "text/html").isAccepted());
  }

  @Test
  void refusalsAreHarmlessToo() {
    assertHarmless(Hostile.get("/Patient?%3Cscript%3Ealert(1)%3C/script%3E=1").isRefused());
    assertHarmless(Hostile.get("/%3Cscript%3E").isRefused());
  }
}
