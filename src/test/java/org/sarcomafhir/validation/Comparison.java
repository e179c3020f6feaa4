package org.sarcomafhir.validation;

import ca.uhn.fhir.validation.SingleValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sarcomafhir.validation.CaseFiles.Document;

/** What only one of the two validators says about a resource. */
record Comparison(String name, List<Finding> onlyOurs, List<Finding> onlyStock) {

  Comparison {
    onlyOurs = List.copyOf(onlyOurs);
    onlyStock = List.copyOf(onlyStock);
  }

  /** An issue of either validator. */
  record Finding(String severity, String location, String text) {

    static Finding of(Issue issue) {
      return new Finding(issue.severity().toCode(), issue.location(), issue.text());
    }

    static Finding of(SingleValidationMessage message) {
      return new Finding(
          message.getSeverity().getCode(),
          Objects.requireNonNullElse(message.getLocationString(), ""),
          message.getMessage());
    }
  }

  static Comparison of(Document document) {
    List<Finding> ours = ours(Validators.engine(), document);
    List<Finding> stock = stock(document);
    return new Comparison(document.name(), minus(ours, stock), minus(stock, ours));
  }

  static List<Finding> ours(ValidationEngine engine, Document document) {
    String text = document.text();
    SourceDocument source =
        text.startsWith("<") ? SourceDocument.xml(text) : SourceDocument.json(text);
    return engine.check(source, List.of()).stream().map(Finding::of).toList();
  }

  static List<Finding> stock(Document document) {
    return Validators.stock().validateWithResult(document.text()).getMessages().stream()
        .map(Finding::of)
        .toList();
  }

  /** As multisets: what stands twice in the one and once in the other is left once. */
  private static List<Finding> minus(List<Finding> from, List<Finding> what) {
    List<Finding> left = new ArrayList<>(from);
    what.forEach(left::remove);
    return left;
  }

  @Override
  public String toString() {
    return name;
  }
}
