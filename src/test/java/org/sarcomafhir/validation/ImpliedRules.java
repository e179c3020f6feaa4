package org.sarcomafhir.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionSlicingDiscriminatorComponent;
import org.hl7.fhir.r5.model.StructureDefinition;

/**
 * Statements of a profile that refuse nothing by themselves, so that no resource can show their
 * loss:
 *
 * <ul>
 *   <li>what a slice is recognised by, which is its name rather than a rule: without it there is no
 *       slice; that the slice is there, or is there once, is a rule
 *   <li>the minimum of a sliced element, where those of its slices add up to it
 *   <li>that an extension has a value or extensions and never both (base R4 says so, ext-1), and
 *       its URL, by which it is found
 * </ul>
 */
final class ImpliedRules {

  private final boolean extension;
  private final Set<String> sliceMarks = new HashSet<>();
  private final Set<String> filledBySlices = new HashSet<>();

  ImpliedRules(StructureDefinition profile) {
    extension = "Extension".equals(profile.getType());
    List<ElementDefinition> elements = profile.getSnapshot().getElement();
    for (ElementDefinition whole : elements) {
      if (whole.hasSlicing()) {
        List<ElementDefinition> slices =
            elements.stream()
                .filter(element -> isSlice(element.getId()))
                .filter(element -> wholeOf(element.getId()).equals(whole.getId()))
                .toList();
        slices.forEach(slice -> sliceMarks.addAll(marks(whole, slice)));
        if (slices.stream().mapToInt(ElementDefinition::getMin).sum() >= whole.getMin()) {
          filledBySlices.add(whole.getId());
        }
      }
    }
  }

  boolean contains(StatedRule rule) {
    RuleKind kind = rule.kind();
    String id = rule.element();
    if (kind == RuleKind.INVARIANT) {
      return false;
    }
    boolean cardinality = kind == RuleKind.MINIMUM || kind == RuleKind.MAXIMUM;
    if (sliceMarks.contains(id)) {
      return !cardinality || !isSlice(id);
    }
    if (extension && isSaidByBase(id, cardinality)) {
      return true;
    }
    return kind == RuleKind.MINIMUM && filledBySlices.contains(id);
  }

  private static boolean isSaidByBase(String id, boolean cardinality) {
    String name = id.substring(id.lastIndexOf('.') + 1);
    return name.equals("url") || (cardinality && Set.of("extension", "value[x]").contains(name));
  }

  /** Ids of the elements that decide whether something belongs to a slice. */
  private static List<String> marks(ElementDefinition whole, ElementDefinition slice) {
    return whole.getSlicing().getDiscriminator().stream()
        .map(ElementDefinitionSlicingDiscriminatorComponent::getPath)
        .map(path -> "$this".equals(path) ? slice.getId() : slice.getId() + "." + path)
        .toList();
  }

  private static boolean isSlice(String id) {
    return !wholeOf(id).equals(id);
  }

  /** The id of the element that a slice is a slice of; of any other element its own id. */
  private static String wholeOf(String id) {
    int colon = id.indexOf(':', id.lastIndexOf('.') + 1);
    return colon < 0 ? id : id.substring(0, colon);
  }
}
