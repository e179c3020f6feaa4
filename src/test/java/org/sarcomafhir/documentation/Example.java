package org.sarcomafhir.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sarcomafhir.support.TestFiles;

/**
 * A shell block of the documentation and what its output must contain.
 *
 * @param file where it stands
 * @param command the block
 * @param output lines of the {@code output} block behind it, each of which must occur in this order
 */
record Example(String file, String command, List<String> output) {

  private static final Pattern BLOCK =
      Pattern.compile("```sh\\n(.*?)```(?:\\s*```output\\n(.*?)```)?", Pattern.DOTALL);

  static List<Example> in(String file) {
    List<Example> examples = new ArrayList<>();
    Matcher block = BLOCK.matcher(TestFiles.read(file));
    while (block.find()) {
      String output = block.group(2);
      examples.add(
          new Example(
              file, block.group(1).strip(), output == null ? List.of() : output.lines().toList()));
    }
    return examples;
  }

  @Override
  public String toString() {
    return file + ": " + command.lines().findFirst().orElse("");
  }
}
