package org.sarcomafhir.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The tag that says who has sent a resource is the server's alone. */
class SenderTagIT {

  private static final Sender LAB = Sender.fresh("tagged");
  private static final Sender OTHER = Sender.fresh("forger");

  @Test
  void tellsOthersWhoHasSentIt() {
    AccessServer.as("physician", "system/*.rs")
        .get("/" + LAB.create("Patient", Sender.patient("t", "T")))
        .then()
        .body("meta.tag.code", hasItem(SenderTag.of(LAB.client()).code()));
  }

  @Test
  void staysTheSenderWhenOthersChangeIt() {
    Sender one = Sender.fresh("keeping");
    String own = one.create("Patient", Sender.patient("kept", "Kept"));
    String read = AccessServer.as("operator", "system/*.cruds").get("/" + own).asString();
    for (String body :
        List.of(
            read.replace("Kept", "Changed"),
            read.replace("Kept", "Cleaned").replaceFirst(",\\s*\"tag\":\\s*\\[[^]]*\\]", ""))) {
      AccessServer.as("operator", "system/*.cruds")
          .header("X-Meta-Snapshot-Mode", "TAG")
          .body(body)
          .put("/" + own)
          .then()
          .statusCode(200);
    }
    one.submits()
        .get("/" + own)
        .then()
        .statusCode(200)
        .body("name[0].family", equalTo("Cleaned"))
        .body("meta.tag.code", contains(SenderTag.of(one.client()).code()));
  }

  /** A token that names no client owns nothing, rather than everything. */
  @Test
  void needsAName() {
    String token =
        AccessServer.ISSUER.token(
            "interface", "system/*.cruds", claims -> claims.claim("client_id", "").subject(""));
    AccessServer.with(token).get("/Patient").then().statusCode(403);
    AccessServer.with(token)
        .get("/" + LAB.create("Patient", Sender.patient("t", "T")))
        .then()
        .statusCode(403);
    AccessServer.with(token).body(Sender.patient("n", "N")).post("/Patient").then().statusCode(403);
  }

  @Test
  void cannotSendTheTag() {
    String tag =
        "\"meta\": {\"tag\": [{\"system\": \"%s\", \"code\": \"%s\"}]},"
            .formatted(SenderTag.SYSTEM, SenderTag.of(LAB.client()).code());
    String body = Sender.patient("forged", "Forged").replaceFirst("\\{", "{" + tag);
    String forged = OTHER.create("Patient", body);
    LAB.submits().get("/" + forged).then().statusCode(404);
    OTHER
        .submits()
        .contentType("application/json-patch+json")
        .body(
            "[{\"op\": \"add\", \"path\": \"/meta/tag/-\", \"value\": {\"system\": \"%s\", \"code\": \"%s\"}}]"
                .formatted(SenderTag.SYSTEM, SenderTag.of(LAB.client()).code()))
        .patch("/" + forged)
        .then()
        .statusCode(200);
    LAB.submits().get("/" + forged).then().statusCode(404);
    assertThat(LAB.submits().get("/Patient?name=Forged").jsonPath().getInt("total")).isZero();
    LAB.submits().get("/" + forged + "/$meta").then().statusCode(403);
  }
}
