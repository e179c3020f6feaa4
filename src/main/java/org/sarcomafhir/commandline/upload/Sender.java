package org.sarcomafhir.commandline.upload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sarcomafhir.commandline.input.Document;
import org.sarcomafhir.losses.Difference;
import org.sarcomafhir.losses.ExactJson;
import org.sarcomafhir.losses.LossCheck;

/** Sends one document after another, and reads back what the server has stored of each. */
final class Sender {

  private static final String CREATED = "201";

  private final Endpoint server;
  private final FhirClient client;
  private final XmlToJson xml = new XmlToJson();
  private final boolean dryRun;

  Sender(Endpoint server, FhirClient client, boolean dryRun) {
    this.server = server;
    this.client = client;
    this.dryRun = dryRun;
  }

  /** Sends a document; whatever happens is in the outcome. */
  Outcome send(Document document) throws InterruptedException {
    if (!document.fault().isEmpty()) {
      return fault(document, document.fault());
    }
    long start = System.nanoTime();
    try {
      Parcel parcel = Parcel.of(document, xml);
      return dryRun ? judge(parcel) : write(parcel);
    } catch (JsonProcessingException e) {
      return fault(document, "The document cannot be read: " + e.getOriginalMessage());
    } catch (IOException e) {
      String words = "No answer from %s: %s".formatted(server.base(), e);
      return Outcome.refused(
          List.of("%s: error no-answer: %s".formatted(document.name(), words)),
          System.nanoTime() - start);
    }
  }

  private static Outcome fault(Document document, String words) {
    return Outcome.refused(List.of("%s: error structure: %s".formatted(document.name(), words)), 0);
  }

  private Outcome judge(Parcel parcel) throws IOException, InterruptedException {
    long start = System.nanoTime();
    HttpResponse<String> answer =
        client.send(
            server.at(parcel.type() + "/$validate"),
            "POST",
            parcel.contentType(),
            parcel.document().text(),
            true);
    long nanos = System.nanoTime() - start;
    String name = parcel.document().name();
    return Outcome.refused(
        answer.statusCode() == 200
            ? RefusalText.errors(name, ExactJson.read(answer.body()))
            : RefusalText.of(name, answer.statusCode(), answer.body()),
        nanos);
  }

  private Outcome write(Parcel parcel) throws IOException, InterruptedException {
    long start = System.nanoTime();
    HttpResponse<String> answer =
        client.send(
            server.at(parcel.path()),
            parcel.method(),
            parcel.contentType(),
            parcel.document().text(),
            parcel.isRepeatable());
    Writing writing = new Writing(parcel.document().name());
    writing.nanos = System.nanoTime() - start;
    if (answer.statusCode() >= 300) {
      writing.refusals.addAll(RefusalText.of(writing.name, answer.statusCode(), answer.body()));
    } else if (parcel.isRequests()) {
      entries(parcel, ExactJson.read(answer.body()), writing);
    } else {
      String location =
          answer
              .headers()
              .firstValue("Content-Location")
              .or(() -> answer.headers().firstValue("Location"))
              .orElse(parcel.path());
      compare(parcel.resource(), location, LossCheck.strict(), writing);
    }
    return writing.outcome();
  }

  private void entries(Parcel parcel, JsonNode answer, Writing writing)
      throws IOException, InterruptedException {
    LossCheck check = new LossCheck(new Rewriting(parcel.resource(), answer));
    for (int i = 0; i < parcel.resource().path("entry").size(); i++) {
      JsonNode entry = parcel.resource().path("entry").path(i);
      JsonNode response = answer.path("entry").path(i).path("response");
      String status = response.path("status").asText();
      String location = response.path("location").asText();
      if (!status.startsWith("2")) {
        List<String> words = RefusalText.errors(writing.name, response.path("outcome"));
        writing.refusals.addAll(
            words.isEmpty()
                ? List.of("%s: error http Bundle.entry[%d]: %s".formatted(writing.name, i, status))
                : words);
      } else if (entry.has("resource") && !location.isEmpty()) {
        if (isExisting(entry, status)) {
          writing.existing.add(Rewriting.literal(location));
        }
        compare(entry.path("resource"), location, check, writing);
      }
    }
  }

  /** A conditional create that met a resource has written nothing; other content is a loss. */
  private static boolean isExisting(JsonNode entry, String status) {
    return entry.path("request").has("ifNoneExist") && !status.startsWith(CREATED);
  }

  private void compare(JsonNode sent, String location, LossCheck check, Writing writing)
      throws IOException, InterruptedException {
    String path = location.replaceFirst("^.*?([A-Z][A-Za-z]+/[^/]+(/_history/[^/]+)?)$", "$1");
    HttpResponse<String> stored = client.read(server.at(path));
    String name = Rewriting.literal(location);
    if (stored.statusCode() != 200) {
      writing.refusals.add(
          "%s: error not-found: %s was accepted and cannot be read: status %d"
              .formatted(writing.name, name, stored.statusCode()));
      return;
    }
    writing.written++;
    List<Difference> losses = check.between(sent, ExactJson.read(stored.body()));
    if (!losses.isEmpty()) {
      writing.losses.put(name, losses);
    }
  }

  /** What is collected while the answer is looked through. */
  private static final class Writing {

    private final String name;
    private final List<String> refusals = new ArrayList<>();
    private final SortedMap<String, List<Difference>> losses = new TreeMap<>();
    private final List<String> existing = new ArrayList<>();
    private int written;
    private long nanos;

    Writing(String name) {
      this.name = name;
    }

    Outcome outcome() {
      return new Outcome(refusals, losses, written, existing, nanos);
    }
  }
}
