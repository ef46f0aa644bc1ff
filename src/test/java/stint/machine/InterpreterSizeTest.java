package stint.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.CodeAttribute;
import org.junit.jupiter.api.Test;

/** HotSpot does not compile methods over 8,000 bytes, and compiles large loops badly. */
final class InterpreterSizeTest {
  private static final int MOST = 4096;

  @Test
  void theLoopStaysSmallEnoughToBeCompiledWell() throws IOException {
    try (var bytes = Interpreter.class.getResourceAsStream("Interpreter.class")) {
      var loop =
          ClassFile.of().parse(bytes.readAllBytes()).methods().stream()
              .filter(method -> method.methodName().equalsString("execute"))
              .findFirst()
              .orElseThrow();
      assertThat(((CodeAttribute) loop.code().orElseThrow()).codeLength()).isLessThan(MOST);
    }
  }
}
