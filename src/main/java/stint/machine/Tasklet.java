package stint.machine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import stint.language.Code;
import stint.language.Instruction;
import stint.language.Op;
import stint.machine.values.Exceptions;
import stint.machine.values.Globals;
import stint.machine.values.PyCell;
import stint.machine.values.PyDict;
import stint.machine.values.PyException;
import stint.machine.values.PyFunction;
import stint.machine.values.Singleton;
import stint.machine.values.Str;
import stint.machine.values.Types;

/**
 * One call of a function with frames of its own, which can be stopped after any instruction.
 *
 * <p>All frames lie in one pair of arrays: {@code references} holds values, or a {@link Tag} which says that the number beside it in
 * {@code bits} is the value. A code frame's registers start at its base; the function that it runs lies just below. Which frames there
 * are is told by {@code owners}: an {@link Executable} or a {@link NativeFrame} each, the running one at {@code depth}. For a frame
 * that waits for another, {@code records} holds base and program counter.
 *
 * <p>Only the thread that holds the scheduler's baton touches a tasklet. Units: instructions. A builtin whose work grows with its
 * operands charges more than the one; what a slice had no room for is charged to the next ones, so that every slice costs exactly what
 * it was given and the state after a total of n instructions is the same wherever the slices ended.
 */
public final class Tasklet implements Execution {
  /** Answered in place of a value: a frame on the stack, or a trap, will bring it. */
  public static final Object PENDING = new Object();

  /** Set in a caller's record: the call's result is not its value but the instance two registers below its base. */
  private static final long CONSTRUCTS = 1L << 63;

  /** Set in a caller's record: the frame above is a generator's. */
  private static final long GENERATES = 1L << 62;

  /** Set in a caller's record: the frame above is the first method that was tried for the operator that the caller executes. */
  private static final long OPERATES = 1L << 61;

  static final int BASE = (1 << 29) - 1;

  /** The most frames, whatever {@code sys.setrecursionlimit} was told. */
  private static final int MOST_FRAMES = 100_000;

  /** After how many instructions at most it is looked at which code is running. */
  private static final long SAMPLE = 4096;

  /** So many frames that an exception passes cost an instruction. */
  private static final int FRAMES_PER_UNIT = 64;

  private static final Object[] NO_ARGUMENTS = {};
  private static final Object[] NO_REFERENCES = {};
  private static final long[] NO_BITS = {};

  Object[] references = NO_REFERENCES;
  long[] bits = NO_BITS;

  // Room for a call of a function: most tasklets wait no deeper.
  Object[] owners = new Object[2];
  long[] records = new long[2];
  int depth = -1;

  /** How many registers were charged to the scheduler; as many exist, or fewer until they are needed. */
  private int reserved = 16;

  int base;
  int pc;

  /** What is left of the slice; below 0 it is owed to the next ones. */
  long fuel;

  /** Whether something is to be done before the next instruction: see {@link #settle}. */
  boolean interrupted;

  /** What was taken off the fuel so that the code that runs stops after its instruction. */
  private long withheld;

  /** Whether it has allocated what may turn out to be too much when it is counted. */
  private boolean overdrawn;

  /** Whether a count was made for the instruction that comes next. */
  private boolean prepared;

  private Host host;

  /** Instructions granted so far; what is left of the present slice is not yet used. */
  private long used;

  private Object taken;
  private Object trap;

  /** Whether a trap was taken and not yet answered: the last instruction is the call that waits. */
  private boolean asking;

  private PyException handled;
  private PyException exception;
  private Object result;

  /** For the snapshot codec. */
  Tasklet() {}

  /** A tasklet without frames. */
  public Tasklet(Host host) {
    this.host = host;
  }

  /** A tasklet that will call {@code callable} with its first instruction. */
  public static Tasklet of(Host host, Object callable, Object... arguments) {
    return of(host, callable, arguments, null, null);
  }

