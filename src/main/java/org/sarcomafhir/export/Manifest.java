package org.sarcomafhir.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.sarcomafhir.export.ExportedFile.Kind;

/** The answer to the status request of a complete export (Bulk Data Access STU 2). */
final class Manifest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Manifest() {}

  /**
   * As JSON.
   *
   * @param base FHIR base URL, under which the caller has asked
   * @param withToken whether files are given to those with an access token only
   */
  static byte[] json(ExportRecord export, String base, boolean withToken) {
    ObjectNode manifest = JSON.createObjectNode();
    manifest.put("transactionTime", export.transactionTime());
    manifest.put("request", export.request());
    manifest.put("requiresAccessToken", withToken);
    add(manifest.putArray("output"), export, Kind.OUTPUT, base);
    add(manifest.putArray("deleted"), export, Kind.DELETED, base);
    add(manifest.putArray("error"), export, Kind.ERROR, base);
    return manifest.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void add(ArrayNode list, ExportRecord export, Kind kind, String base) {
    export.files().stream()
        .filter(file -> file.kind() == kind)
        .forEach(
            file ->
                list.addObject()
                    .put("type", kind == Kind.DELETED ? "Bundle" : file.type())
                    .put(
                        "url",
                        "%s/$export-file?job=%s&file=%s".formatted(base, export.id(), file.name()))
                    .put("count", file.count()));
  }
}
