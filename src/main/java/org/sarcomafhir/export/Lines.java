package org.sarcomafhir.export;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.sarcomafhir.fhir.bulk.RowReader;

/** Writes resources as lines of JSON. */
final class Lines {

  /** The database is away, busy or full. */
  private static final Set<Integer> OUTAGES = Set.of(503, 507);

  private final FhirContext context;
  private final RowReader reader;
  private final Outcomes outcomes;

  Lines(FhirContext context, RowReader reader, Outcomes outcomes) {
    this.context = context;
    this.reader = reader;
    this.outcomes = outcomes;
  }

  /** One that cannot be read costs the others nothing. */
  void write(String type, List<Long> rows, LineFiles files, LineFiles errors) throws IOException {
    List<String> lines;
    try {
      lines = read(type, rows);
    } catch (RuntimeException e) {
      if (isOutage(e)) {
        throw e;
      }
      if (rows.size() == 1) {
        errors.add(outcomes.unreadable(reader.name(rows.get(0)), e));
      } else {
        for (Long row : rows) {
          write(type, List.of(row), files, errors);
        }
      }
      return;
    }
    for (String line : lines) {
      files.add(line);
    }
  }

  private static boolean isOutage(RuntimeException failure) {
    return failure instanceof BaseServerResponseException known
        && OUTAGES.contains(known.getStatusCode());
  }

  private List<String> read(String type, List<Long> rows) {
    IParser parser = context.newJsonParser();
    List<String> lines = new ArrayList<>();
    for (IBaseResource resource : reader.read(type, rows)) {
      lines.add(parser.encodeResourceToString(resource));
    }
    return lines;
  }
}
