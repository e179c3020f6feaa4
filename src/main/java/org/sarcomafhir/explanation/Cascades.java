package org.sarcomafhir.explanation;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.sarcomafhir.findings.IssueCode;

/**
 * Takes out what is only a consequence of another fault: whoever mends that one mends this one as
 * well. What is not surely a consequence stays.
 */
final class Cascades {

  /** Says of one draft and another whether the first is a consequence of the second. */
  private static final List<BiPredicate<Draft, Draft>> CONSEQUENCES =
      List.of(
          Cascades::isInsideOfWrongShape,
          Cascades::isMissingForItsName,
          Cascades::isAboutTheSameCode,
          Cascades::isAboutAnAbsentValue,
          Cascades::isBaseRuleOnTheSame,
          Cascades::isUndecidable,
          Repetitions::saysLess,
          Cascades::followsFromTheTypeOfTheBundle);

  /** Rules of base R4 that say again what a message of its own says better. */
  private static final Set<String> RULES_OF_SHAPE =
      Set.of("ele-1", "ext-1", "txt-1", "txt-2", "ref-1", "dom-3", "sqty-1", "qty-3");

  private static final Set<String> RULES_OF_TRANSACTIONS =
      Set.of("bdl-2", "bdl-3", "bdl-4", "bdl-5");

  private final RuleExpressions rules;

  Cascades(RuleExpressions rules) {
    this.rules = rules;
  }

  /** The drafts without those that only follow from another one that stays. */
  List<Draft> withoutConsequences(List<Draft> drafts) {
    RelatedErrors errors = new RelatedErrors(drafts);
    IdentityHashMap<Draft, List<Draft>> causes = new IdentityHashMap<>();
    for (Draft draft : drafts) {
      causes.put(
          draft,
          errors.of(draft).stream()
              .filter(other -> leadsToBroken(draft, other) || followsInResource(draft, other))
              .toList());
    }
    Set<Draft> kept = Collections.newSetFromMap(new IdentityHashMap<>());
    drafts.stream().filter(draft -> causesOf(causes, draft).isEmpty()).forEach(kept::add);
    // of drafts that follow from each other only, the first stays
    for (Draft draft : drafts) {
      if (!leadsTo(kept, causes, draft)) {
        kept.add(draft);
      }
    }
    return drafts.stream().filter(kept::contains).toList();
  }

  private static List<Draft> causesOf(Map<Draft, List<Draft>> causes, Draft draft) {
    return causes.getOrDefault(draft, List.of());
  }

