package stint.machine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import stint.machine.NativeFrame;
import stint.machine.Tasklet;
import stint.machine.TestHost;
import stint.machine.builtins.Builtins;
import stint.machine.values.Builtin;
import stint.machine.values.Exceptions;
import stint.machine.values.PyBytes;
import stint.machine.values.PyDict;
import stint.machine.values.PyList;
import stint.machine.values.PyTuple;
import stint.machine.values.Str;

/**
 * Work on long texts goes in bounded steps, between which it can be stopped and saved, and is refused where it has no
 * room.
 */
final class LongTextTest {
  private static final int LENGTH = 300_000;
  private static final String TEXT = "Words, words \u00df\u03a3 and \ud83d\ude00 more;  ".repeat(LENGTH / 30);

  private final Tasklet tasklet = new Tasklet(new TestHost());

  @BeforeAll
  static void setUpTheMachine() {
    assertThat(Builtins.get("str")).isNotNull();
  }

  /** Steps a frame to its end, which goes on as a copy of itself after each step; answers the number of steps. */
  private int steps(NativeFrame frame, Object expected) {
    var current = frame;
    for (int steps = 1;; steps++) {
      var outcome = current.step(tasklet);
      if (outcome != Tasklet.PENDING) {
        assertThat(shown(outcome)).isEqualTo(shown(expected));
        return steps;
      }
      current = Copies.of(current);
    }
  }

  private static Object shown(Object value) {
    return value instanceof PyList list ? List.of(list.toArray()) : value;
  }

  private void goesInSteps(Supplier<NativeFrame> frame, Object expected) {
    assertThat(steps(frame.get(), expected)).isGreaterThanOrEqualTo(LENGTH / Pass.CHUNK - 1);
  }

  @Test
  void mapsCaseInSteps() {
    goesInSteps(() -> new CaseMapping(CaseMapping.Mapping.UPPER, Texts.STR, TEXT),
        Str.of(TEXT.toUpperCase(Locale.ROOT)));
    goesInSteps(() -> new CaseMapping(CaseMapping.Mapping.LOWER, Texts.STR, TEXT),
        Str.of(TEXT.toLowerCase(Locale.ROOT)));
  }

  @Test
  void findsTheFinalSigmaAcrossSteps() {
    var dots = ".".repeat(LENGTH);
    var lower = CaseMapping.Mapping.LOWER;
    goesInSteps(() -> new CaseMapping(lower, Texts.STR, "a\u03a3" + dots), Str.of("a\u03c2" + dots));
    goesInSteps(() -> new CaseMapping(lower, Texts.STR, "a\u03a3" + dots + "b"), Str.of("a\u03c3" + dots + "b"));
    goesInSteps(() -> new CaseMapping(lower, Texts.STR, "a" + dots + "\u03a3 b"), Str.of("a" + dots + "\u03c2 b"));
  }

  @Test
  void testsCharactersInSteps() {
    goesInSteps(() -> new CharacterTest(CharacterTest.Test.ALPHA, Texts.STR, "x".repeat(LENGTH)), true);
    goesInSteps(() -> new CharacterTest(CharacterTest.Test.TITLE, Texts.STR, "Ab ".repeat(LENGTH / 3) + "a"), false);
  }

  @Test
  void searchesInSteps() {
    var text = "ab".repeat(LENGTH / 2) + "c";
    goesInSteps(() -> new Find(Find.Answer.PLACE, Texts.STR, text, "bc", 0, text.length(), false), LENGTH - 1L);
    goesInSteps(() -> new Find(Find.Answer.PLACE, Texts.STR, text, "x", 0, text.length(), true), -1L);
    goesInSteps(() -> new Count(text, "ab", 0, text.length()), LENGTH / 2L);
    goesInSteps(() -> new Replace(Texts.STR, text, "b", "xyz", Long.MAX_VALUE), Str.of(text.replace("b", "xyz")));
    goesInSteps(() -> new Replace(Texts.STR, text, "", "-", LENGTH), Str.of("-a-b".repeat(LENGTH / 2) + "c"));
    goesInSteps(() -> new Replace(Texts.STR, text, "b", "", Long.MAX_VALUE), Str.of(text.replace("b", "")));
  }

