package stint.machine;

import stint.language.Op;
import stint.machine.values.Globals;
import stint.machine.values.PyFunction;
import stint.machine.values.Singleton;

/**
 * The interpreter loop: the instructions that programs execute most, on the operands that they mostly have, as {@link Fast} has them.
 * Everything else falls out of the switch into {@link Quick} and from there into {@link Slow}, at one place.
 *
 * <p>This class breaks the rule that a method fits on a screen, since the loop must be one method; but its bytecode has to stay
 * below 4 KB: HotSpot does not compile methods over 8,000 bytes at all, and compiles large loops badly. A test holds it to that.
 * Registers are read from locals ({@code R}, {@code N}); the tasklet's own fields are brought up to date before anything that could
 * look at them.
 */
final class Interpreter {
  private Interpreter() {}

  /** Runs until the tasklet halts. */
  static Halt run(Tasklet tasklet) {
    for (;;) {
      try {
        if (tasklet.interrupted && !tasklet.settle()) {
          return Halt.SPENT;
        }
        execute(tasklet);
        if (tasklet.isTrapped()) {
          return Halt.TRAPPED;
        }
        if (tasklet.depth < 0) {
          return tasklet.exception() == null ? Halt.FINISHED : Halt.RAISED;
        }
        if (tasklet.interrupted) {
          continue;
        }
        if (tasklet.fuel <= 0) {
          return Halt.SPENT;
        }
        step(tasklet, (NativeFrame) tasklet.owners[tasklet.depth]);
      } catch (Raise raise) {
        tasklet.unwind(raise.exception(), raise.isFresh());
      } catch (Tasklet.Anew _) {
        // The instruction stands for execution again.
      }
    }
  }

  private static void step(Tasklet tasklet, NativeFrame frame) {
    tasklet.fuel--;
    try {
      var value = frame.step(tasklet);
      if (value != Tasklet.PENDING) {
        tasklet.finish(value);
      }
    } catch (Raise raise) {
      tasklet.abandon(frame);
      throw raise;
    }
  }

