package stint.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import stint.machine.values.Exceptions;
import stint.machine.values.PyException;
import stint.machine.values.Singleton;

/**
 * Random sequences of operations against a model of the ring, the channels and nested run() calls that shares no code with the
 * scheduler: queues are plain lists, the current tasklet is the first of its list.
 */
class RingModelTest {
  private static final int CHANNELS = 3;
  private static final int MOST_TASKLETS = 8;

  @Property(tries = 3000)
  void shouldAgreeWithTheModelAfterEveryOperation(
      @ForAll @Size(max = 60) List<@IntRange(max = 1 << 20) Integer> choices) {
    var stage = Stage.cooperative(Script.endless().catching());
    var model = new Model();
    var channels = List.of(stage.channel(), stage.channel(), stage.channel());
    for (int choice : choices) {
      var step = stage.world.next();
      if (!(step instanceof Step.Run(var who, _))) {
        assertThat(model.ring).as("the model has nobody either").isEmpty();
        return;
      }
      if (who.number() == 1 && choice % 20 == 19) {
        continue;
      }
      new Operation(stage, model, channels, who, choice).perform();
      settle(stage);
      compare(stage, model, channels);
    }
  }

  /** Lets what is on its way arrive: an exception may end a tasklet, and so on. */
  private static void settle(Stage stage) {
    stage.world.next();
  }

  private static void compare(Stage stage, Model model, List<ChannelObject> channels) {
    assertThat(stage.world.queue()).as("the ring").isEqualTo(model.ring);
    for (int i = 0; i < CHANNELS; i++) {
      List<Integer> waiting = new ArrayList<>();
      for (var who = channels.get(i).first(); who != null; who = who.next) {
        waiting.add(who.number());
      }
      assertThat(waiting).as("those on channel %d", i).isEqualTo(model.waiting.get(i));
      int sign = model.sending[i] ? 1 : -1;
      assertThat(channels.get(i).balance()).as("balance").isEqualTo(sign * waiting.size());
    }
    assertThat(stage.world.scheduler().watchdogs.stream().map(TaskletObject::number).toList())
        .as("those inside run()")
        .isEqualTo(model.inRun);
    Set<Integer> alive = new LinkedHashSet<>();
    stage.world.tasklets().stream()
        .filter(view -> !view.state().isEnd())
        .forEach(view -> alive.add(view.number()));
    assertThat(alive).as("the living").isEqualTo(model.alive);
    model.answers.forEach(
        (number, answers) -> {
          if (model.alive.contains(number)) {
            assertThat(Stage.script(tasklet(stage, number)).answers.stream().map(RingModelTest::shown).toList())
                .as("answers to tasklet %d", number)
                .isEqualTo(answers);
          }
        });
  }

  private static TaskletObject tasklet(Stage stage, int number) {
    return stage.world.alive(number);
  }

  private static String shown(Object answer) {
    return answer instanceof PyException exception ? exception.type().name() : answer.toString();
  }

  /** One operation of the current tasklet, done by world and model. */
  private record Operation(Stage stage, Model model, List<ChannelObject> channels, TaskletObject who, int choice) {
    void perform() {
      int number = who.number();
      int kind = choice % 20;
      int argument = choice / 20;
      int channel = argument % CHANNELS;
      var others = stage.world.tasklets().stream().filter(view -> !view.state().isEnd()).toList();
      int other = others.get(argument % others.size()).number();
      boolean free = !model.isBlocked(other);
      switch (kind) {
        case 0, 1 -> request(new Request.Schedule(Singleton.NONE, false), () -> model.schedule(number));
        case 2 -> request(new Request.Schedule(Singleton.NONE, true), () -> model.scheduleRemove(number));
        case 3, 4, 5 -> {
          if (others.size() < MOST_TASKLETS) {
            var made = stage.tasklet("t", Script.endless().catching());
            model.spawn(made.number());
          }
        }
        case 6 -> {
          if (free) {
            stage.world.insert(other);
            model.insert(other);
          }
        }
        case 7 -> {
          if (free && other != number) {
            if (model.ring.contains(other)) {
              stage.world.scheduler().leaveRing(tasklet(stage, other));
            }
            model.ring.remove((Object) other);
          }
        }
        case 8 -> {
          if (free && other != number) {
            request(new Request.Enter(tasklet(stage, other), false), () -> model.enter(number, other, false));
          }
        }
        case 9 -> {
          if (free && other != number) {
            request(new Request.Enter(tasklet(stage, other), true), () -> model.enter(number, other, true));
          }
        }
        case 10, 11, 12 ->
            request(
                new Request.Send(channels.get(channel), (long) choice),
                () -> model.act(number, channel, true, String.valueOf(choice)));
        case 13, 14, 15 ->
            request(
                new Request.Receive(channels.get(channel)),
                () -> model.act(number, channel, false, "None"));
        case 16 -> request(new Request.Run(0, false, false, false), () -> model.run(number));
        case 17 -> {
          int preference = argument / CHANNELS % 3 - 1;
          channels.get(channel).setPreference(preference);
          channels.get(channel).setScheduleAll(argument % 7 == 0);
          model.preference[channel] = preference;
          model.scheduleAll[channel] = argument % 7 == 0;
        }
        case 18 -> {
          if (other != number) {
            var exception = new PyException(Exceptions.KEY_ERROR);
            if (argument % 2 == 0) {
              stage.world.scheduler().raisePending(tasklet(stage, other), exception);
              model.raisePending(other, "KeyError");
            } else {
              request(
                  new Request.Throw(tasklet(stage, other), exception),
                  () -> model.raise(number, other, "KeyError"));
            }
          }
        }
        default -> {
          Stage.script(who).then(() -> null).finish();
          stage.slice(1);
          model.end(number);
        }
      }
    }

