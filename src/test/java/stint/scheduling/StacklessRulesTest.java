package stint.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import stint.scheduling.WorldSettings.Mode;

/** What programs see of the rules beyond the examples: states, values, errors, subclasses, callbacks. */
class StacklessRulesTest {
  private static void check(String program, String output) {
    var world = Programs.of("import stackless\n" + program, WorldSettings.of(Mode.COOPERATIVE));
    var end = world.runToEnd();
    assertThat(world.errors().text()).isEmpty();
    assertThat(world.console().text()).isEqualTo(output);
    assertThat(end).isInstanceOf(Step.Ended.class);
  }

  @Test
  void shouldShowEveryStateOfATasklet() {
    check(
        """
            def show(label, t):
                print(label, t.alive, t.scheduled, t.blocked, t.paused, t.tempval is f or t.tempval, t.recursion_depth)
            def f(x):
                show("current", t)
                stackless.schedule_remove("rv")
                ch.receive()
            ch = stackless.channel()
            t = stackless.tasklet(); show("empty", t)
            t = stackless.tasklet(f); show("bound", t)
            t.bind(f, (1,)); show("paused", t)
            t.insert(); show("scheduled", t)
            stackless.run(); show("removed", t)
            t.insert(); stackless.run(); show("blocked", t)
            ch.send(9); show("dead", t)
            t.bind(f); t.bind(); show("unbound", t)
            """,
        """
            empty False False False False None 0
            bound False False False False True 0
            paused True False False True None 0
            scheduled True True False False None 0
            current True True False False None 2
            removed True False False True rv 1
            blocked True True True False None 1
            dead False False False False None 0
            unbound False False False False None 0
            """);
  }

  @Test
  void shouldLinkNeighboursInRingAndChain() {
    check(
        """
            main = stackless.getmain()
            print(main.next is main, main.prev is main)
            ch = stackless.channel()
            a = stackless.tasklet(ch.receive)()
            b = stackless.tasklet(ch.receive)()
            print(main.next is a, a.next is b, b.next is main, main.prev is b)
            a.remove()
            print(a.next, a.prev, main.next is b)
            a.insert()
            stackless.run()
            print(ch.queue is b, b.next is a, b.prev, a.next, a.prev is b)
            """,
        """
            True True
            True True True True
            None None True
            True True None None True
            """);
  }

  @Test
  void shouldOrderSendersAndReceiversByPreference() {
    check(
        """
            def recv(n):
                ch.receive()
                log.append(n)
            def other():
                log.append("o")
            for preference in (-1, 0, 1):
                for all in (0, 1):
                    ch = stackless.channel()
                    ch.preference = preference
                    ch.schedule_all = all
                    log = []
                    stackless.tasklet(recv)("r")
                    stackless.run()
                    stackless.tasklet(other)()
                    ch.send(1)
                    log.append("main")
                    stackless.run()
                    print(preference, all, " ".join(log))
            """,
        """
            -1 0 r o main
            -1 1 o r main
            0 0 main o r
            0 1 o r main
            1 0 main o r
            1 1 o r main
            """);
  }

  @Test
  void shouldRaiseInTheReceiverWhatIsSentAsException() {
    check(
        """
            class Sum(Exception):
                def __init__(self, a, b):
                    super().__init__(a, b)
                    self.total = a + b
            def recv():
                try:
                    ch.receive()
                except Sum as e:
                    print("sum", e.total)
                except ValueError as e:
                    print("value", e.args)
            ch = stackless.channel()
            def start():
                stackless.tasklet(recv)()
                stackless.run()
            start(); print(ch.send_exception(Sum, 1, 2))
            start(); print(ch.send_exception(ValueError, "a", "b"))
            start(); print(ch.send_throw(Sum, (3, 4)))
            start(); print(ch.send_throw(ValueError, "one"))
            start(); print(ch.send_throw(ValueError("made")))
            for bad in (5, "x", int):
                try:
                    ch.send_exception(bad)
                except TypeError as e:
                    print("TypeError", ch.balance)
            # a blocked sender's exception, taken by a receiver that comes later
            s = stackless.tasklet(ch.send_exception)(KeyError, "k")
            stackless.run()
            try:
                ch.receive()
            except KeyError as e:
                print("late", e, s.alive)
            """,
        """
            sum 3
            None
            value ('a', 'b')
            None
            sum 7
            None
            value ('one',)
            None
            value ('made',)
            None
            TypeError 0
            TypeError 0
            TypeError 0
            late 'k' True
            """);
  }

