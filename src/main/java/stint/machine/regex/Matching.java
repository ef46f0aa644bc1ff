package stint.machine.regex;

import java.util.Arrays;
import stint.machine.Collecting;
import stint.machine.NativeFrame;
import stint.machine.Raise;
import stint.machine.Tasklet;
import stint.machine.Transfer;
import stint.machine.values.PyList;
import stint.machine.values.PyObject;
import stint.machine.values.PyTuple;
import stint.machine.values.PyValue;
import stint.machine.values.Singleton;

/**
 * Runs a program on a text. It ends with a match, or a list of what its {@link Yield} says of all of them. A match knows its spans as a tuple:
 * for the whole and for each group where it begins and ends, or -1 twice, then the number of the group that was closed last, or -1.
 *
 * <p>The stack holds pairs. What a pair means is told by its first number: a place of the code to go on at, the second number being
 * the position in the text; or, negative, a register and what it held before; or a repetition of one character that can be made shorter
 * or longer, above a pair with its bound. A pattern that takes long remembers where in the code it was at which position: what was tried
 * once and has failed fails again, if the program is such that nothing else matters. Then the time is bounded by the length of the
 * program times that of the text; otherwise it is only metered.
 */
final class Matching extends NativeFrame {
  /** What is wanted. */
  enum Mode {
    /** A match at the start. */
    MATCH,
    /** A match at the start that reaches to the end. */
    FULL,
    /** The first match. */
    SEARCH,
    /** All matches, or a number of them. */
    ALL
  }

  /** What is kept of a match. */
  enum Yield {
    /** An instance of re.Match. */
    MATCH,
    /** What {@code findall} answers: the text, or that of the group if there is one, or a tuple of those of all groups. */
    ITEM,
    /** The text between the match before and this one. */
    PIECE,
    /** As {@link #PIECE}, and the texts of the groups. */
    FIELDS
  }

  private enum Phase {
    SEEK,
    RUN,
    FAIL,
    CUT
  }

  /** How much one step does, in instructions of the program. */
  private static final int CHUNK = 400;

  /** How many characters in a row cost as much as one instruction. */
  private static final int RUN = 8;

  private static final int FIRST_STACK = 64;
  private static final int RETRY = -(1 << 29);
  private static final int BOUND = Integer.MIN_VALUE;

  /** After so many instructions on one search failures are remembered, in at most so many bits. */
  private static final long PATIENCE = 10_000;

  private static final long MOST_BITS = 1 << 24;

  private Program program;
  private PyValue subject;

  /** What the matches are of: the pattern, and the text, start and end as they were given. */
  private MatchMaker maker;

  private Yield yield = Yield.MATCH;

  /** Where the match before ended, or the search began. */
  private int last;

  private Mode mode;
  private int end;
  private long limit;
  private boolean mustAdvance;
  private PyList found;

  private Subject text;
  private int[] code;

  /** Where the present attempt starts. */
  private int start;

  private Phase phase = Phase.SEEK;
  private int pc;
  private int pos;
  private int[] registers;
  private int[] stack = new int[FIRST_STACK];
  private int top;

  /** How far a repetition, or a reference to a group, has come; -1 between them. */
  private int scan = -1;

  /** The height down to which choices are dropped, not taken; 0 for none. */
  private int floor;

  /** Where the next pair is read and written while choices are taken out. */
  private int cutRead;

  private int cutWrite;

  private long spent;
  private long[] memo;
  private int memoStart;

  private int budget;

  Matching() {}

  /** A run on the characters from the maker's start to its end. */
  Matching(Program program, PyValue subject, MatchMaker maker, Mode mode) {
    this.program = program;
    this.subject = subject;
    this.maker = maker;
    this.start = maker.start();
    this.end = maker.end();
    this.mode = mode;
    registers = new int[program.registers()];
    prepare();
  }

  /** Where the search begins. */
  int first() {
    return start;
  }

  /** Where it ends. */
  int end() {
    return end;
  }

