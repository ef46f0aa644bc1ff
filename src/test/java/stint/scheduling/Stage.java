package stint.scheduling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import stint.machine.Halt;
import stint.machine.values.Exceptions;
import stint.machine.values.PyException;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.scheduling.WorldSettings.Mode;

/** A world with scripts for tasklets, by name, and a log of what they did. */
final class Stage {
  final World world;
  final List<String> log = new ArrayList<>();
  private final Map<String, TaskletObject> tasklets = new HashMap<>();

  Stage(WorldSettings settings) {
    world = new World(settings);
  }

  /** A cooperative world whose main tasklet runs this script. */
  static Stage cooperative(Script main) {
    var stage = new Stage(WorldSettings.of(Mode.COOPERATIVE));
    stage.main(main);
    return stage;
  }

  TaskletObject main(Script script) {
    return named("main", world.start(world.newTasklet(StacklessModule.TASKLET), "main", script));
  }

  /** A tasklet at the end of the queue, as a program makes one. */
  TaskletObject tasklet(String name, Script script) {
    var who = paused(name, script);
    world.scheduler().insert(who);
    return who;
  }

  /** A tasklet in no list. */
  TaskletObject paused(String name, Script script) {
    var who = named(name, world.newTasklet(StacklessModule.TASKLET));
    world.revive(who, script);
    return who;
  }

  private TaskletObject named(String name, TaskletObject who) {
    who.name = name;
    tasklets.put(name, who);
    return who;
  }

  TaskletObject get(String name) {
    return tasklets.get(name);
  }

  ChannelObject channel() {
    return world.newChannel(StacklessModule.CHANNEL);
  }

  LeaseObject lease(String name) {
    return lease(name, Wait.NEVER);
  }

  LeaseObject lease(String name, long patience) {
    var lease = new LeaseObject(StintModule.LEASE);
    lease.define(name, Wait.NEVER, patience, false, true);
    return lease;
  }

  /** An instruction that writes into the log. */
  Script.Instruction say(String what) {
    return () -> {
      log.add(what);
      return null;
    };
  }

  /** An instruction that writes the queue into the log. */
  Script.Instruction sayQueue() {
    return () -> {
      log.add(queue().toString());
      return null;
    };
  }

  /** An instruction that writes a channel's balance into the log. */
  Script.Instruction sayBalance(ChannelObject channel) {
    return () -> {
      log.add(String.valueOf(channel.balance()));
      return null;
    };
  }

  Script.Instruction schedule() {
    return () -> new Request.Schedule(Singleton.NONE, false);
  }

  Script.Instruction scheduleRemove() {
    return () -> new Request.Schedule(Singleton.NONE, true);
  }

  Script.Instruction run() {
    return run(0);
  }

  Script.Instruction run(long timeout) {
    return () -> new Request.Run(timeout, false, false, false);
  }

  Script.Instruction runTotal(long timeout) {
    return () -> new Request.Run(timeout, false, true, false);
  }

  Script.Instruction runSoft(long timeout) {
    return () -> new Request.Run(timeout, true, false, false);
  }

  Script.Instruction enter(String name) {
    return () -> new Request.Enter(get(name), false);
  }

  Script.Instruction switchTo(String name) {
    return () -> new Request.Enter(get(name), true);
  }

  Script.Instruction kill(String name) {
    return () -> new Request.Throw(get(name), new PyException(Exceptions.TASKLET_EXIT));
  }

  Script.Instruction send(ChannelObject channel, long value) {
    return () -> new Request.Send(channel, value);
  }

  Script.Instruction receive(ChannelObject channel) {
    return () -> new Request.Receive(channel);
  }

  static PyException error(String message) {
    return new PyException(Exceptions.VALUE_ERROR, Str.of(message));
  }

  /** Drives the world until it waits or has ended. */
  Step drive() {
    return world.runToEnd();
  }

  /** Drives the world for one slice of at most so many instructions; answers who had it. */
  TaskletObject slice(long most) {
    if (!(world.next() instanceof Step.Run(var who, var instructions))) {
      throw new AssertionError("nobody can run: " + world.next());
    }
    var execution = who.execution();
    long before = execution.used();
    Halt halt = execution.advance(Math.min(most, instructions));
    world.halted(who, halt, execution.used() - before);
    return who;
  }

  /** The names of the tasklets in the queue, the current one first. */
  List<String> queue() {
    return world.queue().stream().map(number -> world.view(number).name()).toList();
  }

  static Script script(TaskletObject who) {
    return (Script) who.execution;
  }
}
