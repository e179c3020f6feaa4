package org.sarcomafhir.explanation;

import ca.uhn.fhir.context.FhirContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.findings.Finding;
import org.sarcomafhir.findings.Folding;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.terminology.store.BundledTerminology;
import org.sarcomafhir.validation.Issue;
import org.sarcomafhir.validation.SourceDocument;
import org.sarcomafhir.validation.ValidationEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** From the validator's messages to findings. Safe for concurrent use. */
public final class Explainer {

  private static final Pattern CHILD = Pattern.compile("\\.?(\\w+)(?:\\[x])?(?::[^.:]+)?$");

  private static final Logger LOG = LoggerFactory.getLogger(Explainer.class);

  private final FhirContext context;
  private final NameRemedy elementNames = new NameRemedy();
  private final Places places = new Places();
  private final Cascades cascades;
  private final List<Remedy> remedies;
  private final CodingCheck codings;
  private final KnownSystems systems;

  /** Explains what is judged by these packages. */
  public Explainer(
      FhirContext context,
      LoadedPackages packages,
      ValidationEngine engine,
      BundledTerminology terminology) {
    this.context = context;
    DefinitionPages pages = new DefinitionPages(packages);
    cascades = new Cascades(new RuleExpressions(engine::definition));
    systems = new KnownSystems(packages);
    codings = new CodingCheck(terminology, systems);
    remedies =
        List.of(
            new ShapeRemedy(),
            new DateRemedy(),
            new ValueRemedy(pages),
            new MissingRemedy(engine::definition, pages),
            new CodeRemedy(terminology, pages),
            new RuleRemedy(terminology, pages, packages),
            new UrlRemedy(packages),
            new TextRemedy(context.getResourceTypes()),
            new UnitRemedy());
  }

  /**
   * Explains.
   *
   * @param issues what the validator found
   * @param document what it judged
   * @return one finding for each fault, folded and in reading order
   */
  public List<Finding> explain(List<Issue> issues, SourceDocument document) {
    Source source = new Source(context, document);
    List<Draft> drafts = new ArrayList<>();
    for (Issue issue : issues) {
      Draft draft = Messages.read(issue);
      locate(draft);
      places.locate(draft, source);
      elementNames.add(draft, source);
      if (!isSaidOfItsSystem(draft, document)) {
        drafts.add(draft);
      }
    }
    if (document.json() != null) {
      codings.check(document.json()).forEach(drafts::add);
    }
    drafts.forEach(draft -> places.nameChoices(draft, source));
    shareValueSets(drafts);
    List<Draft> kept = cascades.withoutConsequences(drafts);
    kept.forEach(draft -> remedies.forEach(remedy -> add(remedy, draft, source)));
    return Folding.fold(kept.stream().map(Draft::build).toList());
  }

  /** The verdict stands whatever becomes of its explanation. */
  private static void add(Remedy remedy, Draft draft, Source source) {
    try {
      remedy.add(draft, source);
    } catch (RuntimeException e) {
      LOG.warn("No remedy for {}", draft.path(), e);
    }
  }

  private boolean isSaidOfItsSystem(Draft draft, SourceDocument document) {
    return document.isJson()
        && draft.isOneOf(IssueCode.CODE_NOT_CHECKED)
        && systems.isWrong(draft.get(Fact.SYSTEM));
  }

  /** The validator names the parent of what is missing, unknown or too often there. */
  private static void locate(Draft draft) {
    boolean inParent =
        draft.isOneOf(
                IssueCode.ELEMENT_MISSING,
                IssueCode.ELEMENT_REPEATED,
                IssueCode.ELEMENT_NOT_ALLOWED)
            && draft.has(Fact.ELEMENT);
    if (inParent) {
      Matcher child = CHILD.matcher(draft.get(Fact.ELEMENT));
      if (child.find()) {
        draft.expression(draft.expression() + "." + child.group(1));
        draft.text(Paths.named(draft.get(Fact.ELEMENT)) + " " + draft.text());
      }
    } else if (draft.has(Fact.CHILD)
        && draft.isOneOf(IssueCode.ELEMENT_UNKNOWN, IssueCode.TYPE_NOT_ALLOWED)) {
      draft.expression(draft.expression() + "." + draft.get(Fact.CHILD));
    }
  }

  /** An unknown code is in no list; the message about the list knows which codes are. */
  private static void shareValueSets(List<Draft> drafts) {
    Map<String, String> lists = new HashMap<>();
    for (Draft draft : drafts) {
      if (draft.isOneOf(IssueCode.CODE_NOT_IN_LIST) && draft.has(Fact.VALUE_SET)) {
        lists.putIfAbsent(draft.concept(), draft.get(Fact.VALUE_SET));
      }
    }
    drafts.stream()
        .filter(draft -> draft.isOneOf(IssueCode.CODE_UNKNOWN, IssueCode.UNIT_UNKNOWN))
        .forEach(unknown -> unknown.set(Fact.VALUE_SET, lists.get(unknown.concept())));
  }
}