  /** A tasklet that will call {@code callable} with its first instruction, with keyword arguments. */
  public static Tasklet of(Host host, Object callable, Object[] arguments, String[] names, Object[] named) {
    var tasklet = new Tasklet(host);
    tasklet.push(new CallFrame(callable, arguments, names, named));
    return tasklet;
  }

  /** A tasklet that will run the body of a program with its first instruction. */
  public static Tasklet ofProgram(Host host, PyFunction body) {
    var tasklet = new Tasklet(host);
    tasklet.push(new BodyFrame(body));
    return tasklet;
  }

  /** The scheduler it runs in. */
  public Host host() {
    return host;
  }

  /** Puts the tasklet into a scheduler: after loading. */
  public void attach(Host newHost) {
    host = newHost;
  }

  /** The instructions charged to it so far; exact also while it is being advanced. */
  @Override
  public long used() {
    return used - Math.max(fuel + withheld, 0);
  }

  @Override
  public int depth() {
    return ActiveCall.count(this);
  }

  @Override
  public boolean isAtTick() {
    if (fuel < 0 || depth < 0) {
      return false;
    }
    return owners[depth] instanceof Executable code
        ? ((int) code.words[pc] & 0xff) > Op.DELETE_NAME
        : ((NativeFrame) owners[depth]).isTick();
  }

  @Override
  public List<ActiveCall> calls() {
    return ActiveCall.of(this);
  }

  @Override
  public Optional<ActiveCall> innermost() {
    return ActiveCall.innermost(this);
  }

  /** Where its calls stand, the innermost last. */
  public List<PyException.Place> places() {
    return ActiveCall.places(this);
  }

  /** Whether it has neither finished nor ended with an exception. */
  @Override
  public boolean isAlive() {
    return depth >= 0;
  }

  /** What its function returned, once it has finished. */
  @Override
  public Object result() {
    return result;
  }

  /** What it ended with, or null. */
  @Override
  public PyException exception() {
    return exception;
  }

  /** The exception that it is handling at present, or null: {@code sys.exc_info()[1]}. */
  public PyException handled() {
    return handled;
  }

  void setHandled(PyException exception) {
    handled = exception;
  }

  /**
   * Executes exactly {@code instructions} instructions (1 or more) unless it halts before. What an instruction costs beyond what
   * was left of the slice, the next slice pays; one that halts is charged in full at once, so that what is charged up to a halt does
   * not depend on how it was sliced.
   *
   * @return why it came back; {@link #used} says how many were charged
   */
  @Override
  public Halt advance(long instructions) {
    if (depth < 0) {
      throw new IllegalStateException("the tasklet has ended");
    }
    long most = Math.clamp(host.warmth(), 64, SAMPLE);
    long left = instructions;
    Halt halt;
    do {
      long part = Math.min(left, most);
      left -= part;
      halt = advanceBy(part);
      if (depth >= 0 && owners[depth] instanceof Executable code) {
        code.seen(pc, part, host);
      }
    } while (left > 0 && halt == Halt.SPENT);
    if (fuel > 0 || halt != Halt.SPENT) {
      used -= fuel;
      fuel = 0;
    }
    return halt;
  }

  private Halt advanceBy(long instructions) {
    fuel += instructions;
    used += instructions;
    interrupted = overdrawn || host.isCounting(this);
    var halt = Interpreter.run(this);
    fuel += withheld;
    withheld = 0;
    return halt;
  }

  /**
   * Charges for work beyond the one instruction that each step costs.
   *
   * @param units in proportion to the work, a function of the program's state alone
   */
  public void charge(long units) {
    fuel -= units;
  }

  // Counting memory

  /** Has what is reachable counted before the next instruction; {@code debtor} says that this tasklet will answer for the outcome. */
  public void interrupt(boolean debtor) {
    overdrawn |= debtor;
    if (!interrupted) {
      interrupted = true;
      withheld = fuel;
      fuel = 0;
    }
  }

  /**
   * For an instruction that will allocate much, before it has any effect: if that needs a count of what is reachable, the instruction
   * is given up, and executed anew after the count.
   */
  public void prepare(long bytes) {
    if (owners[depth] instanceof Executable && awaitsCount(bytes)) {
      pc--;
      throw Anew.INSTANCE;
    }
  }

