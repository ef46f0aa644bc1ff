package stint.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import stint.machine.snapshot.Snapshot;
import stint.scheduling.WorldSettings.Mode;
import stint.scheduling.lease.Claim;
import stint.scheduling.lease.DeadlockDetector;
import stint.scheduling.lease.DeadlockDetector.Action;
import stint.scheduling.lease.LeaseCommand;
import stint.scheduling.lease.LeaseEvent;
import stint.scheduling.lease.LeaseHistory;
import stint.scheduling.lease.LeaseState;
import stint.scheduling.lease.WaitGraph.Proof;

/**
 * Histories of leases among the tasklets of several schedulers and clients outside, with a clock that the test sets: acquire, renew,
 * release, expire, revoke, kill, pause, save and restore, in random order, all messages delayed at random.
 *
 * <p>The history of each lease is checked by {@link LeaseHistory}. Beyond that, before every slice, nobody may run who believes to hold a
 * lease that another tasklet believes to hold as well; and in the end everybody has ended.
 */
@Tag("laws")
class LeaseWorldsTest {
  private static final int NAMES = 3;
  private static final long NEVER = LeaseState.NEVER;

  /** Workers that take one lease, or two in any order, on random terms, and go on whatever happens to them. */
  private static final String PROGRAM =
      """
          import stackless, stint, random
          def section(depth):
              name = "L%d" % random.randrange(3)
              lease = stint.lease(name, ttl=random.choice([None, None, 5e-8, 3e-7]), wait=random.choice([None, None, None, 0, 2e-7]),
                                  shared=random.random() < 0.25, renew=random.random() < 0.7)
              try:
                  with lease:
                      for i in range(random.randrange(4)):
                          what = random.randrange(6)
                          if what == 0: stint.sleep(random.randrange(100) * 1e-9)
                          elif what == 1: lease.renew()
                          elif what in (2, 4) and depth < 2: section(depth + 1)
                          elif what == 3: sorted(range(20), key=lambda x: -x)
                          else: stackless.schedule()
              except stint.LeaseError:
                  pass
          def worker():
              for i in range(4):
                  section(0)
          workers = [stackless.tasklet(worker)() for i in range(3)]
          section(0)
          for w in workers:
              try: stint.join(w)
              except RuntimeError: pass
          """;

  private record Renewal(int tasklet, String lease, long token) {}

  private static final class Site {
    final String name;
    World world;
    boolean standing;
    long epoch;
    final List<Renewal> renewals = new ArrayList<>();

    Site(String name, long seed) {
      this.name = name;
      this.world = new World(WorldSettings.of(Mode.PREEMPTIVE).withSlice(60).withSeed(seed));
      world.serveLeasesOutside();
      Programs.spawn(world, PROGRAM, name + ".py", Map.of());
    }
  }

  /** Leases, schedulers, clients, and the messages between them. */
  private static final class Model {
    private final SplittableRandom random;
    private final Map<String, LeaseState> leases = new TreeMap<>();
    private final Map<String, LeaseHistory> histories = new TreeMap<>();
    private final List<Site> sites = new ArrayList<>();
    private final Map<String, ArrayDeque<Runnable>> messages = new LinkedHashMap<>();
    private final DeadlockDetector detector = new DeadlockDetector();
    private final Map<String, Long> clients = new TreeMap<>();
    private long now = 1_000;
    int lost;
    int deadlocks;

    Model(long seed) {
      random = new SplittableRandom(seed);
      for (int i = 0; i < NAMES; i++) {
        leases.put("L" + i, LeaseState.free("L" + i, 0));
        histories.put("L" + i, new LeaseHistory());
      }
      for (int i = 0; i < 3; i++) {
        sites.add(new Site("s" + i, random.nextLong()));
      }
    }

    private void send(String from, String to, Runnable delivery) {
      messages.computeIfAbsent(from + ">" + to, _ -> new ArrayDeque<>()).add(delivery);
    }

    void run() {
      int disturbances = 40;
      for (int steps = 0; steps < 60_000; steps++) {
        now += random.nextInt(8);
        if (!deliver(random.nextInt(3))) {
          var site = sites.get(random.nextInt(sites.size()));
          if (disturbances > 0 && random.nextInt(20) == 0) {
            disturbances--;
            disturb(site);
          } else {
            slice(site);
          }
        }
        tick();
        if (disturbances == 0 && steps % 50 == 0) {
          sites.forEach(site -> site.world.resume());
          if (sites.stream().allMatch(site -> site.world.next() instanceof Step.Ended)) {
            finish();
            return;
          }
        }
      }
      throw new AssertionError("somebody waits for ever: " + leases + detector.waits()
          + sites.stream().map(site -> site.world.tasklets()).toList());
    }

    private boolean deliver(int chance) {
      var open = messages.values().stream().filter(queue -> !queue.isEmpty()).toList();
      if (open.isEmpty() || chance == 0) {
        return false;
      }
      open.get(random.nextInt(open.size())).remove().run();
      return true;
    }