  private void prepare() {
    text = Subject.of(subject);
    code = program.code();
  }

  /** Looks for all matches, or so many if {@code most} is above 0, from {@code from} on; the first not empty there if that is said. */
  Matching all(Yield wanted, int from, long most, boolean advance) {
    yield = wanted;
    start = from;
    last = from;
    limit = most;
    mustAdvance = advance;
    found = PyList.of();
    return this;
  }

  /** Does a first piece; if that was not all, puts the frame on the stack. */
  Object begin(Tasklet t) {
    t.host().allocate(200 + 4L * registers.length);
    t.charge(text.length() >> 12);
    var outcome = step(t);
    return outcome == Tasklet.PENDING ? t.push(this) : outcome;
  }

  @Override
  public Object step(Tasklet t) {
    budget = CHUNK;
    Object outcome = null;
    while (outcome == null && budget > 0) {
      budget--;
      switch (phase) {
        case RUN -> outcome = run(t);
        case FAIL -> outcome = backtrack();
        case CUT -> cut();
        case SEEK -> outcome = seek(t);
      }
    }
    t.charge((CHUNK - budget) >> 2);
    spent += CHUNK - budget;
    if (outcome != null) {
      return outcome;
    }
    if (memo == null && spent > PATIENCE && program.memos() > 0 && !mustAdvance) {
      remember(t);
    }
    return Tasklet.PENDING;
  }

  private void remember(Tasklet t) {
    long bits = program.memos() * (end - start + 1L);
    if (bits <= MOST_BITS) {
      t.host().allocate(bits >> 3);
      t.charge(bits >> 13);
      memo = new long[(int) (bits >> 6) + 1];
      memoStart = start;
    } else {
      spent = Long.MIN_VALUE;
    }
  }

  /** Whether this place was visited before at the present position, which is now noted. */
  private boolean isVisited(int place) {
    if (memo == null || pos < memoStart) {
      return false;
    }
    long bit = place * (end - memoStart + 1L) + pos - memoStart;
    int word = (int) (bit >> 6);
    boolean visited = (memo[word] >> bit & 1) != 0;
    memo[word] |= 1L << bit;
    return visited;
  }

  // Attempts

  private Object seek(Tasklet t) {
    if (start > end || end - start < program.width()) {
      return mode == Mode.ALL ? all(t) : Singleton.NONE;
    }
    if ((mode == Mode.SEARCH || mode == Mode.ALL) && !isCandidate()) {
      return null;
    }
    Arrays.fill(registers, -1);
    t.charge(registers.length >> 6);
    pc = 0;
    pos = start;
    top = 0;
    floor = 0;
    scan = -1;
    phase = Phase.RUN;
    return null;
  }

  /** Goes on to where a match can start by its first character, some way at least. */
  private boolean isCandidate() {
    int at = 0;
    while (code[at] == Program.SAVE) {
      at += 2;
    }
    int op = code[at];
    if (op == Program.AT && code[at + 1] == Program.BEGINNING_OF_STRING && start > 0) {
      start = end + 1;
      return false;
    }
    int first = start;
    int reach = (int) Math.min(end, start + (long) budget * RUN);
    if (op == Program.CHAR) {
      while (start < reach && text.at(start) != code[at + 1]) {
        start++;
      }
    } else if (op == Program.SET || (op == Program.ONE && code[at + 2] > 0)) {
      var set = program.set(code[at + 1]);
      while (start < reach && !set.contains(text.at(start))) {
        start++;
      }
    } else if (program.beginnings().isKnown()) {
      while (start < reach && !program.beginnings().contains(text.at(start))) {
        start++;
      }
    } else {
      return true;
    }
    mustAdvance &= start == first;
    budget -= (start - first) / RUN;
    return start < reach;
  }

  private Object failed() {
    if (mode == Mode.MATCH || mode == Mode.FULL) {
      return Singleton.NONE;
    }
    start++;
    mustAdvance = false;
    phase = Phase.SEEK;
    return null;
  }