  /**
   * As {@link #prepare} for a native frame: true says that its step has to be done anew, and that it should answer {@link #PENDING} now.
   *
   * @throws Raise MemoryError
   */
  public boolean awaitsCount(long bytes) {
    if (prepared) {
      prepared = false;
      host.checkMemory(bytes);
    } else if (host.asksForCount(bytes)) {
      prepared = true;
      interrupt(false);
    }
    return prepared;
  }

  /**
   * Counts, if that is due, and answers for what was overdrawn; false if the slice was spent on it.
   *
   * @throws Raise MemoryError
   */
  boolean settle() {
    fuel += withheld;
    withheld = 0;
    while (host.isCounting(this)) {
      if (fuel <= 0) {
        return false;
      }
      fuel -= host.count();
    }
    interrupted = false;
    if (overdrawn) {
      overdrawn = false;
      host.checkMemory(0);
    }
    return fuel > 0;
  }

  /** Thrown to have an instruction executed anew. */
  static final class Anew extends RuntimeException {
    private static final long serialVersionUID = 1L;

    // Without a stack trace there is nothing in it that could differ from one throw to the next.
    @SuppressWarnings("StaticAssignmentOfThrowable")
    static final Anew INSTANCE = new Anew();

    private Anew() {
      super(null, null, false, false);
    }
  }

  /** The variables of the module whose function is running, or null if none is. */
  public Globals runningModule() {
    for (int i = depth; i >= 0; i--) {
      if (owners[i] instanceof Executable) {
        int frame = i == depth ? base : (int) (records[i] >>> 32) & BASE;
        return ((PyFunction) references[frame - 1]).globals();
      }
    }
    return null;
  }

  // Traps

  /** Ends the slice with a request to the scheduler; the builtin that calls this answers PENDING. */
  public Object trap(Object request) {
    trap = request;
    return PENDING;
  }

  boolean isTrapped() {
    return trap != null;
  }

  /** The request that ended the slice, once. */
  @Override
  public Object takeTrap() {
    var request = trap;
    trap = null;
    asking = request != null;
    return request;
  }

  /** Gives the answer to a trap: what the call that made the request returns. */
  @Override
  public void deliver(Object value) {
    asking = false;
    arrive(value);
  }

  /** Raises an exception where the tasklet stands, before its next instruction; false if it has ended of it. */
  @Override
  public boolean raise(PyException thrown) {
    if (!asking && depth >= 0 && owners[depth] instanceof Executable) {
      // It stands in front of its next instruction, not at a call: that one is where the exception is raised.
      pc++;
    }
    asking = false;
    prepared = false;
    unwind(thrown, true);
    return isAlive();
  }

  // Native frames

  /** Puts a native frame on the stack; its first step is the next instruction. Answers PENDING, for builtins to return. */
  public Object push(NativeFrame frame) {
    int top = depth < 0 ? 0 : owners[depth] instanceof Executable code ? base + code.registers : base;
    suspend();
    enter(frame, top, 0);
    return PENDING;
  }

  /**
   * Calls anything callable on behalf of the native frame that is being stepped. The result, at once or later, is there with the next
   * step: {@link #take}.
   */
  public void call(Object callable, Object... arguments) {
    call(callable, arguments, null, null);
  }

  /** As {@link #call(Object, Object...)}, with keyword arguments; {@code names} may be null. */
  public void call(Object callable, Object[] arguments, String[] names, Object[] named) {
    var frame = (NativeFrame) owners[depth];
    try {
      var value = Calls.call(this, callable, arguments, names, named);
      if (value != PENDING) {
        taken = value;
      }
    } catch (Raise raise) {
      // The same as if the call had failed later; after its first step a generator's frame may be on top of this one.
      if (owners[depth] != frame || !frame.handle(this, raise.exception())) {
        throw raise;
      }
      taken = null;
    }
  }

