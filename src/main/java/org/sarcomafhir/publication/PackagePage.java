package org.sarcomafhir.publication;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.sarcomafhir.conformance.ProfilePackage;
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

  private final ProfilePackage profiles;
  private final ReleaseGate gate;

  PackagePage(ProfilePackage profiles, ReleaseGate gate) {
    this.profiles = profiles;
    this.gate = gate;
  }

  @GetMapping("/profiles/package.tgz")
  ResponseEntity<byte[]> download(HttpServletRequest request) throws IOException {
    Caller caller = Caller.of(request);
    if (gate.admit(caller) instanceof ReleaseDecision.Withheld withheld) {
      return ResponseEntity.status(HttpStatus.FORBIDDEN)
          .contentType(MediaType.TEXT_PLAIN)
          .body(PublishedPackage.text(withheld.reason()));
    }
    if (!PublishedPackage.exists()) {
      return ResponseEntity.notFound().build();
    }
    byte[] content = PublishedPackage.content();
    String tag = PublishedPackage.tag(content);
    if (new ServletWebRequest(request).checkNotModified(tag)) {
      return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
    }
    String fileName = "%s-%s.tgz".formatted(profiles.id(), profiles.version());
    return ResponseEntity.ok()
        .contentType(GZIP)
        .eTag(tag)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(fileName).build().toString())
        .body(content);
  }
}