  @Test
  void searchesAdverseTextsInTimeProportionalToTheirLength() {
    var part = "a".repeat(LENGTH / 3) + "b" + "a".repeat(LENGTH / 3);
    var text = "a".repeat(LENGTH);
    int steps = steps(new Find(Find.Answer.PLACE, Texts.STR, text, part, 0, text.length(), false), -1L);
    assertThat(steps).isLessThan(6 * LENGTH / Pass.CHUNK);
    steps = steps(new Find(Find.Answer.PLACE, Texts.STR, text, part, 0, text.length(), true), -1L);
    assertThat(steps).isLessThan(6 * LENGTH / Pass.CHUNK);
  }

  @Test
  void splitsAndJoinsInSteps() {
    var text = "ab, ".repeat(LENGTH / 4);
    var words = new ArrayList<Object>();
    for (int i = 0; i < LENGTH / 4; i++) {
      words.add(Str.of("ab,"));
    }
    goesInSteps(() -> Split.atSpace(Texts.STR, text, Long.MAX_VALUE, false), PyList.of(words.toArray()));
    goesInSteps(() -> Split.atSpace(Texts.STR, text, Long.MAX_VALUE, true), PyList.of(words.toArray()));
    goesInSteps(() -> Split.lines(Texts.STR, text.replace(' ', '\n'), false), PyList.of(words.toArray()));
    var joined = Join.of(tasklet, Texts.STR, " ", PyList.of(words.toArray()));
    assertThat(joined).isEqualTo(Tasklet.PENDING);
  }

  @Test
  void stripsAndExpandsInSteps() {
    var blanks = " ".repeat(LENGTH / 2);
    goesInSteps(() -> new Strip(Texts.STR, blanks + "x" + blanks, null, Strip.LEFT | Strip.RIGHT), Str.of("x"));
    goesInSteps(() -> new ExpandTabs(Texts.STR, "a\tb\n".repeat(LENGTH / 4), 4), Str.of("a   b\n".repeat(LENGTH / 4)));
  }

  @Test
  void encodesAndDecodesInSteps() {
    var bytes = PyBytes.of(TEXT.getBytes(StandardCharsets.UTF_8));
    goesInSteps(() -> new Encode(Texts.BYTES, Codec.UTF_8, TEXT, "strict"), bytes);
    goesInSteps(() -> new Decode(Codec.UTF_8, BytesMethods.text(bytes), "strict"), Str.of(TEXT));
    goesInSteps(() -> Hex.write(BytesMethods.text(bytes), "", 0), Str.of(hex(bytes)));
    goesInSteps(() -> Hex.read(Texts.BYTES, hex(bytes)), bytes);
  }

  private static String hex(PyBytes bytes) {
    return java.util.HexFormat.of().formatHex(bytes.bytes());
  }

  @Test
  void findsWhatNaiveSearchFinds() {
    var random = new Random(7);
    for (int round = 0; round < 3000; round++) {
      var text = word(random, random.nextInt(400));
      int start = random.nextInt(text.length() + 1);
      var part = random.nextBoolean() && text.length() - start > 20
          ? text.substring(start, start + 17 + random.nextInt(text.length() - start - 16))
          : word(random, 1 + random.nextInt(40));
      boolean backwards = random.nextBoolean();
      assertThat(places(new Finder(text, part, 0, text.length(), backwards), random))
          .as("%s in %s, %s", part, text, backwards)
          .isEqualTo(naive(text, part, backwards));
    }
  }

  /** Few letters and many repetitions. */
  private static String word(Random random, int length) {
    var unit = new StringBuilder();
    int size = 1 + random.nextInt(6);
    for (int i = 0; i < size; i++) {
      unit.append((char) ('a' + random.nextInt(2)));
    }
    var word = new StringBuilder(unit.toString().repeat(length / size + 1));
    if (random.nextInt(3) == 0) {
      word.setCharAt(random.nextInt(word.length()), 'c');
    }
    return word.substring(0, length);
  }

  private static List<Integer> places(Finder finder, Random random) {
    List<Integer> places = new ArrayList<>();
    var current = finder;
    for (;;) {
      current.allow(1 + random.nextInt(20));
      int place = current.next();
      if (place == Finder.NONE) {
        return places;
      }
      if (place != Finder.MORE) {
        places.add(place);
      }
      current = Copies.of(current);
    }
  }

