package stint.machine.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import stint.machine.Tasklet;
import stint.machine.TestHost;
import stint.machine.builtins.Builtins;
import stint.machine.values.Str;

/** What CPython answered to some thousands of calls, the machine answers too. */
final class RecordedTextTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int BLOCK = 4096;

  private final Tasklet tasklet = new Tasklet(new TestHost());

  @BeforeAll
  static void setUpTheMachine() {
    assertThat(Builtins.get("str")).isNotNull();
  }

  private static List<String> calls() throws IOException {
    try (var stream = RecordedTextTest.class.getResourceAsStream("/text/calls.jsonl")) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  private static List<String> differences(long slice) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (var line : calls()) {
      var call = RecordedCall.of(JSON.readTree(line));
      var outcome = call.perform(slice);
      if (!outcome.equals(call.outcome())) {
        wrong.add(line + "\n      is " + outcome + "\n  wanted " + call.outcome());
      }
    }
    return wrong;
  }

  @Test
  void answersAsRecorded() throws IOException {
    assertThat(differences(1_000_000)).isEmpty();
  }

  @Test
  void answersAsRecordedInSlicesOfOneInstruction() throws IOException {
    assertThat(differences(1)).isEmpty();
  }

  @Test
  void knowsThePropertiesOfAllCharacters() throws IOException {
    Map<String, IntFunction<String>> properties = new TreeMap<>();
    for (var test : CharacterTest.Test.values()) {
      properties.put("is" + test.name().toLowerCase(Locale.ROOT), c -> is(test, Character.toString(c)));
    }
    properties.put("continues", c -> is(CharacterTest.Test.IDENTIFIER, "a" + Character.toString(c)));
    properties.put("upper", c -> mapped(CaseMapping.Mapping.UPPER, Character.toString(c)));
    properties.put("lower", c -> mapped(CaseMapping.Mapping.LOWER, Character.toString(c)));
    properties.put("title", c -> mapped(CaseMapping.Mapping.TITLE, Character.toString(c)));
    properties.put("capitalize", c -> mapped(CaseMapping.Mapping.CAPITALIZED, Character.toString(c)));
    properties.put("swapcase", c -> mapped(CaseMapping.Mapping.SWAPPED, Character.toString(c)));
    properties.put("casefold", c -> mapped(CaseMapping.Mapping.FOLDED, Character.toString(c)));
    properties.put("sigma", c -> mapped(CaseMapping.Mapping.LOWER, "a\u03a3" + Character.toString(c) + "a"));
    try (var stream = RecordedTextTest.class.getResourceAsStream("/text/characters.json")) {
      var recorded = JSON.readTree(stream);
      for (var property : recorded.properties()) {
        List<String> wrong = new ArrayList<>();
        for (var block : property.getValue().properties()) {
          int start = Integer.parseInt(block.getKey(), 16);
          if (block.getValue().asLong() != checksum(start, properties.get(property.getKey()))) {
            wrong.add(block.getKey());
          }
        }
        assertThat(wrong).as(property.getKey()).isEmpty();
      }
    }
  }

  private String is(CharacterTest.Test test, String text) {
    return new CharacterTest(test, Texts.STR, text).run(tasklet).equals(true) ? "1" : "0";
  }

  private String mapped(CaseMapping.Mapping mapping, String text) {
    return ((Str) new CaseMapping(mapping, Texts.STR, text).run(tasklet)).text() + ";";
  }

  private static long checksum(int start, IntFunction<String> property) {
    var crc = new CRC32();
    for (int c = start; c < start + BLOCK; c++) {
      if (c < 0xd800 || c > 0xdfff) {
        property.apply(c).codePoints().forEach(each -> {
          crc.update(each);
          crc.update(each >> 8);
          crc.update(each >> 16);
          crc.update(0);
        });
      }
    }
    return crc.getValue();
  }
}