  private static boolean leadsTo(Set<Draft> kept, Map<Draft, List<Draft>> causes, Draft start) {
    Set<Draft> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Draft> next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty()) {
      Draft draft = next.pop();
      if (kept.contains(draft)) {
        return true;
      }
      if (seen.add(draft)) {
        next.addAll(causesOf(causes, draft));
      }
    }
    return false;
  }

  /** What a reference leads to meets no profile while something in it is wrong. */
  private static boolean leadsToBroken(Draft draft, Draft cause) {
    return draft.has(Fact.TARGET)
        && !draft.get(Fact.TARGET).isEmpty()
        && Paths.isWithin(cause.path(), draft.get(Fact.TARGET));
  }

  private boolean followsInResource(Draft draft, Draft cause) {
    return sameResource(draft, cause) && follows(draft, cause);
  }

  private boolean follows(Draft draft, Draft cause) {
    return CONSEQUENCES.stream().anyMatch(rule -> rule.test(draft, cause))
        || isRuleAboutBrokenElement(draft, cause);
  }

  private static boolean sameResource(Draft one, Draft other) {
    return Paths.resource(one.path()).equals(Paths.resource(other.path()))
        || "Bundle".equals(Paths.resource(one.path()))
        || "Bundle.type".equals(other.path());
  }

  /** Below a value of the wrong type or shape nothing can be right. */
  private static boolean isInsideOfWrongShape(Draft draft, Draft cause) {
    if (!Paths.isWithin(draft.path(), cause.path())) {
      return false;
    }
    return switch (cause.code()) {
      case TYPE_NOT_ALLOWED ->
          draft.isOneOf(IssueCode.TYPE_NOT_ALLOWED)
              ? isLaterOfTwoTypes(draft, cause)
              : !draft.isOneOf(IssueCode.ELEMENT_UNKNOWN);
      case ELEMENT_SHAPE, ELEMENT_UNKNOWN ->
          !draft.isOneOf(
              IssueCode.ELEMENT_SHAPE, IssueCode.ELEMENT_UNKNOWN, IssueCode.TYPE_NOT_ALLOWED);
      case VALUE_MALFORMED ->
          !draft.isOneOf(
              IssueCode.VALUE_MALFORMED, IssueCode.TYPE_NOT_ALLOWED, IssueCode.ELEMENT_SHAPE);
      case NUMBER_TOO_LARGE -> !draft.isOneOf(IssueCode.NUMBER_TOO_LARGE);
      default -> false;
    };
  }

  /** The extension says more about a wrong type than the elements inside it. */
  private static boolean isLaterOfTwoTypes(Draft draft, Draft cause) {
    return draft.path().length() > cause.path().length()
        || (draft.has(Fact.PROFILE) && cause.has(Fact.ALLOWED) && !draft.has(Fact.ALLOWED));
  }

  /** An element whose name is misspelt, or whose value cannot be read, is missing for that only. */
  private static boolean isMissingForItsName(Draft draft, Draft cause) {
    if (!draft.isOneOf(IssueCode.ELEMENT_MISSING)) {
      return false;
    }
    if (cause.isOneOf(IssueCode.ELEMENT_SHAPE, IssueCode.VALUE_MALFORMED)) {
      return draft.path().equals(cause.path().replaceFirst("\\[\\d+]$", ""));
    }
    return cause.isOneOf(IssueCode.ELEMENT_UNKNOWN, IssueCode.TYPE_NOT_ALLOWED)
        && cause.has(Fact.FIXED)
        && Paths.parent(draft.path()).equals(Paths.parent(cause.path()))
        && cause.get(Fact.FIXED).startsWith(Paths.last(draft.path()).replace("[x]", ""));
  }

  /** An unknown code is in no list either, and makes rules about it fail. */
  private static boolean isAboutTheSameCode(Draft draft, Draft cause) {
    if (!draft.concept().equals(cause.concept())) {
      return false;
    }
    if (cause.isOneOf(IssueCode.CODE_MISSING, IssueCode.CODE_NOT_IN_LIST)) {
      return draft.isOneOf(IssueCode.ELEMENT_MISSING) && draft.get(Fact.ELEMENT).contains(":");
    }
    if (cause.isOneOf(IssueCode.VALUE_FIXED)) {
      return draft.isOneOf(IssueCode.CODE_UNKNOWN, IssueCode.CODE_NOT_IN_LIST)
          && !draft.has(Fact.WRITTEN);
    }
    return cause.isOneOf(IssueCode.CODE_UNKNOWN, IssueCode.UNIT_UNKNOWN)
        && isAboutTheUnknownCode(draft, cause);
  }

  private static boolean isAboutTheUnknownCode(Draft draft, Draft cause) {
    return switch (draft.code()) {
      case CODE_NOT_IN_LIST, CODE_NOT_CHECKED, RULE_BROKEN -> true;
      case VALUE_FIXED, CODE_MISSING -> cause.has(Fact.WRITTEN);
      case UNIT_UNKNOWN -> draft.path().length() < cause.path().length();
      case CODE_UNKNOWN ->
          draft.get(Fact.CODE).equals(cause.get(Fact.CODE))
              && draft.path().length() < cause.path().length();
      default -> false;
    };
  }

  /** No value, so nothing in it; no code, so no unknown one. */
  private static boolean isAboutAnAbsentValue(Draft draft, Draft cause) {
    boolean valueless =
        cause.isOneOf(IssueCode.ELEMENT_MISSING)
            && cause.has(Fact.EXTENSION)
            && !cause.has(Fact.ELEMENT);
    if (valueless && Paths.isWithin(draft.path(), cause.path())) {
      return draft.isOneOf(IssueCode.ELEMENT_MISSING, IssueCode.RULE_BROKEN);
    }
    return draft.isOneOf(IssueCode.CODE_UNKNOWN)
        && "null".equals(draft.get(Fact.CODE))
        && cause.isOneOf(IssueCode.ELEMENT_MISSING)
        && Paths.isWithin(cause.path(), draft.path());
  }

  private static boolean isBaseRuleOnTheSame(Draft draft, Draft cause) {
    return draft.isOneOf(IssueCode.RULE_BROKEN)
        && RULES_OF_SHAPE.contains(draft.get(Fact.RULE))
        && !cause.isOneOf(IssueCode.RULE_BROKEN)
        && Paths.isWithin(cause.path(), draft.path());
  }

  /** A rule that could not be worked out, beside a value that cannot be read. */
  private static boolean isUndecidable(Draft draft, Draft cause) {
    return draft.isOneOf(IssueCode.RULE_BROKEN)
        && !draft.get(Fact.FAILURE).isBlank()
        && cause.isOneOf(
            IssueCode.VALUE_MALFORMED, IssueCode.TYPE_NOT_ALLOWED, IssueCode.ELEMENT_SHAPE);
  }

  /** Of a Bundle of an unknown type nobody knows what its entries need. */
  private static boolean followsFromTheTypeOfTheBundle(Draft draft, Draft cause) {
    boolean typeUnknown =
        "Bundle.type".equals(cause.path())
            && cause.isOneOf(
                IssueCode.CODE_UNKNOWN, IssueCode.CODE_NOT_IN_LIST, IssueCode.BUNDLE_TYPE);
    return typeUnknown
        && (RULES_OF_TRANSACTIONS.contains(draft.get(Fact.RULE))
            || (draft.isOneOf(IssueCode.FULL_URL_INVALID) && draft.text().contains("fullUrl")));
  }

  /** A rule of the profile cannot be kept while an element that it asks for is broken. */
  private boolean isRuleAboutBrokenElement(Draft draft, Draft cause) {
    boolean broken =
        cause.isOneOf(
            IssueCode.ELEMENT_MISSING,
            IssueCode.ELEMENT_REPEATED,
            IssueCode.ELEMENT_UNKNOWN,
            IssueCode.ELEMENT_SHAPE,
            IssueCode.TYPE_NOT_ALLOWED,
            IssueCode.VALUE_FIXED,
            IssueCode.VALUE_MALFORMED,
            IssueCode.CODE_UNKNOWN,
            IssueCode.UNIT_UNKNOWN);
    return broken
        && draft.isOneOf(IssueCode.RULE_BROKEN)
        && Paths.isWithin(cause.path(), draft.path())
        && rules.mentions(draft, cause);
  }
}
