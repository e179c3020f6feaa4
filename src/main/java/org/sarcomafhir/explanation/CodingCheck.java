package org.sarcomafhir.explanation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.terminology.NearestMembers;
import org.sarcomafhir.terminology.store.BundledTerminology;
import org.sarcomafhir.terminology.store.Concepts;
import org.sarcomafhir.terminology.store.Member;

/**
 * Looks at each coding of a document, also beside another one that satisfies the profile: whether
 * its system is a known one written otherwise, so that no search would ever find the code; and
 * whether its words are the name of another code of the same system, so that one of the two is
 * wrong. Words that are no name at all may be another language or the hospital's own, and are left
 * alone.
 */
final class CodingCheck {

  private final BundledTerminology terminology;
  private final KnownSystems systems;

  CodingCheck(BundledTerminology terminology, KnownSystems systems) {
    this.terminology = terminology;
    this.systems = systems;
  }

  /** The drafts on the codings of a document. */
  List<Draft> check(JsonNode root) {
    List<Draft> drafts = new ArrayList<>();
    visit(root, "", root.path("resourceType").asText("Resource"), drafts);
    return drafts;
  }

  private void visit(JsonNode node, String pointer, String path, List<Draft> drafts) {
    if (node.path("code").isTextual() && node.path("system").isTextual()) {
      systems.check(node, pointer, path).or(() -> compare(node, path)).ifPresent(drafts::add);
    }
    for (Map.Entry<String, JsonNode> member : node.properties()) {
      String name = path + "." + member.getKey();
      if (member.getValue().isArray()) {
        for (int i = 0; i < member.getValue().size(); i++) {
          visit(
              member.getValue().get(i),
              "%s/%s/%d".formatted(pointer, member.getKey(), i),
              "%s[%d]".formatted(name, i),
              drafts);
        }
      } else if (member.getValue().isObject()) {
        visit(member.getValue(), pointer + "/" + member.getKey(), name, drafts);
      }
    }
  }

  private Optional<Draft> compare(JsonNode coding, String path) {
    String display = coding.path("display").asText("");
    String code = coding.path("code").asText();
    Optional<Concepts> concepts = terminology.system(coding.path("system").asText());
    Optional<Member> own = concepts.flatMap(all -> all.member(code));
    if (display.isBlank()
        || own.isEmpty()
        || own.get().names().anyMatch(display::equalsIgnoreCase)) {
      return Optional.empty();
    }
    List<NearestMembers.Near> same =
        NearestMembers.of(List.of(display), concepts.get().members(), 2);
    boolean another =
        same.stream().anyMatch(near -> near.isSame() && !near.member().code().code().equals(code))
            && same.stream()
                .noneMatch(near -> near.isSame() && near.member().code().code().equals(code));
    return another
        ? Optional.of(contradiction(path, display, own.get(), same.get(0).member()))
        : Optional.empty();
  }

  private static Draft contradiction(String path, String display, Member own, Member other) {
    String code = own.code().code();
    Draft draft =
        Draft.of(
            IssueCode.DISPLAY_WRONG,
            path + ".display",
            "The display is the name of another code: %s is '%s'".formatted(code, own.display()));
    draft.severity(IssueSeverity.WARNING);
    draft
        .finding()
        .value(display)
        .remedy("Look which one is meant: %s or %s".formatted(code, other.code().code()));
    return draft;
  }
}
