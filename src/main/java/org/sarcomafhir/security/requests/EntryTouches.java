package org.sarcomafhir.security.requests;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.util.FhirTerser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
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
import org.jspecify.annotations.Nullable;
import org.sarcomafhir.security.rights.Interaction;
import org.sarcomafhir.security.rights.SmartScope;

/** What the entries of a Bundle would do, each as if it had been sent alone. */
final class EntryTouches {

  private static final Pattern CONDITIONAL_REFERENCE = Pattern.compile("([A-Z][A-Za-z]*)\\?.+");
  private static final Pattern IN_A_PATCH = Pattern.compile("([A-Z][A-Za-z]*\\?[^\"\\s<>]+)");

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
    String url = entry.getRequest().getUrl() == null ? "" : entry.getRequest().getUrl();
    String path =
        (url.contains("?") ? url.substring(0, url.indexOf('?')) : url).replaceAll("^/|/$", "");
    String[] steps = path.split("/", -1);
    String type = steps[0].isEmpty() ? SmartScope.EVERY_TYPE : steps[0];
    Map<String, List<String>> query = Demands.query(url);
    String last = steps[steps.length - 1];
    if (last.startsWith("$")) {
      operation(type.startsWith("$") ? SmartScope.EVERY_TYPE : type, last, found);
    } else {
      request(entry, new Target(type, steps.length, last, query), found);
    }
    if (entry.hasResource() && entry.getRequest().getMethod() == HTTPVerb.PATCH) {
      patch(text(entry.getResource()), found);
    } else if (entry.hasResource()) {
      references(entry.getResource(), found);
    }
  }

  /** Where the request of an entry goes. */
  private record Target(String type, int steps, String last, Map<String, List<String>> query) {}

  private void request(BundleEntryComponent entry, Target target, Found found) {
    HTTPVerb verb = entry.getRequest().getMethod();
    if (verb == HTTPVerb.GET || verb == HTTPVerb.HEAD) {
      get(target, found);
    } else if (verb == HTTPVerb.POST && "_search".equals(target.last())) {
      searches.add(target.type(), target.query(), found);
    } else {
      String type =
          entry.hasResource() && verb == HTTPVerb.POST
              ? entry.getResource().fhirType()
              : target.type();
      written(verb).forEach(interaction -> found.add(type, interaction));
      if (!target.query().isEmpty()) {
        searches.add(type, target.query(), found);
      }
      if (entry.getRequest().hasIfNoneExist()) {
        String condition = entry.getRequest().getIfNoneExist();
        searches.add(
            type, Demands.query(condition.contains("?") ? condition : "?" + condition), found);
      }
    }
  }

  private void get(Target target, Found found) {
    if ("metadata".equals(target.type())) {
      return;
    }
    boolean ofType =
        target.steps() == 1 || (target.steps() == 2 && "_history".equals(target.last()));
    if (!ofType) {
      found.add(target.type(), Interaction.READ);
    } else {
      searches.add(target.type(), target.query(), found);
    }
  }

  private static Set<Interaction> written(@Nullable HTTPVerb verb) {
    if (verb == null) {
      return Set.of();
    }
    return switch (verb) {
      case POST -> Set.of(Interaction.CREATE);
      case PUT -> Set.of(Interaction.CREATE, Interaction.UPDATE);
      case PATCH -> Set.of(Interaction.UPDATE);
      case DELETE -> Set.of(Interaction.DELETE);
      default -> Set.of(Interaction.values());
    };
  }

  private static void operation(String type, String name, Found found) {
    OperationRules.of(name)
        .ifPresentOrElse(
            rule -> rule.forEach(interaction -> found.add(type, interaction)),
            () ->
                Set.of(Interaction.values()).forEach(one -> found.add(SmartScope.EVERY_TYPE, one)));
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
    Matcher matcher = CONDITIONAL_REFERENCE.matcher(reference);
    if (matcher.matches()) {
      searches.add(matcher.group(1), Demands.query(reference), found);
    }
  }
}
