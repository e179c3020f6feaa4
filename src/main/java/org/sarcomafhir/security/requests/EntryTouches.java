package org.sarcomafhir.security.requests;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Binary;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.hl7.fhir.r4.model.Bundle.HTTPVerb;
import org.hl7.fhir.r4.model.Resource;
import org.sarcomafhir.security.rights.Interaction;
import org.sarcomafhir.security.rights.SmartScope;

/** What the entries of a Bundle would do, each as if it had been sent alone. */
final class EntryTouches {

  private static final Pattern IN_A_PATCH = Pattern.compile("([A-Za-z]+/?\\?[^\"\\s<>]+)");

  private final FhirContext context;
  private final FhirTerser terser;
  private final SearchTouches searches;

  EntryTouches(FhirContext context, SearchTouches searches) {
    this.context = context;
    this.terser = context.newTerser();
    this.searches = searches;
  }

  void add(Bundle bundle, Found found) {
    int index = 0;
    for (BundleEntryComponent entry : bundle.getEntry()) {
      add(entry, found.under("entry " + index++));
    }
  }

  private void add(BundleEntryComponent entry, Found found) {
    EntryTarget target = EntryTarget.of(entry);
    if (target.isOperation()) {
      operation(target, entry, found);
    } else if (target.isSearch()) {
      searches.add(target.type(), target.query(), found);
    } else if ("GET".equals(target.verb()) || "HEAD".equals(target.verb())) {
      get(target, found);
    } else {
      write(entry, target, found);
    }
    if (entry.hasResource() && entry.getRequest().getMethod() == HTTPVerb.PATCH) {
      patch(text(entry.getResource()), found);
    } else if (entry.hasResource()) {
      references(entry.getResource(), found);
    }
  }

  private static void get(EntryTarget target, Found found) {
    if (target.isRead()) {
      found.named(target.type(), Interaction.READ, target.id());
    } else if (target.steps() == 2 && "_history".equals(target.last())) {
      found.behind(target.type());
    } else if (!"metadata".equals(target.type())) {
      found.behind(SmartScope.EVERY_TYPE);
    }
  }

  private void write(BundleEntryComponent entry, EntryTarget target, Found found) {
    String type =
        entry.hasResource() && "POST".equals(target.verb())
            ? entry.getResource().fhirType()
            : target.type();
    boolean conditional = !target.query().isEmpty();
    Written written = new Written(target.verb(), type, target.id(), conditional);
    written.touch(found);
    written.idInBody(entry.getResource(), found);
    if ("PATCH".equals(target.verb())) {
      // what it makes of the resource is seen when the Bundle is half carried out
      found.add(type, Interaction.UPDATE, Reach.ALL);
    }
    if (conditional) {
      searches.condition(type, target.query(), found);
    }
    if (entry.getRequest().hasIfNoneExist()) {
      searches.condition(type, Demands.condition(entry.getRequest().getIfNoneExist()), found);
    }
  }

  private void operation(EntryTarget target, BundleEntryComponent entry, Found found) {
    OperationRules.search(target.last(), entry.getResource(), searches, found);
    if (!OperationRules.touch(target.last(), target.type(), target.id(), found)) {
      Set.of(Interaction.values()).forEach(one -> found.add(SmartScope.EVERY_TYPE, one, Reach.ALL));
    }
  }

  private String text(Resource patch) {
    return patch instanceof Binary binary
        ? new String(binary.getContent(), StandardCharsets.UTF_8)
        : context.newJsonParser().encodeResourceToString(patch);
  }

  /** A patch may bring a reference with a condition, in whatever form it is written. */
  void patch(String text, Found found) {
    Matcher matcher =
        IN_A_PATCH.matcher(StringEscapeUtils.unescapeXml(StringEscapeUtils.unescapeJson(text)));
    while (matcher.find()) {
      condition(matcher.group(1), found);
    }
  }

  /** A reference with a condition ({@code Patient?identifier=...}) is answered by a search. */
  void references(IBaseResource resource, Found found) {
    terser.getAllResourceReferences(resource).stream()
        .map(reference -> reference.getResourceReference().getReferenceElement().getValue())
        .filter(value -> value != null && value.contains("?"))
        .forEach(value -> condition(value, found));
  }

  private void condition(String reference, Found found) {
    ConditionalReference.of(reference, context.getResourceTypes())
        .ifPresent(
            condition ->
                searches.condition(condition.type(), Demands.query(condition.text()), found));
  }
}