  /** Takes a native frame off that ended with an exception of its own, which it is not asked to handle. */
  void abandon(NativeFrame frame) {
    if (depth >= 0 && owners[depth] == frame) {
      leave();
    }
  }

  /**
   * Puts a native frame on the stack that looks into a value, and into what that holds: as deep as the limit of recursion allows.
   *
   * @param what the end of the error's text
   */
  public Object descend(NativeFrame frame, String what) {
    // One level of nested values takes up to two frames.
    if (depth >= 2L * deepest()) {
      throw Raise.of(Exceptions.RECURSION_ERROR, "maximum recursion depth exceeded" + what);
    }
    return push(frame);
  }

  /**
   * Calls anything callable in the place of the builtin that is running: its value, or PENDING, is what the builtin answers.
   */
  public Object invoke(Object callable, Object... arguments) {
    return Calls.call(this, callable, arguments, null, null);
  }

  /**
   * For a builtin that answers None once something is done: None at once, or PENDING with a frame that waits below what was pushed.
   */
  public Object discarding(Object valueOrPending) {
    return valueOrPending == PENDING ? answering(Singleton.NONE) : Singleton.NONE;
  }

  /** Has the frame that was pushed last do its work, and then answers a value in place of its own; answers PENDING. */
  public Object answering(Object value) {
    if (!(owners[depth] instanceof NativeFrame work)) {
      throw new AssertionError("only native frames can be waited for here");
    }
    leave();
    return push(new AnswerFrame(work, value));
  }

  /** Lets the native frame that is being stepped take a value in its next step, as if a call had returned it. */
  public void give(Object value) {
    taken = value;
  }

  /** What the last call of the native frame returned; null if there was none, or it ended in an exception that was dealt with. */
  public Object take() {
    var value = taken;
    taken = null;
    return value;
  }

  // Frames: for the interpreter and its parts in this package

  private void suspend() {
    if (depth >= 0) {
      records[depth] = record(base, pc);
    }
  }

  private static long record(int base, int pc) {
    return (long) base << 32 | pc;
  }

  private void enter(Object owner, int newBase, int newPc) {
    if (++depth == owners.length) {
      owners = Arrays.copyOf(owners, depth * 2);
      records = Arrays.copyOf(records, depth * 2);
    }
    owners[depth] = owner;
    base = newBase;
    pc = newPc;
  }

  /** The lowest register that no frame uses. */
  int top() {
    return depth < 0 ? 0 : owners[depth] instanceof Executable code ? base + code.registers : base;
  }

  /** Makes sure that registers up to {@code end} (exclusive) exist. */
  void reserve(int end) {
    if (end > references.length) {
      if (end > reserved) {
        int charged = Math.max(end, reserved * 2);
        host.allocate(12L * (charged - reserved));
        reserved = charged;
      }
      // At first just what the first call needs: of many tasklets most do little but wait.
      int length = Math.min(reserved, Math.max(end, 2 * references.length));
      references = Arrays.copyOf(references, length);
      bits = Arrays.copyOf(bits, length);
    }
  }

  /**
   * The registers that any frame uses, also those above the running frame that belong to one below: a callee's frame starts among its
   * caller's registers, and may end before them.
   */
  private int extent() {
    int end = top();
    for (int i = 0; i < depth; i++) {
      if (owners[i] instanceof Executable code) {
        end = Math.max(end, ((int) (records[i] >>> 32) & BASE) + code.registers);
      }
    }
    return end;
  }

  /** How many frames there may be: as many as the program has asked for, if that is not too much to be moved in one piece. */
  private int deepest() {
    return Math.min(host.recursionLimit(), MOST_FRAMES);
  }

  /**
   * Starts a call of {@code function}, whose arguments are bound already, in the registers from {@code newBase} on.
   *
   * @param bound how many registers are filled; the others are emptied
   */
  void start(PyFunction function, int newBase, int bound) {
    var code = function.executable();
    if (depth >= deepest() - 1) {
      throw Raise.of(Exceptions.RECURSION_ERROR, "maximum recursion depth exceeded");
    }
    reserve(newBase + code.registers + 4);
    for (int i = newBase + bound, end = newBase + code.registers; i < end; i++) {
      references[i] = null;
    }
    references[newBase - 1] = function;
    suspend();
    enter(code, newBase, 0);
  }

