package org.sarcomafhir.preflight;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.DataFormatException;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.rest.api.server.RequestDetails;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.bundle.BundleReview;
import org.sarcomafhir.bundle.BundleView;
import org.sarcomafhir.bundle.EntryNames;
import org.sarcomafhir.explanation.Explainer;
import org.sarcomafhir.fhir.ResourceStore;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.FindingReport;
import org.sarcomafhir.findings.Folding;
import org.sarcomafhir.ownership.VisibleStore;
import org.sarcomafhir.validation.SourceDocument;
import org.sarcomafhir.validation.ValidationEngine;

/**
 * All that is wrong with a resource or Bundle, at once. Safe for concurrent use.
 *
 * <p>What only the store can tell (whether a reference leads anywhere, how many resources meet a
 * condition) costs a search each. The store looks at the same things while it writes, so that a
 * sound Bundle is looked at once; only of a Bundle that is refused anyway all of it is found out.
 */
public final class Preflight {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final FhirContext context;
  private final ValidationEngine engine;
  private final Explainer explainer;
  private final List<BundleReview> reviews;
  private final @Nullable ResourceStore store;
  private final ReadableEntries readable;

  /**
   * Puts the judges together.
   *
   * @param store absent where there is none, as on the command line
   */
  public Preflight(
      FhirContext context,
      ValidationEngine engine,
      Explainer explainer,
      List<BundleReview> reviews,
      @Nullable ResourceStore store) {
    this.context = context;
    this.engine = engine;
    this.explainer = explainer;
    this.reviews = List.copyOf(reviews);
    this.store = store;
    this.readable = new ReadableEntries(context.getResourceTypes());
  }

  /** The same judges, who say nothing of what the sender of a request may not see. */
  public Preflight of(RequestDetails request) {
    ResourceStore visible = store == null ? null : VisibleStore.toTell(store, request);
    return visible == store ? this : new Preflight(context, engine, explainer, reviews, visible);
  }

  /**
   * Judges by all that is known, the store included.
   *
   * @param profiles canonical URLs that the resource shall meet besides its claims
   * @return all findings, folded and in reading order
   * @throws org.sarcomafhir.validation.UnknownProfileException when the caller asks for a profile
   *     this server does not know
   */
  public List<Finding> check(SourceDocument document, Collection<String> profiles) {
    return check(document, profiles, store);
  }

  /**
   * Judges what is about to be written. Asks the store only when it is refused for another reason.
   *
   * @return all findings; without an error only those that need no store
   */
  public List<Finding> checkWrite(SourceDocument document) {
    return withMore(document, check(document, List.of(), null));
  }

  /**
   * Judges a Bundle that is about to be carried out.
   *
   * @return all findings; without an error only those that need no store
   */
  public List<Finding> checkTransaction(SourceDocument document) {
    List<Finding> findings = check(document, List.of(), null);
    return BundleTypes.fault(document, findings)
        .map(fault -> Folding.fold(together(findings, List.of(fault))))
        .orElseGet(() -> withMore(document, findings));
  }

  private List<Finding> withMore(SourceDocument document, List<Finding> findings) {
    boolean more =
        store != null && isBundle(document) && findings.stream().anyMatch(Finding::isError);
    return more ? Folding.fold(together(findings, review(document, store))) : findings;
  }

  private List<Finding> check(
      SourceDocument document, Collection<String> profiles, @Nullable ResourceStore asked) {
    List<Finding> explained = explainer.explain(engine.check(document, profiles), document);
    return isBundle(document)
        ? Folding.fold(together(explained, review(document, asked)))
        : explained;
  }

  /** The findings on a Bundle that the store refused for a reason it could not place. */
  List<Finding> withStore(SourceDocument document) {
    return Folding.fold(review(document, store));
  }

  /** A report on a document, which names its entries. */
  public static OperationOutcome report(SourceDocument document, Collection<Finding> findings) {
    return FindingReport.of(findings, new EntryNames(document.json())::label);
  }

  private static boolean isBundle(SourceDocument document) {
    return "Bundle".equals(document.resourceType());
  }

  /** Nothing where the source cannot be parsed: the validator says why. */
  private List<Finding> review(SourceDocument document, @Nullable ResourceStore asked) {
    IParser parser = document.isJson() ? context.newJsonParser() : context.newXmlParser();
    parser.setParserErrorHandler(new LenientErrorHandler(false).disableAllErrors());
    try {
      JsonNode sent = document.json();
      Bundle bundle =
          parser.parseResource(
              Bundle.class, sent == null ? document.text() : readable.text(document));
      BundleView view = new BundleView(bundle, sent == null ? tree(bundle) : sent, asked);
      return reviews.stream().flatMap(review -> review.review(view).stream()).toList();
    } catch (DataFormatException | IllegalArgumentException e) {
      return List.of();
    }
  }

  private JsonNode tree(Bundle bundle) {
    try {
      return JSON.readTree(context.newJsonParser().encodeResourceToString(bundle));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("HAPI wrote what is no JSON", e);
    }
  }

  private static List<Finding> together(List<Finding> explained, List<Finding> reviewed) {
    List<Finding> all = new ArrayList<>(reviewed);
    all.removeIf(
        finding -> reviewed.stream().anyMatch(better -> Overlap.isSameLink(better, finding)));
    explained.stream()
        .filter(finding -> reviewed.stream().noneMatch(better -> Overlap.says(better, finding)))
        .forEach(all::add);
    return all;
  }
}
