package org.sarcomafhir.explanation;

import java.util.List;
import org.sarcomafhir.findings.IssueCode;

/** How the validator speaks of elements, types and rules. */
final class StructureMessages {

  private static final String FROM = " \\(from ([^|)]+)[^)]*\\)";

  /** The first that fits is taken. */
  static final List<Template> TEMPLATES =
      List.of(
          Template.of(
              IssueCode.RULE_BROKEN,
              "^Constraint failed: (\\S+): '(.*)' \\(defined in (\\S+)\\)(.*)$",
              "{2}",
              Fact.RULE,
              Fact.CHILD,
              Fact.PROFILE,
              Fact.FAILURE),
          Template.of(
              IssueCode.RULE_BROKEN,
              "^Constraint failed: (\\S+): '(.*)'(.*)$",
              "{2}",
              Fact.RULE,
              Fact.CHILD),
          Template.of(
              IssueCode.ELEMENT_MISSING,
              "^(\\S+): minimum required = \\d+, but only found \\d+" + FROM,
              null,
              Fact.ELEMENT,
              Fact.PROFILE),
          Template.of(
              IssueCode.ELEMENT_MISSING,
              "^Slice '(\\S+)' for extension '([^']+)': a matching slice is required.*?" + FROM,
              null,
              Fact.ELEMENT,
              Fact.EXTENSION,
              Fact.PROFILE),
          Template.of(
              IssueCode.ELEMENT_MISSING,
              "^Slice '(\\S+)': a matching slice is required.*?" + FROM,
              null,
              Fact.ELEMENT,
              Fact.PROFILE),
          Template.of(
              IssueCode.ELEMENT_MISSING,
              "^Missing element '(\\w+)' - required by fixed value assigned in profile ([^|]+)",
              "{1} is missing",
              Fact.CHILD,
              Fact.PROFILE),
          Template.of(
              IssueCode.ELEMENT_MISSING,
              "^The Extension '([^']+)' definition is for a simple extension, so it must contain a value",
              "The extension has no value",
              Fact.EXTENSION),
          Template.of(
              IssueCode.ELEMENT_NOT_ALLOWED,
              "^(\\S+): max allowed = 0, but found \\d+" + FROM,
              "is not allowed here",
              Fact.ELEMENT,
              Fact.PROFILE),
          Template.of(
              IssueCode.ELEMENT_REPEATED,
              "^(\\S+): max allowed = (\\d+), but found (\\d+)" + FROM,
              "is there {3} times, and at most {2} is allowed",
              Fact.ELEMENT,
              Fact.ALLOWED,
              Fact.CODE,
              Fact.PROFILE),
          Template.of(
              IssueCode.TYPE_NOT_ALLOWED,
              "^The Profile '([^'|]+)[^']*' definition allows for the types? (.+) but found type (\\w+)",
              "The value is of type {3}, and {2} is asked for",
              Fact.PROFILE,
              Fact.ALLOWED),
          Template.of(
              IssueCode.TYPE_NOT_ALLOWED,
              "^The Extension '([^'|]+)' definition allows for the types \\[(.*)] but found type (\\w+)",
              "The value of the extension is of type {3}, and {2} is asked for",
              Fact.EXTENSION,
              Fact.ALLOWED),
          Template.of(
              IssueCode.TYPE_NOT_ALLOWED,
              "^The type of element (\\w+) is not known.*Valid types at this point are (.+)$",
              "{1} is of a type that is not allowed here; allowed are {2}",
              Fact.CHILD,
              Fact.ALLOWED),
          Template.of(
              IssueCode.TYPE_NOT_ALLOWED,
              "^This element does not match any known slice defined in the profile ([^|]+)\\|.*slicing is CLOSED.*\\(\\$this is",
              "The value is of a type that the profile does not allow here",
              Fact.PROFILE),
          Template.of(
              IssueCode.ELEMENT_NOT_ALLOWED,
              "^This element does not match any known slice defined in the profile ([^|]+)\\|.*slicing is CLOSED",
              "The profile has no place for this repetition",
              Fact.PROFILE),
          Template.of(
              IssueCode.ELEMENT_NOT_ALLOWED,
              "^This element is not allowed by the profile ([^|]+)",
              null,
              Fact.PROFILE),
          Template.of(
              IssueCode.ELEMENT_UNKNOWN, "^Unrecognized property '(.+)'$", null, Fact.CHILD),
          Template.of(IssueCode.ELEMENT_UNKNOWN, "^Undefined element '(.+)' at", null, Fact.CHILD),
          Template.of(
              IssueCode.ELEMENT_UNKNOWN, "^Undefined attribute '@?(\\w+)'", null, Fact.CHILD),
          Template.of(
              IssueCode.TYPE_NOT_ALLOWED,
              "^Specified profile type was '(\\w+)' in profile '([^'|]+)[^']*', but found type '(\\w+)'",
              "The profile is for {1}, and the resource is a {3}",
              Fact.ALLOWED,
              Fact.PROFILE),
          Template.of(
              IssueCode.REFERENCE_TYPE,
              "^Invalid Resource target type. Found (\\w+), but expected one of \\(\\[?(.*?)]?\\)",
              "The reference leads to a {1}, and only {2} is allowed here",
              Fact.CODE,
              Fact.ALLOWED),
          Template.of(
              IssueCode.REFERENCE_TYPE,
              "^Unable to find a (?:profile )?match for (?:profile )?(\\S+) among choices: (.+)$",
              "The reference leads to a resource that does not meet the profile {2}",
              Fact.TARGET,
              Fact.PROFILE),
          Template.of(
              IssueCode.RESOURCE_TYPE_UNKNOWN,
              "^(?:Contained|This content) .*unknown (?:resource )?name '(.*)'\\)?$",
              "There is no resource type '{1}'",
              Fact.CODE),
          Template.of(
              IssueCode.RESOURCE_TYPE_UNKNOWN,
              "unknown or unrecognized resource name '(.*)'",
              null,
              Fact.CODE),
          Template.of(
              IssueCode.RESOURCE_TYPE_UNKNOWN,
              "^Unable to find resourceType",
              "resourceType is missing"),
          Template.of(
              IssueCode.ELEMENT_SHAPE, "^value cannot be empty$", "The text is there and empty"),
          Template.of(
              IssueCode.VALUE_MALFORMED,
              "^Not a valid (date|date/time|instant) format: '(.*)'",
              "'{2}' is no {1}"),
          Template.of(
              IssueCode.ELEMENT_SHAPE,
              "^The property (\\w+) must be an? (?:JSON )?(\\w+), not an? (\\w+)",
              "{1} comes as {3} and has to be {2}",
              Fact.CHILD,
              Fact.ALLOWED,
              Fact.CODE),
          Template.of(
              IssueCode.ELEMENT_SHAPE,
              "the primitive value must be an? (\\w+)",
              "The value has to be a {1} in the JSON",
              Fact.ALLOWED),
          Template.of(
              IssueCode.ELEMENT_SHAPE, "^This property must be an? (\\w+)", null, Fact.ALLOWED),
          Template.of(
              IssueCode.ELEMENT_SHAPE,
              "^(?:Array cannot be empty|Object must have some content|JSON null at)",
              null),
          Template.of(IssueCode.NUMBER_TOO_LARGE, "^A number of more than", null),
          Template.of(IssueCode.NESTED_TOO_DEEPLY, "nested too deeply", null),
          Template.of(IssueCode.ADVICE, "^Best Practice Recommendation", null),
          Template.of(
              IssueCode.ADVICE,
              "does not match any known slice",
              "The profile says nothing special about this repetition, which need not be wrong"));

  private StructureMessages() {}
}
