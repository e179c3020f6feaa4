package org.sarcomafhir.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.rest.api.RequestTypeEnum;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomafhir.export.ExportOrder.Level;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;
import org.sarcomafhir.security.Caller;
import org.sarcomafhir.security.ReleaseDecision;
import org.sarcomafhir.security.ReleaseGate;
import org.sarcomafhir.security.requests.Demand;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What a client is told while an export runs, and when it has failed. */
class ExportStatusTest {

  private static final FhirContext CONTEXT = FhirContext.forR4Cached();
  private static final ExportProperties PROPERTIES =
      new ExportProperties(null, Duration.ofHours(24), 2, 10);
  private static final ExportOrder ORDER =
      new ExportOrder("url", List.of("Patient"), Level.SYSTEM, null, null, List.of(), List.of());

  /** Lets everybody do everything. */
  private static final ReleaseGate OPEN =
      new ReleaseGate() {
        @Override
        public ReleaseDecision admit(Caller caller) {
          return new ReleaseDecision.Released();
        }

        @Override
        public ReleaseDecision decide(Caller caller, Demand demand) {
          return new ReleaseDecision.Released();
        }

        @Override
        public ReleaseDecision decide(Caller caller, Collection<? extends IBaseResource> content) {
          return new ReleaseDecision.Released();
        }
      };

  private final CountDownLatch mayEnd = new CountDownLatch(1);
  private final ExportFolder folder;
  private final Exports exports;
  private final ExportFilesProvider provider;
  private String job = "";

  ExportStatusTest(@TempDir Path root) throws IOException {
    folder = new ExportFolder(root);
    exports =
        new Exports(
            folder, PROPERTIES, Clock.systemUTC(), new Outcomes(CONTEXT), this::waitAndFail);
    provider =
        new ExportFilesProvider(
            exports,
            folder,
            new PermittedTypes(OPEN),
            new ExportFilesProvider.Settings(
                CONTEXT, Duration.ofMillis(1), PROPERTIES.retention(), false));
  }

  private List<ExportedFile> waitAndFail(Export export, ExportOrder order) {
    export.progress("Patient, type 1 of 1");
    try {
      mayEnd.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw Refused.badRequest(IssueCode.SEARCH_TOO_SLOW, "The search took too long");
  }

  @BeforeEach
  void start() {
    job = exports.start(new Owner("", ""), ORDER, Instant.EPOCH).id();
  }

  @AfterEach
  void close() {
    mayEnd.countDown();
    exports.close();
  }

  private MockHttpServletResponse ask(RequestTypeEnum method) throws IOException {
    ServletRequestDetails request = new ServletRequestDetails();
    request.setServletRequest(new MockHttpServletRequest());
    request.setRequestType(method);
    request.setParameters(Map.of("job", new String[] {job}));
    MockHttpServletResponse response = new MockHttpServletResponse();
    provider.status(request, response);
    return response;
  }

  @Test
  void saysHowFarItIs() throws IOException {
    MockHttpServletResponse answer = ask(RequestTypeEnum.GET);
    assertThat(answer.getStatus()).isEqualTo(202);
    assertThat(answer.getHeader("X-Progress")).isNotBlank();
    assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
    assertThat(answer.getContentAsByteArray()).isEmpty();
  }

  @Test
  void forgetsWhatIsCancelledWhileItRuns() throws IOException {
    assertThat(ask(RequestTypeEnum.DELETE).getStatus()).isEqualTo(202);
    assertThatThrownBy(() -> ask(RequestTypeEnum.GET))
        .isInstanceOf(ResourceNotFoundException.class);
  }

  @Test
  void saysWhyItHasFailed() {
    mayEnd.countDown();
    assertThat(exports.find(job, new Owner("", "")).hasEndedWithin(Duration.ofSeconds(20)))
        .isTrue();
    assertThatThrownBy(() -> ask(RequestTypeEnum.GET))
        .isInstanceOfSatisfying(
            BaseServerResponseException.class,
            refusal -> {
              assertThat(refusal.getStatusCode()).isEqualTo(400);
              assertThat(
                      ((OperationOutcome) refusal.getOperationOutcome())
                          .getIssueFirstRep()
                          .getDiagnostics())
                  .contains("took too long");
            });
  }
}
