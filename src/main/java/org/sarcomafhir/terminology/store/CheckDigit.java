package org.sarcomafhir.terminology.store;

import org.sarcomafhir.fhir.CodeTranslation.Code;

/** Check digits that tell a mistyped code. */
public final class CheckDigit {

  private static final int[][] D5 = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
    {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
    {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
    {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
    {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
    {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
    {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
    {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
    {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
    {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}
  };
  private static final int[] FIRST_PERMUTATION = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};

  private CheckDigit() {}

  /** Whether the code is certainly mistyped; of other code systems nothing is known. */
  public static boolean isWrong(Code code) {
    return switch (code.system()) {
      case "http://snomed.info/sct" -> !fitsSnomedCt(code.code());
      case "http://loinc.org" -> !fitsLoinc(code.code());
      default -> false;
    };
  }

  /** Verhoeff's check, as SNOMED CT identifiers have it (SNOMED CT Release File Specification). */
  public static boolean fitsSnomedCt(String code) {
    if (!code.matches("[1-9][0-9]{5,17}")) {
      return false;
    }
    int check = 0;
    for (int i = 0; i < code.length(); i++) {
      int digit = code.charAt(code.length() - 1 - i) - '0';
      for (int turn = 0; turn < i % 8; turn++) {
        digit = FIRST_PERMUTATION[digit];
      }
      check = D5[check][digit];
    }
    return check == 0;
  }

  /**
   * LOINC's mod 10 check, of terms (1234-5), answers (LA1234-5) and parts (LP1234-5). A letter
   * counts as its place after the character 0 in ASCII.
   */
  public static boolean fitsLoinc(String code) {
    if (!code.matches("(LA|LP)?[0-9]{1,7}-[0-9]")) {
      return false;
    }
    int dash = code.indexOf('-');
    int sum = 0;
    for (int i = 0; i < dash; i++) {
      int value = code.charAt(dash - 1 - i) - '0';
      sum += i % 2 == 0 ? 2 * value / 10 + 2 * value % 10 : value;
    }
    return (10 - sum % 10) % 10 == code.charAt(dash + 1) - '0';
  }
}