  private Object matched(Tasklet t) {
    if ((mode == Mode.FULL && pos != end) || (mustAdvance && pos == start)) {
      phase = Phase.FAIL;
      return null;
    }
    if (mode != Mode.ALL) {
      return match(t);
    }
    switch (yield) {
      case MATCH -> Collecting.append(t, found, match(t));
      case ITEM -> Collecting.append(t, found, item(t));
      case PIECE, FIELDS -> Collecting.append(t, found, part(t, last, start));
    }
    for (int group = 1; yield == Yield.FIELDS && group <= program.groups(); group++) {
      Collecting.append(t, found, begin(group) < 0 ? Singleton.NONE : part(t, begin(group), end(group)));
    }
    last = pos;
    if (--limit == 0) {
      return all(t);
    }
    mustAdvance = pos == start;
    start = pos;
    phase = Phase.SEEK;
    memo = null;
    spent = 0;
    return null;
  }

  // What is kept

  /** All that was found; of pieces also the one behind the last match. */
  private Object all(Tasklet t) {
    if (yield == Yield.PIECE || yield == Yield.FIELDS) {
      Collecting.append(t, found, part(t, last, text.length()));
    }
    return found;
  }

  /** Where a group begins, or -1 if it has not matched. */
  private int begin(int group) {
    int register = 2 * (group - 1);
    return registers[register + 1] < 0 ? -1 : registers[register];
  }

  private int end(int group) {
    return registers[2 * (group - 1) + 1];
  }

  private PyObject match(Tasklet t) {
    int groups = program.groups();
    var spans = new Object[2 * groups + 3];
    spans[0] = (long) start;
    spans[1] = (long) pos;
    for (int group = 1; group <= groups; group++) {
      spans[2 * group] = (long) begin(group);
      spans[2 * group + 1] = begin(group) < 0 ? -1L : (long) end(group);
    }
    spans[2 * groups + 2] = (long) registers[2 * groups];
    t.host().allocate(160 + 20L * spans.length);
    t.charge(spans.length >> 3);
    return maker.make(PyTuple.of(spans));
  }

  private Object item(Tasklet t) {
    int groups = program.groups();
    if (groups == 0) {
      return part(t, start, pos);
    }
    if (groups == 1) {
      return textOf(t, 1);
    }
    var texts = new Object[groups];
    for (int group = 1; group <= groups; group++) {
      texts[group - 1] = textOf(t, group);
    }
    t.host().allocate(24 + 4L * groups);
    return PyTuple.of(texts);
  }

  /** What a group has matched; nothing is an empty text. */
  private Object textOf(Tasklet t, int group) {
    return begin(group) < 0 ? part(t, 0, 0) : part(t, begin(group), end(group));
  }

  private Object part(Tasklet t, int from, int to) {
    return RegexModule.part(t, subject, from, to);
  }

  // The stack

  private void push(Tasklet t, int what, int value) {
    if (top == stack.length) {
      if (top > Integer.MAX_VALUE / 4) {
        throw Raise.memoryError();
      }
      t.host().allocate(4L * stack.length);
      t.charge(stack.length >> 8);
      stack = Arrays.copyOf(stack, 2 * stack.length);
    }
    stack[top++] = what;
    stack[top++] = value;
  }

  private void set(Tasklet t, int register, int value) {
    if (top > 0) {
      push(t, ~register, registers[register]);
    }
    registers[register] = value;
  }

  /** Takes one pair off the stack and goes on where it says. */
  private Object backtrack() {
    if (top == 0) {
      return failed();
    }
    int what = stack[top - 2];
    int value = stack[top - 1];
    boolean dropping = top > floor && floor > 0;
    if (what >= 0) {
      top -= 2;
      if (!dropping) {
        pc = what;
        pos = value;
        phase = Phase.RUN;
      }
    } else if (what > RETRY) {
      top -= 2;
      registers[~what] = value;
    } else if (what == BOUND || dropping) {
      top -= 2;
    } else {
      retry(RETRY - what, value);
    }
    if (top <= floor) {
      floor = 0;
    }
    return null;
  }

