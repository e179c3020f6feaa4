package org.sarcomafhir.definitions.prepared;

import java.util.function.Supplier;
import org.hl7.fhir.r5.model.PackageInformation;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.jspecify.annotations.Nullable;

/**
 * A structure definition whose elements are read when somebody looks at them. The validator goes
 * through the list of all definitions by name and type, and looks into very few.
 */
final class StoredStructure extends StructureDefinition {

  private static final long serialVersionUID = 1L;

  private transient @Nullable Supplier<StructureDefinition> whole;
  private transient @Nullable StructureDefinition filled;

  StoredStructure(StructureDefinition header, Supplier<StructureDefinition> whole) {
    header.copyValues(this);
    this.whole = whole;
  }

  private synchronized StructureDefinition whole() {
    StructureDefinition found = filled;
    if (found == null && whole != null) {
      found = whole.get();
      filled = found;
      whole = null;
      setSnapshot(found.getSnapshot());
      setDifferential(found.getDifferential());
    }
    return found == null ? this : found;
  }

  @Override
  public StructureDefinitionSnapshotComponent getSnapshot() {
    whole();
    return super.getSnapshot();
  }

  @Override
  public boolean hasSnapshot() {
    whole();
    return super.hasSnapshot();
  }

  @Override
  public StructureDefinitionDifferentialComponent getDifferential() {
    whole();
    return super.getDifferential();
  }

  @Override
  public boolean hasDifferential() {
    whole();
    return super.hasDifferential();
  }

  @Override
  public void copyValues(StructureDefinition target) {
    whole();
    super.copyValues(target);
  }

  @Override
  public boolean hasSourcePackage() {
    StructureDefinition found = whole();
    return found == this ? super.hasSourcePackage() : found.hasSourcePackage();
  }

  @Override
  public @Nullable PackageInformation getSourcePackage() {
    StructureDefinition found = whole();
    return found == this ? super.getSourcePackage() : found.getSourcePackage();
  }
}
