package stint.fuzz;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import stint.language.Code;
import stint.language.SyntaxProblem;
import stint.machine.Outcome;
import stint.machine.Programs;
import stint.machine.Running;
import stint.machine.Slicing;

/**
 * What Stint does other than CPython with a program, in every way in which it can run it: interpreted and translated, in one go, in
 * slices, and saved and loaded on the way.
 */
final class Differences {
  private static final int ROUND_TRIPS = 3;

  /** Addresses are the one thing in which two runs of CPython differ. */
  private static final Pattern ADDRESS = Pattern.compile("0x[0-9a-f]{6,}");

  private Differences() {}

  /** The first difference, for people to read. The seed chooses the slices and where the program is saved. */
  static Optional<String> of(String source, Outcome reference, long seed) {
    Outcome whole;
    try {
      whole = whole(source);
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      return Optional.of("in one go: " + e + " at " + List.of(e.getStackTrace()).stream().limit(4).toList());
    }
    var difference = withoutAddresses(whole).differenceFrom(withoutAddresses(reference));
    if (difference != null) {
      return Optional.of(difference);
    }
    return amongRuns(source, whole, seed);
  }

  /** How the ways of running a program differ from running it in one go. */
  static Optional<String> amongRuns(String source, Outcome whole, long seed) {
    return whole.instructions() == 0 ? Optional.empty() : amongRuns(Programs.compile(source), whole, seed);
  }

  /** A short text that is the same for outcomes that do not differ. */
  static String digest(Outcome outcome) {
    var shown = withoutAddresses(outcome);
    var text = shown.output() + "\0" + shown.errors() + "\0" + shown.status();
    try {
      var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What Stint does with a program that it runs in one go. */
  static Outcome whole(String source) {
    try {
      return Programs.run(source);
    } catch (SyntaxProblem problem) {
      return new Outcome("", problem.render(), 1, 0);
    }
  }

  private static Optional<String> amongRuns(Code code, Outcome whole, long seed) {
    var slicing = Slicing.random(seed, 100);
    var running = "started";
    try {
      for (var way : List.of(slicing, Slicing.whole())) {
        for (boolean translated : new boolean[]{false, true}) {
          running = way + (translated ? ", translated" : "");
          var found = start(code, translated).finish(way).outcome();
          if (!found.equals(whole)) {
            return Optional.of(running + ": " + difference(found, whole));
          }
        }
      }
      for (boolean translated : new boolean[]{false, true}) {
        running = "saved and loaded" + (translated ? ", translated" : "");
        var found = savedAndLoaded(start(code, translated), whole, seed);
        if (!found.equals(whole)) {
          return Optional.of(running + ": " + difference(found, whole));
        }
      }
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      return Optional.of(running + ": " + e + " at " + List.of(e.getStackTrace()).stream().limit(4).toList());
    }
    return Optional.empty();
  }

  private static Running start(Code code, boolean translated) {
    return translated ? Programs.translated(code) : Programs.start(code);
  }

  private static Outcome savedAndLoaded(Running started, Outcome whole, long seed) {
    var running = started;
    for (long stop : new Random(seed).longs(ROUND_TRIPS, 0, whole.instructions()).sorted().toArray()) {
      running.advanceTo(stop);
      running = running.load(running.save());
    }
    return running.finish(Slicing.whole()).outcome();
  }

  private static String difference(Outcome found, Outcome whole) {
    var visible = found.differenceFrom(whole);
    return visible != null ? visible : found.instructions() + " instructions instead of " + whole.instructions();
  }

  private static Outcome withoutAddresses(Outcome outcome) {
    return new Outcome(ADDRESS.matcher(outcome.output()).replaceAll("0x"),
        ADDRESS.matcher(outcome.errors()).replaceAll("0x"), outcome.status(), 0);
  }
}