  /** Another length for the repetition of one character that is on top of the stack. */
  private void retry(int at, int length) {
    if (code[at + 4] == Node.Greed.LAZY.ordinal()) {
      longer(at, length);
    } else {
      shorter(at, length);
    }
  }

  private void shorter(int at, int before) {
    int least = stack[top - 3];
    int next = at + 6;
    int cur = before - 1;
    if (code[next] == Program.CHAR) {
      int lowest = Math.max(least, cur - budget * RUN);
      while (cur >= lowest && (cur >= end || text.at(cur) != code[next + 1])) {
        cur--;
      }
      budget -= (before - cur) / RUN;
      if (cur < lowest && cur >= least) {
        stack[top - 1] = cur + 1;
        return;
      }
    }
    if (cur <= least) {
      top -= 4;
    } else {
      stack[top - 1] = cur;
    }
    if (cur >= least) {
      goOn(at, cur);
    }
  }

  private void longer(int at, int before) {
    int most = Math.min(end, stack[top - 3]);
    int next = at + 6;
    var set = program.set(code[at + 1]);
    int cur = before;
    int last = (int) Math.min(most, cur + (long) budget * RUN);
    boolean literal = code[next] == Program.CHAR;
    boolean open;
    do {
      open = cur < most && set.contains(text.at(cur));
      cur += open ? 1 : 0;
    } while (open && literal && cur < last && text.at(cur) != code[next + 1]);
    budget -= (cur - before) / RUN;
    if (open && cur < most) {
      stack[top - 1] = cur;
    } else {
      top -= 4;
    }
    if (open) {
      goOn(at, cur);
    }
  }

  /** Goes on behind a repetition of one character. */
  private void goOn(int at, int position) {
    pos = position;
    pc = at + 6;
    phase = isVisited(code[at + 5] + 1) ? Phase.FAIL : Phase.RUN;
  }

  /** Takes the choices between two heights out of the stack; what registers held before stays. */
  private void cut() {
    while (cutRead < top && budget-- > 0) {
      int what = stack[cutRead];
      if (what < 0 && what > RETRY) {
        stack[cutWrite++] = what;
        stack[cutWrite++] = stack[cutRead + 1];
      }
      cutRead += 2;
    }
    if (cutRead >= top) {
      top = cutWrite;
      phase = Phase.RUN;
    }
  }

  private void startCut(int height) {
    cutRead = Math.min(height, top);
    cutWrite = cutRead;
    phase = Phase.CUT;
  }

  // Instructions

  private Object run(Tasklet t) {
    int at = pc;
    switch (code[at]) {
      case Program.MATCH -> {
        return matched(t);
      }
      case Program.CHAR -> accept(pos < end && text.at(pos) == code[at + 1]);
      case Program.SET -> accept(pos < end && program.set(code[at + 1]).contains(text.at(pos)));
      case Program.AT -> go(isAt(code[at + 1]), at + 2);
      case Program.SAVE -> {
        set(t, code[at + 1], pos);
        pc = at + 2;
      }
      case Program.CLOSE -> {
        set(t, 2 * code[at + 1] - 1, pos);
        set(t, 2 * program.groups(), code[at + 1]);
        pc = at + 2;
      }
      case Program.JUMP -> pc = code[at + 1];
      case Program.SPLIT -> {
        if (isVisited(code[at + 2])) {
          phase = Phase.FAIL;
        } else {
          push(t, code[at + 1], pos);
          pc = at + 3;
        }
      }
      case Program.ONE -> one(t, at);
      case Program.ENTER -> {
        set(t, code[at + 1], -1);
        set(t, code[at + 1] + 1, -1);
        pc = at + 2;
      }
      case Program.AGAIN -> {
        set(t, code[at + 1] + 1, pos);
        pc = at + 2;
      }
      case Program.UNTIL -> until(t, at);
      case Program.LOOK -> look(t, at);
      case Program.LOOK_END -> {
        pos = registers[code[at + 1] + 1];
        pc = at + 2;
        startCut(registers[code[at + 1]]);
      }
      case Program.LOOK_FAIL -> {
        // Down to below the assertion's own choice; that one is never at the bottom, see look.
        floor = registers[code[at + 1]];
        phase = Phase.FAIL;
      }
      case Program.ATOMIC -> {
        set(t, code[at + 1], top + (top > 0 ? 2 : 0));
        pc = at + 2;
      }
      case Program.ATOMIC_END -> {
        pc = at + 2;
        startCut(registers[code[at + 1]]);
      }
      case Program.REFERENCE -> reference(at);
      case Program.CONDITION -> {
        int end1 = 2 * code[at + 1] - 1;
        pc = registers[end1] >= 0 && registers[end1 - 1] >= 0 ? at + 3 : code[at + 2];
      }
      default -> throw new AssertionError(code[at]);
    }
    return null;
  }

