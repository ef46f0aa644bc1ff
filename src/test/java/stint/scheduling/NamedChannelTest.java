package stint.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import stint.machine.snapshot.Snapshot;
import stint.scheduling.Step.Reason;
import stint.scheduling.WorldSettings.Mode;

/** Channels that are reached from outside. */
class NamedChannelTest {
  private static final String ECHO =
      """
          import stint
          source, sink = stint.channel("in", 2), stint.channel("out")
          for x in source:
              sink.send([x, stint.channel("in") is source])
          result = "closed"
          """;

  private static World open(String source) {
    var world = Programs.of(source, WorldSettings.of(Mode.COOPERATIVE));
    world.openChannels();
    return world;
  }

  @Test
  void shouldHandOverWhatIsSentAndHoldAsMuchAsItMay() {
    var world = open(ECHO);
    assertThat(world.runToEnd()).extracting("reason").isEqualTo(Reason.OUTSIDE);
    assertThat(world.send("in", Map.of("a", List.of(1, 2)))).as("to the waiting receiver").isTrue();
    world.runToEnd();
    assertThat(world.send("in", "one")).isTrue();
    assertThat(world.send("in", new HashMap<>())).isTrue();
    assertThat(world.send("in", 3)).as("it is full").isFalse();
    assertThat(world.channel("in").arrived()).isEqualTo(2);
    assertThat(world.receive("out")).hasValue(new Received(List.of(Map.of("a", List.of(1L, 2L)), true), null, null));
    assertThat(world.receive("out")).as("nobody sends yet").isEmpty();
    world.runToEnd();
    assertThat(world.send("in", 3)).as("there is room again").isTrue();
  }

  @Test
  void shouldKeepWhatHasArrivedInASnapshot() {
    var world = open(ECHO);
    world.runToEnd();
    for (int i = 0; i < 3; i++) {
      world.send("in", i);
    }
    world.runToEnd();
    var loaded = Snapshot.read(Snapshot.write(world), World.class);
    for (long i = 0; i < 3; i++) {
      assertThat(loaded.receive("out")).hasValue(new Received(List.of(i, true), null, null));
      assertThat(loaded.runToEnd()).isInstanceOf(Step.Waiting.class);
    }
  }

  @Test
  void shouldTellTheSenderOfAValueThatHasNoCounterpart() {
    var world = open(
        """
            import stint
            out = stint.channel("out")
            for bad in ({1: 2}, [0, object()], float("nan"), 10 ** 5000):
                try:
                    out.send(bad)
                except TypeError as e:
                    print(e)
            out.send_exception(ValueError, "broken", 1)
            """);
    world.runToEnd();
    while (world.receive("out").isEmpty()) {
      assertThat(world.runToEnd()).isInstanceOf(Step.Waiting.class);
    }
    assertThat(world.console().text()).isEqualTo(
        """
            $: keys must be str, not int
            $[1]: object has no counterpart in JSON
            $: nan has no counterpart in JSON
            $: int of more than 4300 digits
            """);
  }

  @Test
  void shouldHandOutAnExceptionAsAnError() {
    var world = open("import stint\nstint.channel('out').send_exception(ValueError, 'broken')\n");
    world.runToEnd();
    assertThat(world.receive("out").orElseThrow().error()).isEqualTo("ValueError");
  }

  @Test
  void shouldRefuseWhatIsNotThereOrClosed() {
    var world = open("import stint\nc = stint.channel('c')\nc.close()\nstint.channel('d').receive()\n");
    world.runToEnd();
    assertThatThrownBy(() -> world.send("c", 1)).extracting("code").isEqualTo(SchedulingException.Code.CLOSED);
    assertThatThrownBy(() -> world.send("x", 1)).extracting("code").isEqualTo(SchedulingException.Code.UNKNOWN_CHANNEL);
    assertThatThrownBy(() -> world.receive("x")).extracting("code")
        .isEqualTo(SchedulingException.Code.UNKNOWN_CHANNEL);
    assertThatThrownBy(() -> world.send("d", Double.NaN)).isInstanceOf(PlainException.class);
    assertThat(world.channels()).extracting(ChannelView::name).containsExactly("c", "d");
  }

  @Test
  void shouldBeAChannelLikeAnyOtherWhereThereIsNobodyOutside() {
    var world = Programs.of(
        """
            import stint
            for args in ((1,), ("",), ("a/b",), ("x", 0)):
                try:
                    stint.channel(*args)
                except (TypeError, ValueError) as e:
                    print(e)
            try:
                stint.channel("c").receive()
            except RuntimeError as e:
                print(e)
            """, WorldSettings.of(Mode.COOPERATIVE));
    world.runToEnd();
    assertThat(world.console().text()).isEqualTo(
        """
            a channel's name must be str, not int
            a channel's name must have 1 to 200 characters and no '/'
            a channel's name must have 1 to 200 characters and no '/'
            capacity must be from 1 to 10000
            Deadlock: the last runnable tasklet cannot be blocked.
            """);
  }
}
