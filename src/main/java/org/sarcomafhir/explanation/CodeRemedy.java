package org.sarcomafhir.explanation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Coding;
import org.sarcomafhir.fhir.CodeTranslation.Code;
import org.sarcomafhir.findings.IssueCode;
import org.sarcomafhir.terminology.NearestMembers;
import org.sarcomafhir.terminology.NearestMembers.Near;
import org.sarcomafhir.terminology.store.BundledTerminology;
import org.sarcomafhir.terminology.store.Concepts;
import org.sarcomafhir.terminology.store.Expansion;
import org.sarcomafhir.terminology.store.Member;
import org.sarcomafhir.terminology.store.NotBundled;

/**
 * Of a code that is unknown or not allowed: the nearest ones that are, and a patch where the words
 * that were sent are the name of exactly one of them.
 */
final class CodeRemedy implements Remedy {

  private static final Set<IssueCode> CONCERNED =
      Set.of(
          IssueCode.CODE_UNKNOWN,
          IssueCode.CODE_NOT_IN_LIST,
          IssueCode.CODE_MISSING,
          IssueCode.UNIT_UNKNOWN,
          IssueCode.UNIT_NOT_ALLOWED);
  private static final int MOST = 3;
  private static final int SHORT_LIST = 8;

  private final BundledTerminology terminology;
  private final DefinitionPages pages;

  CodeRemedy(BundledTerminology terminology, DefinitionPages pages) {
    this.terminology = terminology;
    this.pages = pages;
  }

  @Override
  public void add(Draft draft, Source source) {
    if (!CONCERNED.contains(draft.code()) || draft.has(Fact.WRITTEN)) {
      return;
    }
    String list = draft.has(Fact.VALUE_SET) ? draft.get(Fact.VALUE_SET) : draft.get(Fact.SYSTEM);
    pages.of(list).ifPresent(draft.finding()::page);
    Collection<Member> members = members(draft);
    Optional<SentCode> sent =
        source
            .find(Paths.concept(draft.path()))
            .map(spot -> new SentCode(spot.pointer(), spot.node()));
    sent.map(SentCode::seen).filter(seen -> !seen.isEmpty()).ifPresent(draft.finding()::value);
    List<String> wordings = sent.map(SentCode::wordings).orElse(List.of(draft.get(Fact.CODE)));
    propose(draft, members, wordings, sent);
  }

  private static void propose(
      Draft draft, Collection<Member> members, List<String> wordings, Optional<SentCode> sent) {
    List<Near> near = NearestMembers.of(wordings, members, members.size());
    draft
        .finding()
        .proposals(near.stream().limit(MOST).map(one -> coding(one.member())).toList())
        .remedy(remedy(draft, members));
    List<Near> same = near.stream().filter(Near::isSame).toList();
    if (same.size() == 1) {
      Member meant = same.get(0).member();
      if (sent.filter(code -> isLikeAnother(code, meant, members)).isPresent()) {
        draft.finding().remedy("Code and words mean different things: look which is meant");
        return;
      }
      draft.finding().remedy("Send %s of %s".formatted(meant.code().code(), meant.code().system()));
      sent.map(code -> code.corrected(meant)).ifPresent(draft.finding()::patch);
    }
  }

  /** Whether the code alone, misspelt as it is, comes nearer to another one than to the words. */
  private static boolean isLikeAnother(SentCode sent, Member meant, Collection<Member> members) {
    return NearestMembers.of(sent.codes(), members, 1).stream()
        .anyMatch(near -> !near.member().equals(meant));
  }

  private static String remedy(Draft draft, Collection<Member> members) {
    if (!members.isEmpty() && members.size() <= SHORT_LIST) {
      return "Send one of "
          + members.stream().map(member -> member.code().code()).collect(Collectors.joining(", "));
    }
    return draft.has(Fact.VALUE_SET)
        ? "Send a code of the value set " + draft.get(Fact.VALUE_SET)
        : "Send the code that was meant";
  }

  private Collection<Member> members(Draft draft) {
    try {
      if (draft.has(Fact.VALUE_SET)) {
        return terminology
            .expansion(draft.get(Fact.VALUE_SET))
            .<Collection<Member>>map(Expansion::members)
            .orElse(List.of());
      }
      String system = draft.get(Fact.SYSTEM);
      return terminology
          .system(system)
          .<Collection<Member>>map(Concepts::members)
          .orElse(List.of());
    } catch (NotBundled e) {
      return List.of(); // nobody knows the list as a whole
    }
  }

  private static Coding coding(Member member) {
    Code code = member.code();
    return new Coding(code.system(), code.code(), member.display());
  }
}