  /** As {@link #start}, of a constructor: the call's result is not its value but what lies two below the base. */
  void startConstructor(PyFunction function, int newBase, int bound) {
    start(function, newBase, bound);
    records[depth - 1] |= CONSTRUCTS;
  }

  /** Calls the method of an operator that the running code executes; if it answers NotImplemented, others will be tried. */
  Object operate(PyFunction method, Object left, Object right) {
    int newBase = top() + 1;
    reserve(newBase + 2);
    Tag.put(references, bits, newBase, left);
    Tag.put(references, bits, newBase + 1, right);
    start(method, newBase, 2);
    records[depth - 1] |= OPERATES;
    return PENDING;
  }

  /** Ends the running frame and makes the one below the running one. */
  private void leave() {
    owners[depth] = null;
    depth--;
    if (depth >= 0) {
      long record = records[depth];
      base = (int) (record >>> 32) & BASE;
      pc = (int) record;
    }
  }

  /**
   * RETURN: ends the running code frame with the value of a register, if the one below is of code and simply stores it; else answers
   * false, and {@link #finish} has to do it.
   */
  boolean giveBack(Object reference, long number) {
    int below = depth - 1;
    if (below < 0 || !(owners[below] instanceof Executable code)) {
      return false;
    }
    long record = records[below];
    var outcome = reference;
    if ((record & CONSTRUCTS) != 0) {
      if (reference != Singleton.NONE) {
        return false;
      }
      outcome = references[base - 2];
    } else if ((record & GENERATES) != 0 || (reference == Singleton.NOT_IMPLEMENTED && (record & OPERATES) != 0)) {
      return false;
    }
    long word = code.words[(int) record - 1];
    if (!Slow.stores(word)) {
      return false;
    }
    owners[depth] = null;
    depth = below;
    base = (int) (record >>> 32) & BASE;
    pc = (int) record;
    references[base + Instruction.a(word)] = outcome;
    bits[base + Instruction.a(word)] = number;
    return true;
  }

  /** Ends the running frame with a value, for the one below. */
  void finish(Object value) {
    long record = depth > 0 ? records[depth - 1] : 0;
    if ((record & GENERATES) != 0) {
      Generators.returned(this, value);
      return;
    }
    if ((record & OPERATES) != 0 && value == Singleton.NOT_IMPLEMENTED) {
      leave();
      Slow.declined(this);
      return;
    }
    var outcome = value;
    if ((record & CONSTRUCTS) != 0) {
      if (value != Singleton.NONE) {
        throw Raise.typeError("__init__() should return None, not '" + Types.of(value).name() + "'");
      }
      outcome = references[base - 2];
    }
    leave();
    arrive(outcome);
  }

  /** Puts a generator's frame on the stack again; its registers, function first, are already at {@code newBase - 1}. */
  void resume(Executable code, int newBase, int newPc) {
    if (depth >= deepest() - 1) {
      throw Raise.of(Exceptions.RECURSION_ERROR, "maximum recursion depth exceeded");
    }
    suspend();
    records[depth] |= GENERATES;
    enter(code, newBase, newPc);
  }

  /** Whether the running frame is a generator's. */
  boolean isGenerator() {
    return depth > 0 && (records[depth - 1] & GENERATES) != 0;
  }

  /** Gives a value to the frame that waits for it. */
  void arrive(Object value) {
    switch (value) {
      case Long number -> arrive(Tag.INT, number);
      case Double number -> arrive(Tag.FLOAT, Double.doubleToRawLongBits(number));
      case null, default -> arrive(value, 0);
    }
  }

  /** As {@link #arrive(Object)}, of a value as registers hold it. */
  void arrive(Object reference, long number) {
    if (depth < 0) {
      result = Tag.box(reference, number);
    } else if (owners[depth] instanceof Executable code) {
      arrive(code, reference, number);
    } else {
      taken = Tag.box(reference, number);
    }
  }

