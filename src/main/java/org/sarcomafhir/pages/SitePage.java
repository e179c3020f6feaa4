package org.sarcomafhir.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sarcomafhir.pages.start.StartPages;
import org.sarcomafhir.security.Caller;
import org.sarcomafhir.security.ReleaseDecision;
import org.sarcomafhir.security.ReleaseGate;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.UriUtils;

/**
 * Answers with the start page and its doors, and with whatever is asked for under {@code
 * /profiles}, past the release gate as all else.
 */
@Controller
class SitePage {

  /** Scripts and styles from this server only, none within a page, and no way out of it. */
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final Site site;
  private final ReleaseGate gate;

  SitePage(Site site, ReleaseGate gate) {
    this.site = site;
    this.gate = gate;
  }

  @GetMapping({
    Catalogue.ROOT,
    Catalogue.ROOT + "/**",
    StartPages.CHECK,
    StartPages.SEND,
    StartPages.ASK,
    StartPages.ERRORS
  })
  ResponseEntity<String> page(HttpServletRequest request) {
    ReleaseDecision decision = gate.admit(Caller.of(request));
    if (decision instanceof ReleaseDecision.Withheld withheld) {
      return answer(
          HttpStatus.FORBIDDEN, Rendered.of("text/plain;charset=UTF-8", withheld.reason()));
    }
    String path = path(request);
    Optional<Rendered> page = site.at(path);
    return page.isPresent()
        ? answer(HttpStatus.OK, page.get())
        : answer(HttpStatus.NOT_FOUND, site.missing(path));
  }

  private static String path(HttpServletRequest request) {
    String path = UriUtils.decode(request.getRequestURI(), StandardCharsets.UTF_8);
    return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  private static ResponseEntity<String> answer(HttpStatus status, Rendered page) {
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(status)
            .contentType(MediaType.parseMediaType(page.mediaType()))
            .cacheControl(status == HttpStatus.OK ? CacheControl.noCache() : CacheControl.noStore())
            .header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
            .header("X-Content-Type-Options", "nosniff")
            .header("Referrer-Policy", "no-referrer");
    if (status == HttpStatus.OK) {
      answer.eTag(page.etag());
    }
    return answer.body(page.text());
  }
}
