package org.sarcomafhir.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.rest.api.RestOperationTypeEnum;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomafhir.audit.journal.Journal;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Nothing is answered, and nothing is changed, that cannot be recorded. */
class AuditFilterTest {

  private static final String SECRET = "somebody's record";

  @TempDir private Path folder = Path.of("");

  private final AtomicInteger handled = new AtomicInteger();
  private final FilterChain byWriter =
      (request, response) -> {
        handled.incrementAndGet();
        response.getWriter().write(SECRET);
        response.flushBuffer();
      };
  private final FilterChain byStream =
      (request, response) -> {
        handled.incrementAndGet();
        response.getOutputStream().write(SECRET.getBytes(StandardCharsets.UTF_8));
        response.flushBuffer();
      };

  private static void begin(Journal journal, HttpServletRequest web) {
    ServletRequestDetails details = new ServletRequestDetails();
    details.setServletRequest(web);
    IntentRecorder recorder = new IntentRecorder(journal);
    recorder.beforeHandling(details, RestOperationTypeEnum.READ);
    recorder.beforeHandling(details, RestOperationTypeEnum.TRANSACTION);
    recorder.beforeHandling(details, RestOperationTypeEnum.CREATE);
  }

  private MockHttpServletResponse answer(String method, FilterChain chain, long limit)
      throws Exception {
    MockHttpServletResponse answer = new MockHttpServletResponse();
    try (Journal journal = new Journal(folder, limit)) {
      new AuditFilter(
              journal,
              Clock.systemUTC(),
              new Requests(new HarmlessQuery(new KnownWords(Set.of(), Set::of))))
          .doFilter(
              new MockHttpServletRequest(method, "/fhir/Patient"),
              answer,
              (request, response) -> {
                if ("POST".equals(method)) {
                  begin(journal, (HttpServletRequest) request);
                }
                chain.doFilter(request, response);
              });
    }
    return answer;
  }

  @Test
  void letsOutWhatIsRecorded() throws Exception {
    assertThat(answer("GET", byWriter, 10_000).getContentAsString()).isEqualTo(SECRET);
    assertThat(answer("POST", byStream, 10_000).getContentAsString()).isEqualTo(SECRET);
  }

  @Test
  void keepsBackWhatCannotBeRecorded() throws Exception {
    for (FilterChain chain : new FilterChain[] {byWriter, byStream}) {
      MockHttpServletResponse answer = answer("GET", chain, 10);

      assertThat(answer.getStatus()).isEqualTo(503);
      assertThat(answer.getContentAsString())
          .doesNotContain(SECRET)
          .contains("storage-full", "nothing was stored");
    }
    assertThat(handled).hasValue(2);
  }

  @Test
  void carriesOutNothingThatCannotBeRecorded() throws Exception {
    assertThatThrownBy(() -> answer("POST", byWriter, 10))
        .isInstanceOfSatisfying(
            BaseServerResponseException.class,
            refusal -> assertThat(refusal.getStatusCode()).isEqualTo(503));

    assertThat(handled).hasValue(0);
  }

  @Test
  void saysWhenItMayHaveBeenStored() throws Exception {
    // room for what is begun, and not for what came of it
    MockHttpServletResponse answer = answer("POST", byWriter, 250);

    assertThat(handled).hasValue(1);
    assertThat(answer.getStatus()).isEqualTo(500);
    assertThat(answer.getContentAsString()).doesNotContain(SECRET).contains("outcome-unknown");
  }
}
