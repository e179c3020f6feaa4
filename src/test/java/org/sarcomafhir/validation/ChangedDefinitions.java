package org.sarcomafhir.validation;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.common.hapi.validation.validator.WorkerContextValidationSupportAdapter;
import org.hl7.fhir.r5.model.Resource;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.jspecify.annotations.Nullable;

/**
 * All definitions, a few of them replaced, at the cost of the few: snapshots, conversions and
 * everything about codes are those that the other definitions have made already.
 *
 * <p>The replacement has to be a copy and the validator a new one. HAPI keeps a definition in the
 * chain by its URL, its converted form and each parsed expression in the user data of the original
 * (which a copy does not have), and in each validator the children of an element by the URL of its
 * profile.
 */
final class ChangedDefinitions extends WorkerContextValidationSupportAdapter {

  private final WorkerContextValidationSupportAdapter others;
  private final Map<String, StructureDefinition> replaced;

  ChangedDefinitions(
      WorkerContextValidationSupportAdapter others, Map<String, StructureDefinition> replaced) {
    super(Validators.chain());
    this.others = others;
    this.replaced = Map.copyOf(replaced);
  }

  @Override
  public <T extends Resource> @Nullable T fetchResource(Class<T> type, @Nullable String url) {
    StructureDefinition replacement =
        url == null ? null : replaced.get(url.replaceFirst("\\|.*", ""));
    return type.isInstance(replacement) ? type.cast(replacement) : others.fetchResource(type, url);
  }

  @Override
  public <T extends Resource> List<T> fetchResourcesByType(Class<T> type) {
    return others.fetchResourcesByType(type);
  }

  @Override
  public List<StructureDefinition> fetchTypeDefinitions(String name) {
    return others.fetchTypeDefinitions(name);
  }

  @Override
  public boolean isPrimitiveType(String name) {
    return others.isPrimitiveType(name);
  }
}
