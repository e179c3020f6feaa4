package org.sarcomafhir.packages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PackagesPropertiesTest {

  @Test
  void needsNoFolder() {
    assertThat(new PackagesProperties(null).place()).isEqualTo(Path.of("packages"));
  }

  @Test
  void refusesANamedFolderThatIsNotThere() {
    assertThatThrownBy(() -> new PackagesProperties(Path.of("no-such-folder")))
        .hasMessageContaining("packages.folder is")
        .hasMessageContaining("no folder");
  }
}
