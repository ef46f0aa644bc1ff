package stint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading programs from files. */
final class ProgramFileTest {
  @TempDir
  private Path folder;

  private Path write(byte[] bytes) throws Exception {
    return Files.write(folder.resolve("program.py"), bytes);
  }

  private Path write(String text) throws Exception {
    return write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static ProgramFile read(Path file) throws Exception {
    return ProgramFile.read(file.toString(), InputStream.nullInputStream());
  }

  private static void assertRefused(Path file, String message) {
    assertThatThrownBy(() -> read(file)).isInstanceOf(ProgramFile.Refused.class).hasMessage(file + message);
  }

  @Test
  void readsUtf8() throws Exception {
    var file = write("print('é😀')\n");
    assertThat(read(file)).isEqualTo(new ProgramFile(file.toString(), file.toString(), "print('é😀')\n"));
  }

  @Test
  void readsStandardInput() throws Exception {
    var input = new ByteArrayInputStream("pass\n".getBytes(StandardCharsets.UTF_8));
    assertThat(ProgramFile.read("-", input)).isEqualTo(new ProgramFile("<stdin>", "<stdin>", "pass\n"));
  }

  @Test
  void tracebacksShowTheAbsolutePathAsCPythonDoes() throws Exception {
    var here = Path.of("").toAbsolutePath();
    assertThat(ProgramFile.read("./pom.xml", InputStream.nullInputStream()).path()).isEqualTo(here + "/./pom.xml");
  }

  @Test
  void refusesWhatCannotBeRead() {
    assertRefused(folder.resolve("missing.py"), ":1:1: cannot be read: there is no such file");
    assertRefused(folder, ":1:1: cannot be read: it is a directory");
    assertRefused(Path.of("/dev/zero"), ":1:1: cannot be read: it is larger than 64 MiB");
    assertThatThrownBy(() -> ProgramFile.read("a\0b", InputStream.nullInputStream()))
        .hasMessageEndingWith(":1:1: cannot be read: not the name of a file");
  }

  @Test
  void refusesBytesThatAreNoText() throws Exception {
    assertRefused(write(new byte[]{'x', '\n', 'y', (byte) 0xc3, (byte) 0xa9, '=', (byte) 0xff}),
        ":2:4: SyntaxError: not UTF-8, the byte here is 0xff");
    assertRefused(write(new byte[]{(byte) 0xed, (byte) 0xa0, (byte) 0x80}),
        ":1:1: SyntaxError: not UTF-8, the byte here is 0xed");
  }

  @Test
  void refusesOtherEncodingsWhereTheyMakeADifference() throws Exception {
    assertRefused(write("#!/usr/bin/python\n# -*- coding: latin-1 -*-\nx = 'é'\n"),
        ":2:1: encoding latin-1 is not supported: save the file as UTF-8");
    assertRefused(write("# vim: set fileencoding=utf-7 :\n"),
        ":1:1: encoding utf-7 is not supported: save the file as UTF-8");
    assertThat(read(write("# coding: Latin_1\nx = 'e'\n")).text()).endsWith("'e'\n");
    assertThat(read(write("# coding: UTF_8\nx = 'é'\n")).text()).endsWith("'é'\n");
    assertThat(read(write("x = 1\n# coding: latin-1\ny = 'é'\n")).text()).endsWith("'é'\n");
  }

  @Test
  void aMessageIsOneLine() {
    assertThatThrownBy(() -> ProgramFile.read("no\nsuch\nfile", InputStream.nullInputStream()))
        .hasMessage("no\\nsuch\\nfile:1:1: cannot be read: there is no such file");
  }
}
