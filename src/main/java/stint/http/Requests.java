package stint.http;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import stint.http.Problem.Code;
import stint.scheduling.Meter;
import stint.scheduling.Policy;
import stint.scheduling.WorldSettings;
import stint.service.Settings;

/** The bodies of requests. A field that is left out is null. */
final class Requests {
  private Requests() {}

  /** POST /v1/tasklets. */
  record Spawn(
      String source,
      String program,
      String call,
      Map<String, Object> args,
      String scheduler,
      String name,
      String mode,
      Long slice,
      String policy,
      Long seed,
      String meter,
      Integer phase,
      Limits limits) {

    /** The settings of the scheduler that is made for it. */
    Scheduler forScheduler() {
      return new Scheduler(null, mode, slice, policy, seed, meter, phase, limits);
    }
  }

  /** POST /v1/schedulers. */
  record Scheduler(
      String name,
      String mode,
      Long slice,
      String policy,
      Long seed,
      String meter,
      Integer phase,
      Limits limits) {

    /** Whether anything is asked for but the defaults. */
    boolean isSpecial() {
      return mode != null || slice != null || policy != null || seed != null || meter != null || phase != null
          || limits != null;
    }

    /** What is asked for, with the defaults for what is not; nothing may be above the highest limits. */
    WorldSettings settings(Settings settings) {
      var defaults = settings.scheduler();
      long seedOrDefault = seed == null ? defaults.seed() : seed;
      return new WorldSettings(
          mode == null ? defaults.mode() : choice("mode", mode, WorldSettings.Mode.values()),
          slice == null ? defaults.slice() : atLeastOne("slice", slice),
          policyOr(defaults.policy(), seedOrDefault),
          seedOrDefault,
          limits == null ? defaults.limits() : limits.within(defaults.limits(), settings.limits().scheduler()),
          meterOr(defaults.meter()));
    }

    private Meter meterOr(Meter otherwise) {
      int start = phase == null ? otherwise instanceof Meter.CheckInterval(var known) ? known : 0 : phase;
      if (start < 0 || start > Meter.MOST_PHASE) {
        throw invalid("phase", "must be from 0 to " + Meter.MOST_PHASE);
      }
      return switch (meter) {
        case null -> otherwise instanceof Meter.CheckInterval ? Meter.checkInterval(start) : otherwise;
        case "instruction" -> Meter.instruction();
        case "check-interval" -> Meter.checkInterval(start);
        default -> throw invalid("meter", "must be one of instruction, check-interval");
      };
    }

    private Policy policyOr(Policy otherwise, long seedOrDefault) {
      return switch (policy) {
        case null -> otherwise instanceof Policy.Random ? Policy.random(seedOrDefault) : otherwise;
        case "fifo" -> Policy.fifo();
        case "random" -> Policy.random(seedOrDefault);
        default -> throw invalid("policy", "must be one of fifo, random");
      };
    }
  }

  /** What a scheduler's programs may use up. */
  record Limits(Long memory, Long instructions, Integer tasklets, Long output, Integer recursion) {

    WorldSettings.Limits within(WorldSettings.Limits defaults, WorldSettings.Limits highest) {
      return new WorldSettings.Limits(
          bounded("limits.memory", memory, 1, defaults.memory(), highest.memory()),
          bounded("limits.instructions", instructions, 1, defaults.instructions(), highest.instructions()),
          (int) bounded("limits.tasklets", wide(tasklets), 1, defaults.tasklets(), highest.tasklets()),
          bounded("limits.output", output, 0, defaults.output(), highest.output()),
          (int) bounded("limits.recursion", wide(recursion), 1, defaults.recursion(), highest.recursion()));
    }

    private static Long wide(Integer value) {
      return value == null ? null : Long.valueOf(value);
    }

    private static long bounded(String field, Long value, long least, long otherwise, long most) {
      if (value == null) {
        return Math.min(otherwise, most);
      }
      if (value < least || value > most) {
        throw invalid(field, "must be from " + least + " to " + most);
      }
      return value;
    }
  }

  /** POST /v1/schedulers/{s}/run. */
  record Run(Long instructions, Boolean total) {}

  /** POST /v1/schedulers/{s}/step. */
  record Step(Long instructions) {}

  /** POST /v1/tasklets/{id}/raise. */
  record Raise(String type, String message) {}

  /** POST /v1/leases/{name}/acquire; the ttl is in seconds. */
  record Acquire(String owner, Double ttl, Boolean shared) {}

  /** POST /v1/leases/{name}/renew; the ttl is in seconds. */
  record Renew(String owner, Long token, Double ttl) {}

  /** POST /v1/leases/{name}/release. */
  record Release(String owner, Long token) {}

  /** POST /v1/leases/{name}/force-release. */
  record ForceRelease(String reason, Long token) {}

  /** PUT /v1/programs/{name}. */
  record Program(String source) {}

  /** A field that has to be there. */
  static <T> T required(String field, T value) {
    return Optional.ofNullable(value).orElseThrow(() -> Problem
        .of(Code.MISSING_FIELD, "The field $." + field + " is missing.").with("path", "$." + field).failure());
  }

  static long atLeastOne(String field, long value) {
    if (value < 1) {
      throw invalid(field, "must be at least 1");
    }
    return value;
  }

  /** The constant that a text names. */
  static <E extends Enum<E>> E choice(String field, String text, E[] constants) {
    return Arrays.stream(constants)
        .filter(constant -> Shapes.word(constant).equals(text))
        .findFirst()
        .orElseThrow(() -> invalid(field, "must be one of " + words(List.of(constants))));
  }

  static String words(List<? extends Enum<?>> constants) {
    return constants.stream().map(Shapes::word).collect(Collectors.joining(", "));
  }

  static Problem.Failure invalid(String field, String what) {
    return Problem.of(Code.INVALID_VALUE, "The field $." + field + " " + what + ".").with("path", "$." + field)
        .failure();
  }
}