    private void finish() {
      while (deliver(1)) {
        // What the last ones have given back arrives.
      }
      now += 1_000_000;
      tick();
      leases.values().forEach(lease -> assertThat(lease.isIdle()).as(lease.toString()).isTrue());
    }

    private void tick() {
      leases.values().stream().filter(lease -> lease.deadline() <= now).toList()
          .forEach(lease -> decide(lease.name(), new LeaseCommand.Tick()));
    }

    private void disturb(Site site) {
      var lease = "L" + random.nextInt(NAMES);
      var client = "outside/" + random.nextInt(2);
      switch (random.nextInt(8)) {
        case 0 -> {
          int number = 1 + random.nextInt(4);
          if (site.world.alive(number) != null) {
            site.world.kill(number);
          }
        }
        case 1 -> site.world.pause();
        case 2 -> site.world.resume();
        case 3 -> decide(lease, new LeaseCommand.Revoke(0, "disturbed"));
        case 4 -> site.world = Snapshot.read(Snapshot.write(site.world), World.class);
        case 5 -> decide(lease, new LeaseCommand.Acquire(
            new Claim(client, random.nextBoolean(), 50 + random.nextInt(300), random.nextInt(300), 0, "")));
        case 6 -> decide(lease, new LeaseCommand.Release(client, clients.getOrDefault(lease + client, 0L)));
        default -> decide(lease, new LeaseCommand.Renew(client, clients.getOrDefault(lease + client, 0L), 40));
      }
    }

    /** One slice of a scheduler, or less: what its actor does. */
    private void slice(Site site) {
      site.world.setNow(now);
      var step = site.world.next();
      outward(site);
      if (step instanceof Step.Run(var who, var most)) {
        moves(site);
        believes(site, who);
        var execution = who.execution();
        long before = execution.used();
        var halt = execution.advance(1 + random.nextLong(most));
        site.world.halted(who, halt, execution.used() - before);
        outward(site);
      } else if (step instanceof Step.Waiting(var reason, _) && reason == Step.Reason.OUTSIDE) {
        if (!site.standing) {
          site.world.standstill(site.name, site.epoch + 1).ifPresent(standstill -> {
            site.standing = true;
            site.epoch++;
            send(site.name, "detector", () -> act(detector.onStandstill(standstill)));
          });
        }
      } else {
        moves(site);
      }
      renew(site);
    }

    private void moves(Site site) {
      if (site.standing) {
        site.standing = false;
        send(site.name, "detector", () -> act(detector.onGoesOn(site.name)));
      }
    }

    /** Who is about to run may not believe to hold what somebody else believes to hold. */
    private void believes(Site site, TaskletObject who) {
      for (var hold : who.holds) {
        var lease = hold.lease().name();
        assertThat(leases.get(lease).holders().stream().map(LeaseState.Holder::token))
            .as("who runs under a token is waited for before the next grant").contains(hold.token());
        for (var other : sites) {
          for (var tasklet : other.world.living()) {
            boolean clash = tasklet != who && tasklet.holds.stream()
                .anyMatch(theirs -> theirs.lease().name().equals(lease)
                    && !(theirs.lease().shared() && hold.lease().shared())
                    && theirs.token() != hold.token());
            assertThat(clash).as("%s.%d runs in %s beside %s.%d", site.name, who.number(), lease, other.name,
                tasklet.number()).isFalse();
          }
        }
      }
    }

    private void renew(Site site) {
      if (random.nextInt(3) == 0) {
        for (var renewal : List.copyOf(site.renewals)) {
          if (site.world.renews(renewal.tasklet, renewal.lease, renewal.token)) {
            var owner = site.name + "." + renewal.tasklet;
            send(site.name, renewal.lease,
                () -> decide(renewal.lease, new LeaseCommand.Renew(owner, renewal.token, 0)));
          }
        }
        site.renewals.removeIf(
            renewal -> !site.world.holds(renewal.tasklet, renewal.lease, renewal.token));
      }
    }

    private void outward(Site site) {
      for (var asked : site.world.takeOutward()) {
        var owner = site.name + "." + asked.tasklet();
        var command = switch (asked) {
          case Outward.Acquire(_, _, var shared, var ttl, var patience, var place) ->
              new LeaseCommand.Acquire(new Claim(owner, shared, ttl, patience, NEVER, place));
          case Outward.Renew(_, _, var token, var ttl) -> new LeaseCommand.Renew(owner, token, ttl);
          case Outward.Release(_, _, var token) -> new LeaseCommand.Release(owner, token);
          case Outward.Cancel _ -> new LeaseCommand.Cancel(owner);
          case Outward.Yield(_, _, var token) -> new LeaseCommand.Yield(owner, token);
        };
        send(site.name, asked.lease(), () -> decide(asked.lease(), command));
      }
    }

    private void decide(String lease, LeaseCommand command) {
      decide(lease, command, null);
    }

