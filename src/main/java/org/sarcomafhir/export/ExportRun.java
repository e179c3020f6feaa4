package org.sarcomafhir.export;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sarcomafhir.export.ExportedFile.Kind;
import org.sarcomafhir.fhir.bulk.Deletions;
import org.sarcomafhir.fhir.bulk.MatchingRows;
import org.sarcomafhir.fhir.bulk.RowNumbers;
import org.sarcomafhir.fhir.bulk.RowReader;
import org.sarcomafhir.fhir.bulk.StoredRows;

/**
 * Writes the files of one export, a type after the other: first the numbers of all rows that are
 * meant, then the resources, some hundred at a time, each time in a database transaction of its
 * own.
 *
 * <p>Nothing is missing that was committed when the transaction time was taken: the rows are asked
 * for afterwards, a row keeps its number when its resource changes, and a change only makes it
 * newer. So a resource that is changed while the export runs is in it, in the version before or
 * after; the next export since the transaction time has it again. What is deleted while it runs may
 * be in it or not. Resources of different types are read at different moments; a reference may lead
 * to what was created or deleted in between.
 */
final class ExportRun {

  private static final int READ_AT_ONCE = 200;

  private final Reading reading;
  private final ExportFolder folder;
  private final int resourcesPerFile;
  private final Outcomes outcomes;
  private final Lines lines;
  private final Export export;
  private final ExportOrder order;

  private ExportRun(
      Reading reading,
      ExportFolder folder,
      ExportProperties properties,
      Export export,
      ExportOrder order) {
    this.reading = reading;
    this.folder = folder;
    this.resourcesPerFile = properties.resourcesPerFile();
    this.outcomes = new Outcomes(reading.context());
    this.lines = new Lines(reading.context(), reading.reader(), outcomes);
    this.export = export;
    this.order = order;
  }

  /** The store, as far as exports need it. */
  record Reading(
      FhirContext context,
      StoredRows stored,
      MatchingRows matching,
      RowReader reader,
      Deletions deletions) {}

  /** Nobody wants the export any more, or the server ends. */
  static final class Stopped extends Exception {

    private static final long serialVersionUID = 1L;
  }

  /**
   * Makes the files.
   *
   * @return those that hold anything
   */
  static List<ExportedFile> of(
      Reading reading,
      ExportFolder folder,
      ExportProperties properties,
      Export export,
      ExportOrder order)
      throws IOException, Stopped {
    return new ExportRun(reading, folder, properties, export, order).run();
  }

  private List<ExportedFile> run() throws IOException, Stopped {
    Set<String> remarks = new LinkedHashSet<>(order.remarks());
    Selection selection = new Selection(reading.stored(), reading.matching(), order, remarks::add);
    List<ExportedFile> made = new ArrayList<>();
    LineFiles errors = files(Kind.ERROR, "OperationOutcome");
    try (errors) {
      int number = 0;
      for (String type : order.types()) {
        number++;
        String place = "%s, type %d of %d".formatted(type, number, order.types().size());
        goOn(place);
        // first, so that nothing is listed here and below as well
        made.addAll(deleted(type));
        made.addAll(write(type, selection.of(type), place, errors));
      }
      for (String remark : remarks) {
        errors.add(outcomes.information(remark));
      }
    }
    made.addAll(errors.made());
    return made;
  }

  private List<ExportedFile> deleted(String type) throws IOException {
    LineFiles files = files(Kind.DELETED, type);
    try (files) {
      for (String line : new DeletedLines(reading.context(), reading.deletions(), order).of(type)) {
        files.add(line);
      }
    }
    return files.made();
  }

  private LineFiles files(Kind kind, String type) {
    return new LineFiles(folder, export.id(), kind, type, resourcesPerFile);
  }

  private void goOn(String progress) throws Stopped {
    if (!export.isToGoOn()) {
      throw new Stopped();
    }
    export.progress(progress);
  }

  private List<ExportedFile> write(String type, RowNumbers rows, String place, LineFiles errors)
      throws IOException, Stopped {
    LineFiles files = files(Kind.OUTPUT, type);
    try (files) {
      for (int from = 0; from < rows.size(); from += READ_AT_ONCE) {
        goOn("%s: %d of %d resources".formatted(place, from, rows.size()));
        lines.write(type, rows.part(from, READ_AT_ONCE), files, errors);
      }
    }
    return files.made();
  }
}
