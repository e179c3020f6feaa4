package org.sarcomafhir.terminology.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sarcomafhir.fhir.CodeSelection;
import org.sarcomafhir.fhir.CodeTranslation.Code;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.findings.Refused;
import org.sarcomafhir.terminology.store.BundledTerminology;
import org.sarcomafhir.terminology.store.Concepts;
import org.sarcomafhir.terminology.store.Expansion;
import org.sarcomafhir.terminology.store.Member;
import org.sarcomafhir.terminology.store.NotBundled;
import org.springframework.stereotype.Component;

/**
 * Selects codes from the bundled terminology. A value set or code that is not bundled is refused: a
 * search that finds nobody would be taken for an answer.
 */
@Component
class BundledSelection implements CodeSelection {

  private final BundledTerminology terminology;

  BundledSelection(BundledTerminology terminology) {
    this.terminology = terminology;
  }

  @Override
  public Selection select(By by, String value) {
    return switch (by) {
      case IN, NOT_IN -> members(by, value);
      case BELOW, ABOVE -> relatives(by, value);
    };
  }

  private Selection members(By by, String url) {
    Expansion expansion;
    try {
      expansion =
          terminology
              .expansion(url)
              .orElseThrow(
                  () ->
                      Refused.badRequest(
                          IssueCode.SEARCH_VALUE_INVALID,
                          "%sthis server has no value set %s. Name one by its canonical URL"
                              .formatted(NotBundled.WORDS, url)));
    } catch (NotBundled e) {
      throw Refused.badRequest(IssueCode.SEARCH_VALUE_INVALID, e.explanation());
    }
    if (by == By.NOT_IN && !expansion.open().isEmpty()) {
      throw Refused.badRequest(
          IssueCode.SEARCH_VALUE_INVALID,
          "%swhat else belongs to %s is not known, so nobody can be said to be outside it"
              .formatted(NotBundled.WORDS, url));
    }
    Set<Code> codes = expansion.members().stream().map(Member::code).collect(Collectors.toSet());
    return new Selection(codes, expansion.open().stream().map(system -> remark(system)).toList());
  }

  private String remark(String system) {
    return "%sthe value set asks for codes of %s, of which this server holds a part; others were not searched"
        .formatted(NotBundled.WORDS, system);
  }

  private Selection relatives(By by, String value) {
    int bar = value.indexOf('|');
    if (bar < 1 || bar == value.length() - 1) {
      throw Refused.badRequest(
          IssueCode.SEARCH_VALUE_INVALID,
          "%s needs a code system and a code, written system|code".formatted(value));
    }
    Concepts system = system(value.substring(0, bar));
    String code = value.substring(bar + 1);
    if (system.find(code).isEmpty()) {
      throw Refused.badRequest(
          IssueCode.SEARCH_VALUE_INVALID,
          "%s. Without the modifier the code itself is searched".formatted(system.absence(code)));
    }
    Set<String> codes = by == By.BELOW ? system.below(code) : system.above(code);
    return new Selection(
        codes.stream().map(each -> new Code(system.url(), each)).collect(Collectors.toSet()),
        remarks(by, system, code, codes.size()));
  }

  private Concepts system(String url) {
    Concepts system =
        terminology
            .system(url)
            .orElseThrow(
                () ->
                    Refused.badRequest(
                        IssueCode.SEARCH_VALUE_INVALID,
                        "%sthis server has no codes of %s".formatted(NotBundled.WORDS, url)));
    if (!system.isComplete() && !system.hasHierarchy()) {
      throw Refused.badRequest(
          IssueCode.SEARCH_VALUE_INVALID,
          "%sno hierarchy of %s is bundled. Without the modifier the code itself is searched"
              .formatted(NotBundled.WORDS, url));
    }
    return system;
  }

  private static List<String> remarks(By by, Concepts system, String code, int found) {
    return system.isComplete()
        ? List.of()
        : List.of(
            "%s %s of %s was read as %d codes, those of the hierarchy that are bundled; what else lies there was not searched"
                .formatted(by == By.BELOW ? "Below" : "Above", code, system.url(), found));
  }
}