  /** Executes code frames until fuel is spent, a trap is set, or the running frame is not one of code. */
  // The switch has two ways out beside the next instruction: a comparison that may jump, and what is done elsewhere.
  @SuppressWarnings("LabelledBreakTarget")
  private static void execute(Tasklet tasklet) {
    frames : while (!tasklet.isTrapped()
        && tasklet.depth >= 0
        && tasklet.owners[tasklet.depth] instanceof Executable running) {
      Executable code = running;
      Translation translation = code.translation;
      long floor = 0;
      if (translation != null) {
        if (translation.canEnter(tasklet)) {
          translation.run(tasklet, Translation.MOST_CALLS);
          continue;
        }
        floor = translation.floor(tasklet);
      }
      Object[] R = tasklet.references;
      long[] N = tasklet.bits;
      long[] words = code.words;
      Object[] caches = code.caches;
      int base = tasklet.base;
      Globals globals = ((PyFunction) R[base - 1]).globals();
      int pc = tasklet.pc;
      long fuel = tasklet.fuel;
      for (;;) {
        if (fuel <= floor) {
          tasklet.pc = pc;
          tasklet.fuel = fuel;
          if (fuel > 0) {
            continue frames;
          }
          return;
        }
        fuel--;
        final long word = words[pc++];
        final int a = base + ((int) word >>> 16);
        final int b = base + ((int) (word >>> 32) & 0xffff);
        final int c = base + (int) (word >>> 48);
        rest : {
          int holds;
          switch ((int) word & 0xff) {
            case Op.CONST : {
              int k = (int) (word >>> 32) & 0xffff;
              R[a] = code.references[k];
              N[a] = code.bits[k];
              continue;
            }
            case Op.MOVE : {
              Fast.move(R, N, a, b);
              continue;
            }
            case Op.CHECK : {
              if (R[a] != null) {
                continue;
              }
              break rest;
            }
            case Op.LOAD_GLOBAL : {
              if (Fast.loadGlobal(globals, R, N, a, (int) (word >>> 32) & 0xffff)) {
                continue;
              }
              break rest;
            }
            case Op.STORE_GLOBAL : {
              Fast.storeGlobal(globals, R, N, a, (int) (word >>> 32) & 0xffff);
              continue;
            }
            case Op.LOAD_CELL : {
              if (Fast.loadCell(R, N, a, b)) {
                continue;
              }
              break rest;
            }
            case Op.STORE_CELL : {
              Fast.storeCell(R, N, a, b);
              continue;
            }
            case Op.ADD : {
              if (Fast.add(R, N, a, b, c)) {
                continue;
              }
              break rest;
            }
            case Op.SUB : {
              if (Fast.sub(R, N, a, b, c)) {
                continue;
              }
              break rest;
            }
            case Op.MUL : {
              if (Fast.mul(R, N, a, b, c)) {
                continue;
              }
              break rest;
            }
            case Op.DIV : {
              if (Fast.div(R, N, a, b, c)) {
                continue;
              }
              break rest;
            }
            case Op.FLOORDIV : {
              if (Fast.floorDiv(R, N, a, b, c)) {
                continue;
              }
              break rest;
            }
            case Op.MOD : {
              if (Fast.mod(R, N, a, b, c)) {
                continue;
              }
              break rest;
            }
            case Op.ADD_INT : {
              if (Fast.addInt(R, N, a, b, (int) (word >> 48))) {
                continue;
              }
              break rest;
            }
            case Op.BINARY : {
              if (Fast.binary((int) word >> 8 & 127, R, N, a, b, c)) {
                continue;
              }
              break rest;
            }
            case Op.UNARY : {
              if (Fast.unary((int) word >> 8 & 255, R, N, a, b)) {
                continue;
              }
              break rest;
            }
            case Op.COMPARE : {
              if (Fast.compare((int) word >> 8 & 255, R, N, a, b, c)) {
                continue;
              }
              break rest;
            }
            case Op.JUMP : {
              pc = (int) (word >>> 32);
              continue;
            }
            case Op.JUMP_TRUE, Op.JUMP_FALSE : {
              int truth = Fast.truth(R, N, a);
              if (truth == Fast.UNKNOWN) {
                break rest;
              }
              if ((truth == 1) == (((int) word & 0xff) == Op.JUMP_TRUE)) {
                pc = (int) (word >>> 32);
              }
              continue;
            }
            case Op.JUMP_NONE : {
              if ((R[a] == Singleton.NONE) == (((int) word >> 8 & 0xff) == 0)) {
                pc = (int) (word >>> 32);
              }
              continue;
            }
            case Op.JUMP_LT : {
              holds = Fast.lt(R, N, a, b);
              break;
            }
            case Op.JUMP_LE : {
              holds = Fast.le(R, N, a, b);
              break;
            }
            case Op.JUMP_EQ : {
              holds = Fast.eq(R, N, a, b);
              break;
            }
            case Op.JUMP_NE : {
              holds = Fast.ne(R, N, a, b);
              break;
            }
            case Op.JUMP_GT : {
              holds = Fast.gt(R, N, a, b);
              break;
            }
            case Op.JUMP_GE : {
              holds = Fast.ge(R, N, a, b);
              break;
            }
            case Op.JUMP_LT_INT : {
              if (R[a] != Tag.INT) {
                break rest;
              }
              holds = N[a] < (short) (word >>> 32) ? 1 : 0;
              break;
            }
            case Op.JUMP_LE_INT : {
              if (R[a] != Tag.INT) {
                break rest;
              }
              holds = N[a] <= (short) (word >>> 32) ? 1 : 0;
              break;
            }
            case Op.JUMP_EQ_INT : {
              if (R[a] != Tag.INT) {
                break rest;
              }
              holds = N[a] == (short) (word >>> 32) ? 1 : 0;
              break;
            }
            case Op.JUMP_NE_INT : {
              if (R[a] != Tag.INT) {
                break rest;
              }
              holds = N[a] != (short) (word >>> 32) ? 1 : 0;
              break;
            }
            case Op.JUMP_GT_INT : {
              if (R[a] != Tag.INT) {
                break rest;
              }
              holds = N[a] > (short) (word >>> 32) ? 1 : 0;
              break;
            }
            case Op.JUMP_GE_INT : {
              if (R[a] != Tag.INT) {
                break rest;
              }
              holds = N[a] >= (short) (word >>> 32) ? 1 : 0;
              break;
            }
            case Op.FOR : {
              int given = Fast.next(R, N, a, b);
              if (given == Fast.UNKNOWN) {
                break rest;
              }
              fuel -= Op.FOR_EXTRA;
              if (given == 1) {
                pc += (int) (word >> 48);
              }
              continue;
            }
            case Op.UNPACK : {
              if (Fast.unpack(R, N, a, b, (int) (word >>> 48))) {
                continue;
              }
              break rest;
            }
            case Op.LIST_APPEND : {
              if (Fast.append(R, N, a, b)) {
                continue;
              }
              break rest;
            }
            case Op.GET_ITEM : {
              if (Fast.item(R, N, a, b, c)) {
                continue;
              }
              break rest;
            }
            case Op.SET_ITEM : {
              if (Fast.setItem(R, N, a, b, c)) {
                continue;
              }
              break rest;
            }
            case Op.GET_ATTR : {
              if (Fast.attribute(R, N, a, b, caches[pc - 1])) {
                continue;
              }
              break rest;
            }
            case Op.SET_ATTR : {
              if (Fast.setAttribute(R, N, a, b, caches[pc - 1])) {
                continue;
              }
              break rest;
            }
            case Op.LOAD_METHOD : {
              if (Fast.method(R, N, a, b, caches[pc - 1])) {
                continue;
              }
              break rest;
            }
            case Op.CALL, Op.CALL_METHOD : {
              if (R[a] instanceof PyFunction function) {
                int count = (int) (word >>> 32) & 0xffff;
                if (((int) word & 0xff) == Op.CALL_METHOD) {
                  if (R[a + 1] == null) {
                    break rest;
                  }
                  count++;
                }
                if (function.executable().simple == count) {
                  tasklet.pc = pc;
                  tasklet.fuel = fuel;
                  tasklet.start(function, a + 1, count);
                  fuel = tasklet.fuel;
                  code = function.executable();
                  if (code.translation != null) {
                    continue frames;
                  }
                  R = tasklet.references;
                  N = tasklet.bits;
                  words = code.words;
                  caches = code.caches;
                  base = a + 1;
                  globals = function.globals();
                  pc = 0;
                  continue;
                }
              }
              break rest;
            }
            case Op.RETURN : {
              if (tasklet.giveBack(R[a], N[a])) {
                code = (Executable) tasklet.owners[tasklet.depth];
                if (code.translation != null) {
                  tasklet.fuel = fuel;
                  continue frames;
                }
                words = code.words;
                caches = code.caches;
                base = tasklet.base;
                globals = ((PyFunction) R[base - 1]).globals();
                pc = tasklet.pc;
                continue;
              }
              tasklet.fuel = fuel;
              tasklet.finish(Tag.box(R[a], N[a]));
              continue frames;
            }
            default :
              break rest;
          }
          // A condition: one place for all, so that the compiler does not work out the target before every instruction.
          if (holds == Fast.UNKNOWN) {
            break rest;
          }
          if (holds == ((int) word >> 8 & 1)) {
            pc += (int) (word >> 48);
          }
          continue;
        }
        // The rest, and what the fast paths leave over.
        tasklet.pc = pc;
        tasklet.fuel = fuel;
        Object value = Quick.execute(tasklet, code, word);
        if (value == null) {
          value = Slow.execute(tasklet, code, word);
        }
        if (value == Tasklet.PENDING) {
          continue frames;
        }
        pc = tasklet.pc;
        fuel = tasklet.fuel;
        if (value != Slow.DONE) {
          Tag.put(R, N, a, value);
        }
      }
    }
  }
}
