package org.sarcomafhir.bench.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How servers are started: the same JVM and heap for each.
 *
 * @param java the executable
 * @param heap maximum heap, as {@code -Xmx} has it
 * @param jvmOptions further options of the JVM
 * @param logs folder for what they print
 */
public record Launch(Path java, String heap, List<String> jvmOptions, Path logs) {

  /** Copies the list. */
  public Launch {
    jvmOptions = List.copyOf(jvmOptions);
  }

  List<String> command(List<String> program) {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.add("-Xmx" + heap);
    command.addAll(jvmOptions);
    command.addAll(program);
    return command;
  }
}
