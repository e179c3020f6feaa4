package org.sarcomafhir.pages.start;

import java.net.URI;
import java.util.List;
import java.util.function.Supplier;
import org.hl7.fhir.r4.model.CodeSystem;
import org.sarcomafhir.conformance.LoadedPackages;
import org.sarcomafhir.conformance.PagePath;
import org.sarcomafhir.model.Canonical;
import org.sarcomafhir.pages.start.ErrorsView.Code;

/** The start page, the two doors beside the checker, and the page of the issue codes. */
public final class StartPages {

  /** Paths of these pages. */
  public static final String CHECK = "/";

  public static final String SEND = "/send";
  public static final String ASK = "/ask";
  public static final String ERRORS = "/errors";

  /** What the checker is made of. */
  public static final List<String> SCRIPTS =
      List.of(
          "ask-server.js",
          "check.js",
          "corrections.js",
          "dom.js",
          "editor.js",
          "issue-list.js",
          "json-tree.js",
          "patch.js",
          "places.js",
          "report.js",
          "side-by-side.js",
          "source-input.js",
          "text-edits.js",
          "verdict.js");

  private static final String CODES = Canonical.BASE + "/CodeSystem/issue-code-cs";

  private StartPages() {}

  /**
   * The pages.
   *
   * @param base the FHIR base of this server, known once it listens
   */
  public static List<StartPage> of(LoadedPackages packages, Supplier<URI> base) {
    Supplier<ServerView> server = () -> new ServerView(base.get().toString(), base.get().getPath());
    return List.of(
        new StartPage(CHECK, "start/check", server),
        new StartPage(SEND, "start/send", server),
        new StartPage(ASK, "start/ask", server),
        new StartPage(ERRORS, "start/errors", () -> errors(packages)));
  }

  private static ErrorsView errors(LoadedPackages packages) {
    return packages
        .all(CodeSystem.class)
        .filter(system -> CODES.equals(system.getUrl()))
        .findFirst()
        .map(system -> new ErrorsView(CODES, PagePath.of(system), codes(system)))
        .orElseGet(() -> new ErrorsView(CODES, "", List.of()));
  }

  private static List<Code> codes(CodeSystem system) {
    return system.getConcept().stream()
        .map(one -> new Code(one.getCode(), one.getDisplay(), one.getDefinition()))
        .toList();
  }
}
