package org.sarcomafhir.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.sarcomafhir.security.Caller;
import org.sarcomafhir.security.ReleaseDecision;
import org.sarcomafhir.security.ReleaseGate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Gives the package away, to whom the release gate lets it go. */
@RestController
class PackagePage {

  private static final MediaType GZIP = MediaType.parseMediaType("application/gzip");

  private final PublishedPackage published;
  private final ReleaseGate gate;

  PackagePage(PublishedPackage published, ReleaseGate gate) {
    this.published = published;
    this.gate = gate;
  }

  @GetMapping("/profiles/package.tgz")
  ResponseEntity<byte[]> download(HttpServletRequest request) throws IOException {
    Caller caller = new Caller(request.getRemoteAddr(), request.getServerName());
    ReleaseDecision decision = gate.decide(caller, published.profiles().resources());
    if (decision instanceof ReleaseDecision.Withheld withheld) {
      return ResponseEntity.status(HttpStatus.FORBIDDEN)
          .contentType(MediaType.TEXT_PLAIN)
          .body(withheld.reason().getBytes(StandardCharsets.UTF_8));
    }
    String tag = '"' + published.tag() + '"';
    if (new ServletWebRequest(request).checkNotModified(tag)) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
    }
    return ResponseEntity.ok()
        .contentType(GZIP)
        .eTag(tag)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(published.fileName()).build().toString())
        .body(published.content());
  }
}