    private void decide(String lease, LeaseCommand command, stint.scheduling.lease.Deadlock deadlock) {
      var before = leases.get(lease);
      var events = before.decide(command, now);
      var state = before;
      for (var event : events) {
        state = state.apply(event);
        histories.get(lease).happened(event, now);
        notify(lease, state, event, deadlock);
      }
      histories.get(lease).check(state, now);
      leases.put(lease, state);
      if (command instanceof LeaseCommand.Renew(var owner, var token, _) && !state.isHeld(owner, token)) {
        tell(lease, owner, (site, tasklet) -> site.world.lost(tasklet, lease, token, "gone"));
      }
      if (!events.isEmpty() && (!before.waiters().isEmpty() || !state.waiters().isEmpty())) {
        var after = state;
        send(lease, "detector", () -> act(detector.onLease(after, events)));
      }
    }

    private interface Notice {
      void tell(Site site, int tasklet);
    }

    private void tell(String lease, String owner, Notice notice) {
      if (!owner.startsWith("outside/")) {
        var site = site(owner.substring(0, owner.indexOf('.')));
        int tasklet = Integer.parseInt(owner.substring(owner.indexOf('.') + 1));
        send(lease, site.name, () -> {
          notice.tell(site, tasklet);
          outward(site);
        });
      }
    }

    private Site site(String name) {
      return sites.stream().filter(site -> site.name.equals(name)).findFirst().orElseThrow();
    }

    private void granted(String lease, String owner, long token) {
      clients.put(lease + owner, token);
      tell(lease, owner, (site, tasklet) -> {
        site.world.granted(tasklet, lease, token);
        site.renewals.add(new Renewal(tasklet, lease, token));
      });
    }

    private void notify(String lease, LeaseState state, LeaseEvent event, stint.scheduling.lease.Deadlock deadlock) {
      switch (event) {
        case LeaseEvent.Granted(var claim, var token, _, _) -> granted(lease, claim.owner(), token);
        case LeaseEvent.Entered(var owner, var token) -> granted(lease, owner, token);
        case LeaseEvent.Renewed(var owner, _, _, _) ->
            tell(lease, owner, (site, tasklet) -> site.world.renewed(tasklet, lease));
        case LeaseEvent.Withdrawn(var owner, var why) -> {
          var denial = why == LeaseEvent.Why.DEADLOCK ? new Denial.Deadlocked(deadlock) : new Denial.TimedOut();
          if (why == LeaseEvent.Why.DEADLOCK || why == LeaseEvent.Why.TIMED_OUT) {
            tell(lease, owner, (site, tasklet) -> site.world.denied(tasklet, lease, denial));
          }
        }
        case LeaseEvent.Shared(var owner, _) ->
            tell(lease, owner, (site, tasklet) -> site.world.denied(tasklet, lease, new Denial.Shared()));
        case LeaseEvent.Expired(var owner, var token, _) -> loses(lease, owner, token);
        case LeaseEvent.Revoked(var owner, var token, _, _) -> loses(lease, owner, token);
        default -> assertThat(state.name()).isEqualTo(lease);
      }
    }

    private void loses(String lease, String owner, long token) {
      lost++;
      tell(lease, owner, (site, tasklet) -> {
        site.world.lost(tasklet, lease, token, "lost");
        assertThat(site.world.holds(tasklet, lease, token)).isFalse();
      });
    }

    private void act(List<Action> actions) {
      for (var action : actions) {
        switch (action) {
          case Action.Ask(var number, Proof.Waits wait) ->
              send("detector", wait.lease(), () -> {
                boolean so = wait.holds(leases.get(wait.lease()));
                send(wait.lease(), "detector", () -> act(detector.onAnswer(number, so)));
              });
          case Action.Ask(var number, Proof.Stands(var name, var epoch)) -> send("detector", name, () -> {
            boolean so = site(name).standing && site(name).epoch == epoch;
            send(name, "detector", () -> act(detector.onAnswer(number, so)));
          });
          case Action.BreakLease(var lease, var owner, var ticket, var deadlock) -> {
            deadlocks++;
            send("detector", lease, () -> decide(lease, new LeaseCommand.BreakDeadlock(owner, ticket), deadlock));
          }
          case Action.BreakStandstill(var name, var epoch, var owner, var deadlock) -> {
            deadlocks++;
            send("detector", name, () -> {
              if (site(name).standing && site(name).epoch == epoch) {
                site(name).world.deadlocked(Integer.parseInt(owner.substring(owner.indexOf('.') + 1)), deadlock);
              }
            });
          }
        }
      }
    }
  }

  @Property(tries = 40)
  void shouldKeepWhatLeasesPromise(@ForAll long seed) {
    new Model(seed).run();
  }

  @net.jqwik.api.Example
  void shouldHaveSeenLossesAndDeadlocks() {
    int lost = 0;
    int deadlocks = 0;
    for (long seed = 0; seed < 60; seed++) {
      var model = new Model(seed);
      model.run();
      lost += model.lost;
      deadlocks += model.deadlocks;
    }
    assertThat(lost).isGreaterThan(100);
    assertThat(deadlocks).isGreaterThan(5);
  }
}
