package org.sarcomafhir.validation;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;

/**
 * What {@code $validate} says: the engine's findings, and of a Bundle what its entries say
 * together.
 */
public class Judgement {

  private final FhirContext context;
  private final ValidationEngine engine;
  private final List<BundleReview> reviews;

  /** Puts the engine and the further opinions on Bundles together. */
  public Judgement(FhirContext context, ValidationEngine engine, List<BundleReview> reviews) {
    this.context = context;
    this.engine = engine;
    this.reviews = List.copyOf(reviews);
  }

  /**
   * All findings, the worst first.
   *
   * @throws UnknownProfileException when the caller asks for a profile this server does not know
   */
  public List<Issue> on(SourceDocument document, Collection<String> profiles) {
    return Stream.concat(engine.check(document, profiles).stream(), together(document).stream())
        .sorted(Issue.WORST_FIRST)
        .toList();
  }

  /** Nothing where the source cannot be parsed: the engine says why. */
  private List<Issue> together(SourceDocument document) {
    if (!"Bundle".equals(document.resourceType())) {
      return List.of();
    }
    IParser parser = document.isJson() ? context.newJsonParser() : context.newXmlParser();
    parser.setParserErrorHandler(new LenientErrorHandler(false));
    try {
      Bundle bundle = parser.parseResource(Bundle.class, document.text());
      return reviews.stream().flatMap(review -> review.review(bundle).stream()).toList();
    } catch (DataFormatException e) {
      return List.of();
    }
  }
}