    private void request(Request request, Runnable modelled) {
      Stage.script(who).then(() -> request);
      stage.slice(1);
      modelled.run();
      model.arrive();
    }
  }

  /** The rules once more, in the simplest way. */
  private static final class Model {
    final List<Integer> ring = new ArrayList<>(List.of(1));
    final Set<Integer> alive = new LinkedHashSet<>(List.of(1));
    final List<Integer> inRun = new ArrayList<>();
    final List<List<Integer>> waiting = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    final boolean[] sending = new boolean[CHANNELS];
    final int[] preference = {-1, -1, -1};
    final boolean[] scheduleAll = new boolean[CHANNELS];
    final Map<Integer, String> pending = new LinkedHashMap<>();
    final Map<Integer, List<String>> answers = new LinkedHashMap<>();

    boolean isBlocked(int t) {
      return waiting.stream().anyMatch(queue -> queue.contains(t));
    }

    /** The current tasklet gets what its operation returns. */
    void arrive() {
      if (!ring.isEmpty() && pending.containsKey(ring.getFirst())) {
        int current = ring.getFirst();
        answers.computeIfAbsent(current, _ -> new ArrayList<>()).add(pending.remove(current));
      }
    }

    void spawn(int t) {
      alive.add(t);
      ring.add(t);
    }

    void insert(int t) {
      if (!ring.contains(t)) {
        ring.add(t);
      }
    }

    private void turnTo(int t) {
      Collections.rotate(ring, -ring.indexOf(t));
      if (inRun.contains(t)) {
        while (inRun.contains(t)) {
          int inner = inRun.removeLast();
          if (inner != t) {
            insert(inner);
          }
        }
      }
    }

    private void unblock(int t) {
      waiting.forEach(queue -> queue.remove((Object) t));
    }

    void schedule(int t) {
      pending.put(t, "None");
      turnTo(ring.get(1 % ring.size()));
    }

    void scheduleRemove(int t) {
      pending.put(t, "None");
      ring.removeFirst();
      next(t);
    }

    private void next(int t) {
      if (!ring.isEmpty()) {
        turnTo(ring.getFirst());
        return;
      }
      int waker = inRun.isEmpty() ? 1 : inRun.getLast();
      if (isBlocked(waker)) {
        unblock(t);
        ring.add(t);
        pending.put(t, "RuntimeError");
      } else {
        ring.add(waker);
        turnTo(waker);
      }
    }

    void enter(int t, int other, boolean remove) {
      pending.put(t, "None");
      insert(other);
      if (remove) {
        ring.remove((Object) t);
      }
      turnTo(other);
    }

    void raise(int t, int other, String exception) {
      pending.put(t, "None");
      pending.put(other, exception);
      unblock(other);
      insert(other);
      turnTo(other);
    }

    void raisePending(int other, String exception) {
      pending.put(other, exception);
      unblock(other);
      insert(other);
    }

    void run(int t) {
      pending.put(t, "None");
      if (ring.size() > 1) {
        ring.removeFirst();
        inRun.add(t);
        turnTo(ring.getFirst());
      }
    }

    void act(int t, int channel, boolean sends, String value) {
      var queue = waiting.get(channel);
      if (queue.isEmpty() || sending[channel] == sends) {
        ring.removeFirst();
        queue.add(t);
        sending[channel] = sends;
        pending.put(t, value);
        next(t);
        return;
      }
      int partner = queue.removeFirst();
      String sent = sends ? value : pending.get(partner);
      pending.put(sends ? partner : t, sent);
      pending.put(sends ? t : partner, "None");
      boolean handsOver = sends ? preference[channel] < 0 : preference[channel] > 0;
      if (scheduleAll[channel]) {
        ring.add(partner);
        turnTo(ring.get(1));
      } else if (handsOver) {
        ring.add(1, partner);
        turnTo(partner);
      } else {
        ring.add(partner);
      }
    }

    void end(int t) {
      ring.removeFirst();
      alive.remove(t);
      pending.remove(t);
      if (!ring.isEmpty()) {
        turnTo(ring.getFirst());
      } else {
        int waker = inRun.isEmpty() ? 1 : inRun.getLast();
        if (isBlocked(waker)) {
          pending.put(waker, "RuntimeError");
          unblock(waker);
        }
        ring.add(waker);
        turnTo(waker);
      }
      arrive();
    }
  }
}
