package stint.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import stint.scheduling.WorldSettings.Mode;

/**
 * Random tasklets with critical sections under random budgets, against a model of a round robin that knows only this: a turn ends after N
 * instructions, or, if that falls into a critical section, with the section's end.
 */
class AtomicTest {
  /** A tasklet of so many steps outside of, then inside of, then again outside of a critical section. */
  private record Plan(int before, int inside, int after) {}

  private static final String PROGRAM =
      """
          import stackless
          order = []
          def work(name, before, inside, after):
              order.append(name + "a")
              for i in range(before): pass
              me = stackless.getcurrent()
              me.set_atomic(True)
              order.append(name + "(")
              for i in range(inside): pass
              order.append(name + ")")
              me.set_atomic(False)
              for i in range(after): pass
              order.append(name + "z")
          %s
          victims = []
          while stackless.getruncount() > 1:
              victim = stackless.run(%d)
              if victim:
                  victims.append(victim.atomic)
                  victim.insert()
          result = [order, any(victims)]
          """;

  @Property(tries = 300)
  void shouldKeepCriticalSectionsWhole(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 215) Integer> choices,
      @ForAll @IntRange(min = 1, max = 300) int budget) {
    var plans = choices.stream().map(c -> new Plan(c % 6 * 7, c / 6 % 6 * 9, c / 36 * 8)).toList();
    var spawns = new StringBuilder();
    for (int i = 0; i < plans.size(); i++) {
      var plan = plans.get(i);
      spawns.append("stackless.tasklet(work)('%d', %d, %d, %d)\n"
          .formatted(i, plan.before, plan.inside, plan.after));
    }
    var world = Programs.of(PROGRAM.formatted(spawns, budget), WorldSettings.of(Mode.COOPERATIVE));
    world.runToEnd();
    assertThat(world.errors().text()).isEmpty();
    var result = (List<?>) Plain.of(world.result(1).orElseThrow().value());
    var order = ((List<?>) result.getFirst()).stream().map(Object::toString).toList();
    for (int i = 0; i < plans.size(); i++) {
      int opened = order.indexOf(i + "(");
      assertThat(order.get(opened + 1)).as("nobody comes into the section of %d", i).isEqualTo(i + ")");
    }
    assertThat(result.get(1)).as("a tasklet was interrupted inside of its section").isEqualTo(false);
    assertThat(turns(world, plans.size())).isEqualTo(model(world, plans.size(), budget, order));
  }

  /** The turns of the tasklets, without main's. */
  private static List<Integer> turns(World world, int tasklets) {
    var turns = new ArrayList<Integer>();
    world.interleaving().turns().stream()
        .filter(turn -> turn.tasklet() > 1 && turn.tasklet() <= tasklets + 1)
        .forEach(turn -> turns.add(turn.tasklet()));
    return turns;
  }

  /**
   * Who has turns when: each in order for as many instructions as it was seen to have, which must be the budget, more only because of a
   * section, less only in its last turn.
   */
  private static List<Integer> model(World world, int tasklets, int budget, List<String> order) {
    var left = new long[tasklets + 2];
    world.tasklets().stream().filter(view -> view.number() > 1)
        .forEach(view -> left[view.number()] = view.instructions());
    var queue = new ArrayDeque<Integer>();
    for (int i = 2; i <= tasklets + 1; i++) {
      queue.add(i);
    }
    var seen = world.interleaving().turns().stream().filter(turn -> turn.tasklet() > 1).iterator();
    var overruns = new int[tasklets + 2];
    var turns = new ArrayList<Integer>();
    while (!queue.isEmpty()) {
      int who = queue.remove();
      long used = seen.next().instructions();
      turns.add(who);
      left[who] -= used;
      if (left[who] > 0) {
        assertThat(used).as("a turn of %d", who).isGreaterThanOrEqualTo(budget);
        overruns[who] += used > budget ? 1 : 0;
        queue.add(who);
      } else {
        assertThat(order).contains((who - 2) + "z");
      }
      assertThat(overruns[who]).as("only one section is there to overrun a turn").isLessThanOrEqualTo(1);
    }
    return turns;
  }
}