  private static List<Integer> naive(String text, String part, boolean backwards) {
    List<Integer> places = new ArrayList<>();
    int at = backwards ? text.lastIndexOf(part) : text.indexOf(part);
    while (at >= 0) {
      places.add(at);
      at = backwards
          ? at < part.length() ? -1 : text.lastIndexOf(part, at - part.length())
          : text.indexOf(part, at + part.length());
    }
    return places;
  }

  @Test
  void neverFindsHalfACharacter() {
    var text = "\ud83d\ude00\ud83d\ude00x\ud83d";
    for (var backwards : new boolean[]{false, true}) {
      assertThat(places(new Finder(text, "\ud83d", 0, text.length(), backwards), new Random(1))).containsExactly(5);
      assertThat(places(new Finder(text, "\ude00", 0, text.length(), backwards), new Random(1))).isEmpty();
      assertThat(places(new Finder(text, "\ude00\ud83d", 0, text.length(), backwards), new Random(1))).isEmpty();
    }
  }

  private static Tasklet call(String method, Object... arguments) {
    return SingleCall.run(1000, StrMethods.methods().get(method), arguments, null, null);
  }

  @Test
  void refusesTextsThatHaveNoRoom() {
    var big = Str.of("a".repeat(10_000));
    var many = new Object[10_000];
    java.util.Arrays.fill(many, big);
    long trillion = 1_000_000_000_000L;
    runsOutOfMemory(call("ljust", Str.of("a"), trillion));
    runsOutOfMemory(call("center", Str.of("a"), 100_000_000L, Str.of("\ud83d\ude00")));
    runsOutOfMemory(call("zfill", Str.of("a"), trillion));
    runsOutOfMemory(call("replace", big, Str.of("a"), big));
    runsOutOfMemory(call("replace", big, Str.EMPTY, big));
    runsOutOfMemory(call("join", big, PyList.of(many)));
    runsOutOfMemory(call("expandtabs", Str.of("\t".repeat(100)), 2_000_000_000L));
    var table = new PyDict();
    table.put((long) 'a', big);
    runsOutOfMemory(call("translate", big, table));
    runsOutOfMemory(call("format", Str.of("{:1000000000}"), 1L));
    runsOutOfMemory(call("format", Str.of("{:,.1000000000f}"), 1.0));
    runsOutOfMemory(call("format", Str.of("{:01000000000,}"), 1L));
    runsOutOfMemory(call("__mod__", Str.of("%1000000000d"), 1L));
    runsOutOfMemory(call("__mod__", Str.of("%.1000000000d"), 1L));
    runsOutOfMemory(call("__mod__", Str.of("%.1000000000f"), 1L));
    runsOutOfMemory(call("__mod__", Str.of("%s".repeat(10_000)), PyTuple.of(many)));
  }

  private static void runsOutOfMemory(Tasklet ended) {
    assertThat(ended.exception()).isNotNull();
    assertThat(ended.exception().type()).isEqualTo(Exceptions.MEMORY_ERROR);
  }

  @Test
  void costsTheSameInSlicesOfAnyLength() {
    var formats = Str.of("{} {:5}|".repeat(1000));
    var numbers = new Object[2000];
    java.util.Arrays.fill(numbers, 7L);
    var arguments = new Object[numbers.length + 1];
    arguments[0] = formats;
    System.arraycopy(numbers, 0, arguments, 1, numbers.length);
    sameCost("format", arguments);
    sameCost("__mod__", Str.of("%d %5x|".repeat(1000)), PyTuple.of(numbers));
    sameCost("upper", Str.of(TEXT));
    sameCost("translate", Str.of(TEXT), new PyDict());
    sameCost("join", Str.of(", "), Str.of(TEXT));
  }

  private static void sameCost(String method, Object... arguments) {
    var callable = (Builtin) StrMethods.methods().get(method);
    var whole = SingleCall.run(1_000_000_000, callable, arguments, null, null);
    for (long slice : new long[]{1, 7, 1000}) {
      var sliced = SingleCall.run(slice, callable, arguments, null, null);
      assertThat(sliced.used()).as(method).isEqualTo(whole.used());
      assertThat(sliced.result()).isEqualTo(whole.result());
    }
    assertThat(whole.used()).isGreaterThan(10);
  }
}
