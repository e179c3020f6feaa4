package org.sarcomafhir.backup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.backup.StoredVersion.Current;

/** Writes a version as one line of JSON, the resource last and as it is stored. */
final class VersionJson {

  private static final JsonFactory JSON = new JsonFactory();

  private VersionJson() {}

  static String line(StoredVersion version) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("type", version.name().type());
      json.writeStringField("id", version.name().id());
      json.writeNumberField("version", version.name().version());
      json.writeStringField("updated", version.times().updated().toString());
      json.writeStringField("created", version.times().created().toString());
      text(json, "deleted", version.times().deleted());
      json.writeFieldName("rows");
      json.writeArray(new long[] {version.rows().resource(), version.rows().version()}, 0, 2);
      text(json, "source", version.labels().source());
      text(json, "request", version.labels().request());
      tags(json, version.labels().tags());
      current(json, version.current());
      if (version.text() != null) {
        json.writeFieldName("resource");
        // a break can only stand between the elements; inside of texts JSON has none
        json.writeRawValue(version.text().replace('\n', ' ').replace('\r', ' '));
      }
      json.writeEndObject();
    }
    return line.toString();
  }

  private static void current(JsonGenerator json, @Nullable Current current) throws IOException {
    if (current != null) {
      json.writeObjectFieldStart("current");
      text(json, "hash", current.hash());
      tags(json, current.tags());
      json.writeEndObject();
    }
  }

  private static void tags(JsonGenerator json, List<Tag> tags) throws IOException {
    if (tags.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("tags");
    for (Tag tag : tags) {
      json.writeStartObject();
      json.writeNumberField("row", tag.row());
      json.writeStringField("kind", tag.kind().word());
      text(json, "system", tag.system());
      text(json, "code", tag.code());
      text(json, "display", tag.display());
      text(json, "version", tag.use().version());
      if (tag.use().userSelected() != null) {
        json.writeBooleanField("userSelected", tag.use().userSelected());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void text(JsonGenerator json, String name, @Nullable Object value)
      throws IOException {
    if (value != null) {
      json.writeStringField(name, value.toString());
    }
  }
}
