package stint.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import stint.language.SyntaxProblem;

/** What a program's text alone says of what it would be refused. */
final class LintTest {
  private static List<String> lint(String source) {
    return new Lint()
        .findings(source, "program.py").stream()
        .map(finding -> finding.line() + ":" + finding.column() + ": " + finding.message())
        .toList();
  }

  @Test
  void tellsAllThatCompilingWouldRefuseInTheOrderOfTheText() {
    assertThat(lint(
        """
            from . import sibling
            class C:
                def __del__(self):
                    open("f")
            try:
                pass
            finally:
                eval("1")
            """))
        .containsExactly(
            "1:1: relative imports are not supported",
            "3:5: __del__ methods are not supported: nothing counts references",
            "4:9: the builtin open is not supported: there are no files",
            "8:5: the builtin eval is not supported: a program is compiled as a whole, before it runs");
  }

  @Test
  void aProgramsOwnNameIsNoBuiltin() {
    assertThat(lint("def open(name):\n    return name\nopen('f')\n")).isEmpty();
  }

  @Test
  void tellsModulesThatDoNotExistWithTheReason() {
    assertThat(lint("import json, threading as t\nfrom xml.sax import handler\nimport numpy.linalg\nimport os.path\n"))
        .containsExactly(
            "1:14: no module named 'threading': there are no threads; tasklets with channels, asyncio and queue are what there is"
                + " instead",
            "2:1: no module named 'xml.sax'",
            "3:8: no module named 'numpy.linalg'");
  }

  @Test
  void tellsNamesThatModulesDoNotHave() {
    assertThat(lint(
        """
            import math, sys as system, xml.etree.ElementTree, os, stackless, stint
            from collections import abc, Counter, Missing
            from os.path import join
            def f():
                return math.tau, math.foo, system.settrace, xml.etree, math.__doc__, os.remove, stackless.run, stint.run
            """))
        .containsExactly(
            "2:39: cannot import name 'Missing' from 'collections'",
            "5:22: module 'math' has no attribute 'foo'",
            "5:32: module 'sys' has no attribute 'settrace'",
            "5:100: module 'stint' has no attribute 'run'");
  }

  @Test
  void sparesWhatTheProgramCanDoWithout() {
    assertThat(lint(
        """
            import sys
            from typing import TYPE_CHECKING
            try:
                import numpy as np
            except (ImportError, OSError):
                np = None
            if TYPE_CHECKING:
                import pandas
            elif hasattr(sys, "gettotalrefcount"):
                print(sys.gettotalrefcount())
            sys.mine = 1
            print(sys.mine, np.array)
            """))
        .isEmpty();
  }

  @Test
  void aNameThatIsNotAlwaysTheModuleIsNotFollowed() {
    assertThat(lint("import math\ndef f(math):\n    return math.foo\n")).isEmpty();
    assertThat(lint("import math\nfor math in []:\n    math.foo\n")).isEmpty();
    assertThat(lint("import json as m\nimport math as m\nm.foo\n")).isEmpty();
  }

  @Test
  void whatIsNoProgramIsASyntaxError() {
    assertThatThrownBy(() -> lint("import threading\nx = = 1\n")).isInstanceOf(SyntaxProblem.class);
  }
}
