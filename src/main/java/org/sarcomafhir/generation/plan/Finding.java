package org.sarcomafhir.generation.plan;

import org.jspecify.annotations.Nullable;

/** What a laboratory reports of a specimen of a tumour. */
public sealed interface Finding {

  /** Which specimen, and whether the finding stands. */
  Evidence evidence();

  /**
   * Where a finding comes from.
   *
   * @param specimen number of the specimen within the tumour
   * @param status of the finding
   */
  record Evidence(int specimen, ReportStatus status) {}

  /**
   * The result of a stain.
   *
   * @param share of stained cells, absent where it is not stated
   */
  record Stain(Evidence evidence, Marker marker, Call call, @Nullable Share share)
      implements Finding {}

  /** What a stain is called. */
  enum Call {
    POSITIVE,
    NEGATIVE,
    EQUIVOCAL,
    NOT_PERFORMED
  }

  /**
   * Share of stained cells in percent.
   *
   * @param bound what is said of the number; exactly, where it is a range
   * @param low the number, or the lower end
   * @param high the number again, or the upper end
   */
  record Share(Bound bound, int low, int high) {

    /** A single number. */
    public static Share of(Bound bound, int percent) {
      return new Share(bound, percent, percent);
    }

    /** Whether two numbers are stated. */
    public boolean isRange() {
      return low != high;
    }
  }

  /** A count of mitoses. */
  record Mitoses(Evidence evidence, Bound bound, int count, Per per) implements Finding {}

  /** What mitoses are counted in. */
  enum Per {
    TEN_FIELDS,
    SQUARE_MILLIMETRE
  }

  /**
   * The longest dimension.
   *
   * @param inCentimetres whether the report states centimetres
   */
  record Size(Evidence evidence, Bound bound, int millimetres, boolean inCentimetres)
      implements Finding {}

  /** A grade from 1 to 3. */
  record Grade(Evidence evidence, Grading system, int grade) implements Finding {}

  /** Systems of grading. */
  enum Grading {
    FNCLCC,
    /** Words only: low, intermediate, high. */
    NOT_STATED
  }

  /**
   * The residual tumour status.
   *
   * @param ofOperation whether it is that of the whole operation, and not of one specimen
   */
  record Margin(Evidence evidence, Residual residual, boolean ofOperation) implements Finding {}

  /** Residual tumour. */
  enum Residual {
    R0,
    R1,
    R2,
    RX
  }

  /** Whether the tumour was morcellated in the operation that the specimen comes from. */
  record Morcellation(Evidence evidence, boolean present) implements Finding {}
}