  private void accept(boolean fits) {
    if (fits) {
      pos++;
      pc += 2;
    } else {
      phase = Phase.FAIL;
    }
  }

  private void go(boolean fits, int next) {
    if (fits) {
      pc = next;
    } else {
      phase = Phase.FAIL;
    }
  }

  private boolean isAt(int place) {
    return switch (place) {
      case Program.BEGINNING_OF_STRING -> pos == 0;
      case Program.END_OF_STRING -> pos == end;
      case Program.END -> pos == end || (pos == end - 1 && text.at(pos) == '\n');
      case Program.BEGINNING_OF_LINE -> pos == 0 || text.at(pos - 1) == '\n';
      case Program.END_OF_LINE -> pos == end || text.at(pos) == '\n';
      case Program.BOUNDARY -> end > 0 && isBoundary(false);
      case Program.NO_BOUNDARY -> end > 0 && !isBoundary(false);
      case Program.ASCII_BOUNDARY -> end > 0 && isBoundary(true);
      case Program.NO_ASCII_BOUNDARY -> end > 0 && !isBoundary(true);
      default -> throw new AssertionError(place);
    };
  }

  private boolean isBoundary(boolean ascii) {
    boolean before = pos > 0 && CharSet.isWord(text.at(pos - 1), ascii);
    boolean behind = pos < end && CharSet.isWord(text.at(pos), ascii);
    return before != behind;
  }

  private void one(Tasklet t, int at) {
    int least = code[at + 2];
    boolean lazy = code[at + 4] == Node.Greed.LAZY.ordinal();
    int most = lazy ? least : code[at + 3];
    if (scan < 0) {
      if (isVisited(code[at + 5])) {
        phase = Phase.FAIL;
        return;
      }
      scan = pos;
    }
    var set = program.set(code[at + 1]);
    int from = scan;
    int last = (int) Math.min(end, (long) pos + most);
    int reach = (int) Math.min(last, from + (long) budget * RUN);
    while (scan < reach && set.contains(text.at(scan))) {
      scan++;
    }
    budget -= (scan - from) / RUN;
    if (scan == reach && reach < last) {
      budget = 0;
      return;
    }
    int reached = scan;
    scan = -1;
    if (reached - pos < least) {
      phase = Phase.FAIL;
      return;
    }
    if (lazy && code[at + 3] > least) {
      push(t, BOUND, (int) Math.min(Integer.MAX_VALUE, (long) pos + code[at + 3]));
      push(t, RETRY - at, reached);
    } else if (code[at + 4] == Node.Greed.GREEDY.ordinal() && reached - pos > least) {
      push(t, BOUND, pos + least);
      push(t, RETRY - at, reached);
    }
    goOn(at, reached);
  }