  private void arrive(Executable code, Object reference, long number) {
    long word = code.words[pc - 1];
    int a = base + Instruction.a(word);
    switch (Instruction.of(word).result()) {
      case NONE -> {}
      case STORE, SEND -> put(a, reference, number);
      case PAIR -> {
        put(a, reference, number);
        references[a + 1] = null;
      }
      case JUMP -> pc = Slow.jump(word, pc, (Boolean) reference);
      case ITERATE -> {
        put(a, reference, number);
        pc += Instruction.signedC(word);
      }
    }
  }

  private void put(int place, Object reference, long number) {
    references[place] = reference;
    bits[place] = number;
  }

  /** Tells the frame that waits for an iterator's next item that there is none; {@code value} is a generator's return value. */
  void exhausted(Object value) {
    if (depth >= 0 && owners[depth] instanceof Executable code) {
      long word = code.words[pc - 1];
      switch (Instruction.of(word).result()) {
        case ITERATE -> {
          return;
        }
        case SEND -> {
          Tag.put(references, bits, base + Instruction.a(word), value);
          pc += Instruction.signedC(word);
          return;
        }
        default -> {}
      }
    }
    throw new Raise(
        value == Singleton.NONE
            ? new PyException(Exceptions.STOP_ITERATION)
            : new PyException(Exceptions.STOP_ITERATION, value));
  }

  /** The topmost frame of a class on the stack, or null. */
  public <T extends NativeFrame> T nearest(Class<T> kind) {
    for (int i = depth; i >= 0; i--) {
      if (kind.isInstance(owners[i])) {
        return kind.cast(owners[i]);
      }
    }
    return null;
  }

  /** The base of the frame below the running native one. */
  int callerBase() {
    return (int) (records[depth - 1] >>> 32) & BASE;
  }

  /** The function of the running code frame. */
  PyFunction function() {
    return (PyFunction) references[base - 1];
  }

  Globals globals() {
    return function().globals();
  }

  /** The global variables that the code which called the running builtin sees. */
  public Globals callerGlobals() {
    for (int i = depth; i >= 0; i--) {
      if (owners[i] instanceof Executable) {
        int at = i == depth ? base : (int) (records[i] >>> 32) & BASE;
        return ((PyFunction) references[at - 1]).globals();
      }
    }
    throw new IllegalStateException("no code is running");
  }

  /** The globals of the innermost running function of a program, as opposed to those of the library's modules; null if there is none. */
  public Globals programGlobals() {
    for (int i = depth; i >= 0; i--) {
      if (owners[i] instanceof Executable) {
        int at = i == depth ? base : (int) (records[i] >>> 32) & BASE;
        var globals = ((PyFunction) references[at - 1]).globals();
        if (globals.code().moduleName().equals("__main__")) {
          return globals;
        }
      }
    }
    return null;
  }

  /** The local variables of the function that called the running builtin, in a new dict; null if a module's body did. */
  public PyDict callerLocals() {
    if (!(owners[depth] instanceof Executable running)) {
      return null;
    }
    var code = running.code();
    if (code.kind() == Code.Kind.MODULE) {
      return null;
    }
    if (code.kind() == Code.Kind.CLASS) {
      return (PyDict) get(0);
    }
    var locals = new PyDict();
    for (int i = 0; i < code.localNames().length; i++) {
      var value = get(i);
      if (value instanceof PyCell cell) {
        value = cell.get();
      }
      if (value != null) {
        locals.put(Str.of(code.localNames()[i]), value);
      }
    }
    return locals;
  }

  /** A boxed register of the running frame. */
  Object get(int register) {
    return Tag.box(references[base + register], bits[base + register]);
  }

  /** Sets a register of the running frame. */
  void set(int register, Object value) {
    Tag.put(references, bits, base + register, value);
  }

  /** Boxed registers of the running frame. */
  Object[] slice(int from, int count) {
    if (count == 0) {
      return NO_ARGUMENTS;
    }
    var values = new Object[count];
    for (int i = 0; i < count; i++) {
      values[i] = get(from + i);
    }
    return values;
  }

