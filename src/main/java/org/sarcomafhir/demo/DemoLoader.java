package org.sarcomafhir.demo;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.sarcomafhir.fhir.FhirEndpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * With {@code --demo}, posts the published cases over HTTP, through the same checks as any sender's
 * Bundles; with {@code --demo=all}, the invented cases of other sarcomas too. Posting them again
 * changes nothing, so the option may stay on; what somebody has changed in them is set back.
 */
@Component
@ConditionalOnWebApplication
class DemoLoader implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
  private static final String OPTION = "demo";
  private static final String ALL = "all";
  private static final String PUBLISHED = "classpath:demo/*.json";
  private static final String FAMILY = "classpath:demo/family/*.json";

  private final FhirEndpoint endpoint;

  DemoLoader(FhirEndpoint endpoint) {
    this.endpoint = endpoint;
  }

  @Override
  public void run(ApplicationArguments arguments) throws IOException, InterruptedException {
    for (String pattern : patterns(arguments)) {
      for (Resource demoCase : new PathMatchingResourcePatternResolver().getResources(pattern)) {
        post(demoCase);
      }
    }
  }

  private static List<String> patterns(ApplicationArguments arguments) {
    if (!arguments.containsOption(OPTION)) {
      return List.of();
    }
    List<String> values = arguments.getOptionValues(OPTION);
    return switch (values.isEmpty() ? "" : values.get(0)) {
      case "" -> List.of(PUBLISHED);
      case ALL -> List.of(PUBLISHED, FAMILY);
      default ->
          throw new IllegalArgumentException(
              "--demo=%s is unknown: --demo posts the published cases, --demo=%s all cases"
                  .formatted(values.get(0), ALL));
    };
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
      if (answer.statusCode() == 401) {
        throw new IllegalStateException(
            "--demo posts as somebody without an access token, and this server has access control. Start it without --demo, and post the cases with a token.");
      }
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(
            "The demo case %s was refused: %d %s"
                .formatted(demoCase.getFilename(), answer.statusCode(), answer.body()));
      }
      LOG.info("Demo case {} posted", demoCase.getFilename());
    }
  }
}