  private void until(Tasklet t, int at) {
    int register = code[at + 1];
    int count = registers[register] + 1;
    set(t, register, count);
    if (count < code[at + 2]) {
      pc = code[at + 4];
      return;
    }
    boolean more =
        (code[at + 3] == Node.UNLIMITED || count < code[at + 3]) && pos != registers[register + 1];
    pc = at + 7;
    if (!more) {
      return;
    }
    if (isVisited(code[at + 6])) {
      phase = Phase.FAIL;
    } else if (code[at + 5] == Node.Greed.LAZY.ordinal()) {
      push(t, code[at + 4] - 2, pos);
    } else {
      push(t, at + 7, pos);
      set(t, register + 1, pos);
      pc = code[at + 4];
    }
  }

  private void look(Tasklet t, int at) {
    int register = code[at + 1];
    int from = pos - code[at + 2];
    boolean negated = code[at + 3] != 0;
    if (from < 0) {
      go(negated, code[at + 4]);
      return;
    }
    if (negated) {
      // Below it lies at least a bound that means nothing, so that the height that it is dropped to is not 0.
      push(t, BOUND, 0);
      int height = top;
      push(t, code[at + 4], pos);
      set(t, register, height);
    } else {
      set(t, register + 1, pos);
      set(t, register, top + (top > 0 ? 2 : 0));
    }
    pos = from;
    pc = at + 5;
  }

  private void reference(int at) {
    int group = code[at + 1];
    int first = registers[2 * group - 2];
    int last = registers[2 * group - 1];
    if (first < 0 || last < 0 || last - first > end - pos) {
      phase = Phase.FAIL;
      return;
    }
    int done = Math.max(scan, 0);
    int reach = (int) Math.min(last - first, done + (long) budget * RUN);
    int from = done;
    while (done < reach && isSame(text.at(first + done), text.at(pos + done), code[at + 2])) {
      done++;
    }
    budget -= (done - from) / RUN;
    if (done == last - first) {
      scan = -1;
      pos += done;
      pc = at + 3;
    } else if (done == reach) {
      scan = done;
      budget = 0;
    } else {
      scan = -1;
      phase = Phase.FAIL;
    }
  }

  private static boolean isSame(int a, int b, int folding) {
    return a == b || (folding != 0 && CaseTable.lower(a, folding == 1) == CaseTable.lower(b, folding == 1));
  }

  // Saving

  @Override
  public void transfer(Transfer transfer) {
    program = transfer.ref(program);
    subject = transfer.ref(subject);
    maker = transfer.ref(maker);
    yield = Yield.values()[transfer.integer(yield.ordinal())];
    last = transfer.integer(last);
    mode = Mode.values()[transfer.integer(mode == null ? 0 : mode.ordinal())];
    end = transfer.integer(end);
    limit = transfer.number(limit);
    mustAdvance = transfer.flag(mustAdvance);
    found = transfer.ref(found);
    start = transfer.integer(start);
    phase = Phase.values()[transfer.integer(phase.ordinal())];
    pc = transfer.integer(pc);
    pos = transfer.integer(pos);
    registers = transferInts(transfer, registers, registers == null ? 0 : registers.length);
    int capacity = transfer.integer(stack.length);
    stack = Arrays.copyOf(transferInts(transfer, stack, top), capacity);
    top = transfer.integer(top);
    scan = transfer.integer(scan);
    floor = transfer.integer(floor);
    cutRead = transfer.integer(cutRead);
    cutWrite = transfer.integer(cutWrite);
    spent = transfer.number(spent);
    boolean remembering = transfer.flag(memo != null);
    memo = remembering ? transfer.numbers(memo, memo == null ? 0 : memo.length) : null;
    memoStart = transfer.integer(memoStart);
    if (transfer.reading()) {
      transfer.afterwards(this::prepare);
    }
  }

  private static int[] transferInts(Transfer transfer, int[] values, int count) {
    var wide = new long[count];
    for (int i = 0; i < count; i++) {
      wide[i] = values[i];
    }
    wide = transfer.numbers(wide, count);
    if (!transfer.reading()) {
      return values;
    }
    var read = new int[wide.length];
    for (int i = 0; i < read.length; i++) {
      read[i] = (int) wide[i];
    }
    return read;
  }
}