  /** Takes a suspended generator's frame off the stack without a value for the frame below, which is then running. */
  void detach() {
    leave();
  }

  // Exceptions

  /**
   * Takes frames off the stack until one handles the exception. If none does, the tasklet has ended.
   *
   * @param fresh whether it is raised anew, so that the exception being handled becomes its context
   */
  void unwind(PyException thrown, boolean fresh) {
    if (fresh) {
      chain(thrown);
    }
    var passing = thrown;
    int entered = depth;
    while (depth >= 0) {
      if (owners[depth] instanceof Executable code) {
        if (land(code, passing)) {
          charge((entered - depth) / FRAMES_PER_UNIT);
          return;
        }
        if (isGenerator()) {
          passing = Generators.raised(this, passing);
        }
      } else if (((NativeFrame) owners[depth]).handle(this, passing)) {
        taken = null;
        return;
      }
      leave();
    }
    exception = passing;
  }

  private boolean land(Executable code, PyException thrown) {
    // An exception that meets a call before its first instruction belongs to that.
    int at = Math.max(pc - 1, 0);
    var instruction = Instruction.of(code.words[at]);
    if (instruction == Instruction.FOR && thrown.type().isSubclassOf(Exceptions.STOP_ITERATION)) {
      return true;
    }
    if (instruction == Instruction.SEND && thrown.type().isSubclassOf(Exceptions.STOP_ITERATION)) {
      exhausted(thrown.arguments().size() == 0 ? Singleton.NONE : thrown.arguments().get(0));
      return true;
    }
    boolean again =
        instruction == Instruction.RERAISE
            || (instruction == Instruction.RAISE && Instruction.x(code.words[at]) == 0);
    if (!again) {
      thrown.pass(code.code(), at);
    }
    for (var handler : code.code().handlers()) {
      if (handler.start() <= at && at < handler.end()) {
        references[base + handler.register()] = thrown;
        pc = handler.target();
        return true;
      }
    }
    return false;
  }

  /** CPython's rule: the exception being handled becomes the context; a cycle that this would close is cut. */
  private void chain(PyException thrown) {
    if (handled == null || handled == thrown) {
      return;
    }
    for (var link = handled; link.context() != null; link = link.context()) {
      if (link.context() == thrown) {
        link.setContext(null);
        break;
      }
    }
    thrown.setContext(handled);
  }

  /** Drops callee and arguments of a call that waits for its answer: a copy holds only what it can still use. */
  private void forgetCall() {
    if (asking && depth >= 0 && owners[depth] instanceof Executable code) {
      long word = code.words[pc - 1];
      var instruction = Instruction.of(word);
      if (instruction == Instruction.CALL || instruction == Instruction.CALL_METHOD) {
        Arrays.fill(references, base + Instruction.a(word), base + code.registers, null);
      }
    }
  }

  @Override
  public void transfer(Transfer transfer) {
    depth = transfer.integer(depth);
    base = transfer.integer(base);
    pc = transfer.integer(pc);
    fuel = transfer.number(fuel);
    used = transfer.number(used);
    owners = transfer.refs(owners, depth + 1);
    records = transfer.numbers(records, Math.max(depth, 0));
    if (transfer.reading()) {
      records = Arrays.copyOf(records, owners.length);
    }
    reserved = transfer.integer(reserved);
    if (transfer.isPart() && !transfer.reading()) {
      forgetCall();
    }
    int live = transfer.integer(transfer.reading() ? 0 : extent());
    references = transfer.refs(references, live);
    if (transfer.reading()) {
      bits = new long[live];
    }
    transfer.tagged(references, bits, live);
    overdrawn = transfer.flag(overdrawn);
    prepared = transfer.flag(prepared);
    taken = transfer.ref(taken);
    trap = transfer.ref(trap);
    asking = transfer.flag(asking);
    handled = transfer.ref(handled);
    exception = transfer.ref(exception);
    result = transfer.ref(result);
  }
}
