package org.sarcomafhir.validation;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hl7.fhir.r5.elementmodel.Element;
import org.jspecify.annotations.Nullable;

/** Finds the element that the validator speaks of. */
final class ElementPath {

  private static final Pattern TYPE_COMMENT = Pattern.compile("/\\*.*?\\*/");
  private static final Pattern STEP = Pattern.compile("([A-Za-z]+)(?:\\[(\\d+)])?");

  private ElementPath() {}

  /**
   * The element at a location such as {@code Bundle.entry[2].resource/*Observation/null*\/.code}.
   *
   * @return null when the location is of another form, such as one that casts a choice
   */
  static @Nullable Element find(Element root, String location) {
    List<String> steps =
        Arrays.asList(TYPE_COMMENT.matcher(location).replaceAll("").split("\\.", -1));
    Element element = root;
    for (String step : steps.subList(1, steps.size())) {
      Matcher matcher = STEP.matcher(step);
      if (!matcher.matches()) {
        return null;
      }
      List<Element> children = element.getChildrenByName(matcher.group(1));
      int index = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
      if (index >= children.size()) {
        return null;
      }
      element = children.get(index);
    }
    return element;
  }
}
