package org.sarcomafhir.limits;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.sarcomafhir.findings.OutcomeAnswer;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Answers what failed outside of the FHIR server, such as a body whose chunks are broken. Takes the
 * place of Spring's page, which speaks of timestamps and paths.
 */
@Controller
class FailedRequests implements ErrorController {

  @RequestMapping("/error")
  void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    answer(response, status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND);
  }

  static void answer(HttpServletResponse response, int status) throws IOException {
    OutcomeAnswer.write(response, status, Outcomes.finding(status));
  }
}
