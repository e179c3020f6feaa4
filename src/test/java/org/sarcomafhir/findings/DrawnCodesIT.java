package org.sarcomafhir.findings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomafhir.support.TestFiles;
import org.sarcomafhir.support.TestServer;

/**
 * Every code of an issue, and the requests that draw it. What a planted fault draws is sent by the
 * test of those; what no request can draw for certain says which test does.
 */
class DrawnCodesIT {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNode TABLE = tree(TestFiles.resource("issue-codes/table.json"));

  /** A code with the requests of which the last one draws it. */
  private record Row(String code, JsonNode requests) {

    @Override
    public String toString() {
      return code;
    }
  }

  static List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    for (JsonNode row : TABLE) {
      if (row.has("requests")) {
        rows.add(new Row(row.path("code").asText(), row.path("requests")));
      }
    }
    return rows;
  }

  @Test
  void areAllInTheTable() {
    assertThat(TABLE.findValuesAsText("code"))
        .containsAll(Arrays.stream(IssueCode.values()).map(IssueCode::code).toList());
    for (JsonNode row : TABLE) {
      assertThat(row.has("requests") || row.has("planted") || row.has("elsewhere"))
          .as(row.path("code").asText())
          .isTrue();
    }
  }

  @Test
  void areDrawnByPlantedFaults() {
    for (JsonNode row : TABLE) {
      if (row.has("planted")) {
        String fault =
            TestFiles.resource("planted-faults/%s.json".formatted(row.path("planted").asText()));
        assertThat(tree(fault).path("expect").path("code")).isEqualTo(row.path("code"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isDrawn(Row row) {
    List<Response> answers = new ArrayList<>();
    String id = "";
    for (JsonNode request : row.requests()) {
      Response answer = send(request, id);
      id = answer.statusCode() == 201 ? body(answer).path("id").asText() : id;
      answers.add(answer);
    }
    Response last = answers.get(answers.size() - 1);
    assertThat(codes(body(last))).as(last.asString()).contains(row.code());
    assertThat(last.statusCode()).isLessThan(500);
  }

  private static Response send(JsonNode request, String id) {
    RequestSpecification specification = TestServer.fhir();
    if (request.has("type")) {
      specification.contentType(request.path("type").asText());
    }
    for (Map.Entry<String, JsonNode> header : request.path("headers").properties()) {
      specification.header(header.getKey(), header.getValue().asText());
    }
    JsonNode body = request.path("body");
    if (!body.isMissingNode()) {
      String text = filled(body.isTextual() ? body.asText() : body.toString(), request, id);
      specification.body(
          text.getBytes(
              request.has("latin1") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
    }
    return specification.request(
        request.path("method").asText(), filled(request.path("path").asText(), request, id));
  }

  /** With the id of the resource that was created before, and with what is long written out. */
  private static String filled(String text, JsonNode request, String id) {
    String filled = text.replace("{id}", id);
    for (Map.Entry<String, JsonNode> part : request.path("fill").properties()) {
      String repeated = part.getValue().path(0).asText().repeat(part.getValue().path(1).asInt());
      filled = filled.replace(part.getKey(), repeated);
    }
    return filled;
  }

  private static JsonNode body(Response answer) {
    return answer.asString().startsWith("{") ? tree(answer.asString()) : MissingNode.getInstance();
  }

  private static List<String> codes(JsonNode answer) {
    List<String> codes = new ArrayList<>();
    for (JsonNode coding : answer.findValues("coding")) {
      for (JsonNode one : coding) {
        if (IssueCode.SYSTEM.equals(one.path("system").asText())) {
          codes.add(one.path("code").asText());
        }
      }
    }
    return codes;
  }

  private static JsonNode tree(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