  @Test
  void shouldThrowIntoTaskletsInEveryState() {
    check(
        """
            log = []
            def f(n):
                try:
                    stackless.schedule()
                    log.append(n + " went on")
                except ValueError as e:
                    log.append((n, str(e)))
            def start(n):
                t = stackless.tasklet(f)(n)
                t.run()
                return t
            t = start("scheduled"); print(t.throw(ValueError, "1"), t.alive)
            t = start("paused"); t.remove(); print(t.throw(ValueError("2")), t.alive)
            t = start("pending"); print(t.throw(ValueError, "3", pending=True), t.alive, t.scheduled)
            stackless.run(); print(t.alive)
            t = start("class"); print(t.raise_exception(ValueError, "4"), t.alive)
            print(log)
            try:
                t.throw(ValueError)
            except RuntimeError as e:
                print(e)
            print(t.throw(TaskletExit), t.kill())
            try:
                stackless.getcurrent().throw(KeyError, "me")
            except KeyError as e:
                print("current", e)
            t = stackless.tasklet(f)("never")
            try:
                t.throw(ValueError, "early")
            except ValueError as e:
                print("in main:", e, t.alive)
            try:
                t.throw(5)
            except TypeError as e:
                print("TypeError")
            try:
                start("x").throw(ValueError("a"), "b")
            except TypeError as e:
                print(e)
            """,
        """
            None False
            None False
            None True True
            False
            None False
            [('scheduled', '1'), ('paused', '2'), ('pending', '3'), ('class', '4')]
            You cannot throw to a dead tasklet
            None None
            current 'me'
            in main: early False
            TypeError
            instance exception may not have a separate value
            """);
  }

  @Test
  void shouldRefuseSwitchesUnderASwitchTrap() {
    check(
        """
            def f():
                log.append("f")
            log = []
            t = stackless.tasklet(f)()
            print(stackless.switch_trap(1), stackless.switch_trap(0))
            ch = stackless.channel()
            for op in (stackless.schedule, stackless.schedule_remove, stackless.run, t.run, t.switch, t.kill, ch.receive,
                       lambda: ch.send(1)):
                try:
                    op()
                    print("no error")
                except RuntimeError as e:
                    print(e, stackless.getruncount(), ch.balance)
            print(stackless.switch_trap(-1))
            stackless.run()
            print(log)
            """,
        """
            0 1
            switch_trap 2 0
            switch_trap 2 0
            switch_trap 2 0
            switch_trap 2 0
            switch_trap 2 0
            switch_trap 2 0
            switch_trap 2 0
            switch_trap 2 0
            1
            ['f']
            """);
  }

  @Test
  void shouldLetClassesDeriveFromTaskletAndChannel() {
    check(
        """
            class Named(stackless.tasklet):
                def __init__(self, func, name):
                    stackless.tasklet.__init__(self, func)
                    self.name = name
            class Plain(stackless.tasklet):
                pass
            class Loud(stackless.channel):
                def send(self, v):
                    print("sending", v)
                    return super().send(v)
            t = Named(lambda: print("run", stackless.getcurrent().name), "n")
            print(t.name, t.alive, isinstance(t, stackless.tasklet))
            t()
            p = Plain(print)("plain", 1)
            p.extra = 3
            stackless.run()
            print(p.extra)
            c = Loud()
            c.label = "c"
            r = stackless.tasklet(lambda: print(c.receive(), c.label))()
            stackless.run()
            c.send(4)
            try:
                stackless.tasklet().foo = 1
            except AttributeError as e:
                print(e)
            """,
        """
            n False True
            run n
            plain 1
            3
            sending 4
            4 c
            'tasklet' object has no attribute 'foo'
            """);
  }

  @Test
  void shouldRefuseToSwitchInACallback() {
    check(
        """
            log = []
            def callback(prev, next):
                try:
                    stackless.schedule()
                except RuntimeError as e:
                    log.append(str(e))
            def f():
                stackless.schedule()
            stackless.tasklet(f)()
            stackless.set_schedule_callback(callback)
            stackless.schedule()
            stackless.set_schedule_callback(None)
            print(log)
            """,
        """
            ['Recursive scheduler call due to callbacks!', 'Recursive scheduler call due to callbacks!']
            """);
  }

  @Test
  void shouldTellTheScheduleCallbackOfTheEndOfMain() {
    check(
        """
            names = {stackless.main: "main", None: "None"}
            def callback(prev, next):
                print(names[prev], ">", names[next])
            def f():
                print("f")
            names[stackless.tasklet(f)()] = "f"
            stackless.set_schedule_callback(callback)
            stackless.run()
            print("last")
            """,
        """
            main > f
            f
            f > main
            last
            main > None
            """);
  }

