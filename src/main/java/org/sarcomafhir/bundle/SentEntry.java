package org.sarcomafhir.bundle;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Resource;
import org.sarcomafhir.findings.EntryLabel;

/**
 * One entry of a Bundle as it was sent.
 *
 * @param index its place in the Bundle that the sender has, counted from 0
 * @param component the entry; the store gives its resource an id while it carries the Bundle out
 * @param names what other entries may call its resource
 */
public record SentEntry(int index, BundleEntryComponent component, Set<String> names) {

  /** Copies the names. */
  public SentEntry {
    names = Set.copyOf(names);
  }

  /** All entries of a Bundle, each at its place. */
  public static List<SentEntry> all(Bundle bundle) {
    return IntStream.range(0, bundle.getEntry().size())
        .mapToObj(index -> of(index, bundle.getEntry().get(index)))
        .toList();
  }

  /** Looks at the entry before the store does. */
  static SentEntry of(int index, BundleEntryComponent component) {
    Set<String> names = new TreeSet<>();
    Resource resource = component.getResource();
    if (component.hasFullUrl()) {
      names.add(component.getFullUrl());
      if (!component.getFullUrl().startsWith("urn:")) {
        names.add(new IdType(component.getFullUrl()).toUnqualifiedVersionless().getValue());
      }
    }
    if (resource != null && resource.hasId() && !resource.getId().startsWith("urn:")) {
      names.add(resource.fhirType() + "/" + resource.getIdElement().getIdPart());
    }
    return new SentEntry(index, component, names);
  }

  /** Position, request and fullUrl for a human. */
  public String name() {
    return label().name();
  }

  /** The same in its parts. */
  public EntryLabel label() {
    return EntryNames.label(index, component);
  }

  /** Whether it may meet a stored resource and then change nothing. */
  public boolean isConditionalCreate() {
    return component.getResource() != null
        && component.getRequest().getMethod() == HTTPVerb.POST
        && component.getRequest().hasIfNoneExist();
  }

  /** Whether it replaces whatever meets its condition. */
  public boolean isConditionalUpdate() {
    return component.getResource() != null
        && component.getRequest().getMethod() == HTTPVerb.PUT
        && component.getRequest().hasUrl()
        && component.getRequest().getUrl().contains("?");
  }

  /**
   * Whether it is an update, patch or deletion of the resource with this literal reference; of a
   * conditional update known once the store has resolved it.
   */
  boolean replaces(String reference) {
    HTTPVerb method = component.getRequest().getMethod();
    boolean resolved =
        method == HTTPVerb.PUT
            && component.getResource() != null
            && reference.equals(type() + "/" + component.getResource().getIdElement().getIdPart());
    boolean literal =
        (method == HTTPVerb.DELETE || method == HTTPVerb.PATCH)
            && component.getRequest().getUrl().endsWith(reference);
    return resolved || literal;
  }

  /** The query by which a conditional entry names its resource. */
  public String condition() {
    String condition =
        isConditionalCreate()
            ? component.getRequest().getIfNoneExist()
            : component.getRequest().getUrl();
    return condition.substring(condition.indexOf('?') + 1);
  }

  /** The resource type of its content. */
  public String type() {
    return component.getResource().fhirType();
  }
}
