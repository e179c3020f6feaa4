package org.sarcomafhir.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.sarcomafhir.fhir.FhirEndpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * With {@code --demo}, posts the published cases over HTTP, through the same checks as any sender's
 * Bundles. Posting them again changes nothing, so the option may stay on; what somebody has changed
 * in them is set back.
 */
@Component
class DemoLoader implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
  private static final String OPTION = "demo";
  private static final String CASES = "classpath:demo/*.json";

  private final FhirEndpoint endpoint;

  DemoLoader(FhirEndpoint endpoint) {
    this.endpoint = endpoint;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException, InterruptedException {
    if (!arguments.containsOption(OPTION)) {
      return;
    }
    for (Resource demoCase : new PathMatchingResourcePatternResolver().getResources(CASES)) {
      post(demoCase);
    }
  }

  private void post(Resource demoCase) throws IOException, InterruptedException {
    try (InputStream body = demoCase.getInputStream()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(endpoint.base().toString()))
              .header("Content-Type", "application/fhir+json")
              .POST(BodyPublishers.ofByteArray(body.readAllBytes()))
              .build();
      HttpResponse<String> answer =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(
            "The demo case %s was refused: %d %s"
                .formatted(demoCase.getFilename(), answer.statusCode(), answer.body()));
      }
      LOG.info("Demo case {} posted", demoCase.getFilename());
    }
  }
}