  @Test
  void shouldReportWhatTheLastCallbackRaisesAfterWhichMainFails() {
    var world = Programs.of("""
        import stackless
        def callback(prev, next):
            raise ValueError("of the callback")
        stackless.set_schedule_callback(callback)
        raise KeyError("of main")
        """, WorldSettings.of(Mode.COOPERATIVE));

    var end = world.runToEnd();

    assertThat(world.errors().text()).containsSubsequence("ValueError: of the callback", "KeyError: 'of main'");
    assertThat(((Step.Ended) end).outcome().kind()).isEqualTo(Step.Outcome.Kind.FAILED);
  }

  @Test
  void shouldRefuseACounterOfTheTrapThatIsNoInt() {
    check(
        """
            for bad in (1 << 80, 1 << 40, -1 << 40, 1.5):
                try:
                    stackless.switch_trap(bad)
                except (OverflowError, TypeError) as e:
                    print(type(e).__name__, e)
            print(stackless.switch_trap())
            """,
        """
            OverflowError Python int too large to convert to C long
            OverflowError signed integer is greater than maximum
            OverflowError signed integer is less than minimum
            TypeError 'float' object cannot be interpreted as an integer
            0
            """);
  }

  @Test
  void shouldTakeEmptyValuesForFalse() {
    check(
        """
            def f():
                try:
                    stackless.schedule()
                finally:
                    print("killed")
            for pending in ([], "", {}, None, 0, 0.0, f, [0], "0"):
                t = stackless.tasklet(f)()
                t.run()
                t.kill(pending=pending)
                print(t.alive)
            """,
        "killed\nFalse\n".repeat(6) + "True\n".repeat(3));
  }

  @Test
  void shouldReplaceAnExceptionByTheOneThatItsHandlerRaises() {
    check(
        """
            def handler(t, v, tb):
                raise KeyError("from handler")
            def bad():
                raise ValueError("boom")
            stackless.set_error_handler(handler)
            stackless.tasklet(bad)()
            try:
                stackless.run()
            except KeyError as e:
                print("KeyError", e)
            """,
        """
            KeyError 'from handler'
            """);
  }

  @Test
  void shouldInterruptTheOutermostRunThatHasATimeout() {
    check(
        """
            log = []
            def loop():
                while True:
                    pass
            def inner():
                r = stackless.run(5)
                log.append(("inner run returned", r))
            i = stackless.tasklet(inner)()
            l = stackless.tasklet(loop)()
            v = stackless.run(500)
            print(v is l, i.scheduled, log)
            print(stackless.run(500), log)
            """,
        """
            True True []
            None [('inner run returned', None)]
            """);
  }

  @Test
  void shouldSendASequenceAndCountIt() {
    check(
        """
            class Countdown:
                def __init__(self, n):
                    self.n = n
                def __iter__(self):
                    return self
                def __next__(self):
                    if self.n == 0:
                        raise StopIteration
                    self.n -= 1
                    stackless.schedule()
                    return self.n
            ch = stackless.channel()
            def recv():
                for v in ch:
                    print("got", v)
            stackless.tasklet(recv)()
            def send():
                print(ch.send_sequence(Countdown(3)), ch.send_sequence([]), ch.send_sequence("ab"))
                try:
                    ch.send_sequence(5)
                except TypeError as e:
                    print(e)
                ch.send_exception(StopIteration)
            stackless.tasklet(send)()
            stackless.run()
            """,
        """
            got 2
            got 1
            got 0
            got a
            got b
            3 0 2
            'int' object is not iterable
            """);
  }

  @Test
  void shouldEndTheProgramWithSystemExitOfATasklet() {
    var world =
        Programs.of(
            """
                import stackless, sys
                def f():
                    sys.exit(3)
                stackless.tasklet(f)()
                stackless.run()
                print("never")
                """,
            WorldSettings.of(Mode.COOPERATIVE));
    assertThat(world.runToEnd()).isEqualTo(new Step.Ended(new Step.Outcome(Step.Outcome.Kind.EXITED, 3, null)));
    assertThat(world.console().text()).isEmpty();
  }

  @Test
  void shouldRaiseWhereAPreemptedTaskletStands() {
    var world =
        Programs.of(
            """
                def f():
                    try:
                        while True:
                            pass
                    except ValueError as e:
                        print("caught", e)
                f()
                """,
            WorldSettings.of(Mode.PREEMPTIVE));
    for (int i = 0; i < 3; i++) {
      if (world.next() instanceof Step.Run(var who, var instructions)) {
        world.halted(who, who.execution().advance(instructions), instructions);
      }
    }
    world.raise(1, "ValueError", "from outside");
    world.runToEnd();
    assertThat(world.console().text()).isEqualTo("caught from outside\n");
  }
}
