package org.sarcomafhir.commandline.backup;

import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The options that a command hands on to the configuration of the server. */
final class ServerOptions {

  /** Every key has a dot in it; and the option of the server that is no key. */
  private static final Pattern KEY = Pattern.compile("--(demo(=.*)?|[\\w-]+[.\\[].*)");

  private ServerOptions() {}

  /** Refuses what is no key: a misspelt option must not be passed over. */
  static List<String> of(CommandSpec command, List<String> given) {
    for (String option : given) {
      if (!KEY.matcher(option).matches()) {
        throw new ParameterException(
            command.commandLine(),
            "'%s' is no option of this command, and no key of the server such as --fhir.data-folder=DIR"
                .formatted(option));
      }
    }
    return given;
  }
}
