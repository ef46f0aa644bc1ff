package stint.machine;

import stint.language.Op;
import stint.machine.values.Globals;
import stint.machine.values.PyCell;
import stint.machine.values.PyFunction;
import stint.machine.values.PyList;
import stint.machine.values.PyObject;
import stint.machine.values.RangeIterator;

/**
 * The interpreter loop: the instructions that programs execute most, on the operands that they mostly have. Everything else falls
 * out of the switch into {@link Quick} and from there into {@link Slow}, at one place.
 *
 * <p>This class breaks the rule that a method fits on a screen, since the loop must be one method; but its bytecode has to stay
 * below 4 KB: HotSpot does not compile methods over 8,000 bytes at all, and compiles large loops badly. A test holds it to that.
 * Registers are read from locals ({@code R}, {@code N}); the tasklet's own fields are brought up to date before anything that could
 * look at them. {@code if (R[a] != tag) R[a] = tag} spares the garbage collector's store barrier.
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
      Object[] R = tasklet.references;
      long[] N = tasklet.bits;
      long[] words = code.words;
      Object[] caches = code.caches;
      int base = tasklet.base;
      Globals globals = ((PyFunction) R[base - 1]).globals();
      int pc = tasklet.pc;
      long fuel = tasklet.fuel;
      for (;;) {
        if (fuel <= 0) {
          tasklet.pc = pc;
          tasklet.fuel = fuel;
          return;
        }
        fuel--;
        final long word = words[pc++];
        final int a = base + ((int) word >>> 16);
        final int b = base + ((int) (word >>> 32) & 0xffff);
        final int c = base + (int) (word >>> 48);
        rest : {
          boolean holds;
          switch ((int) word & 0xff) {
            case Op.CONST : {
              int k = (int) (word >>> 32) & 0xffff;
              R[a] = code.references[k];
              N[a] = code.bits[k];
              continue;
            }
            case Op.MOVE : {
              R[a] = R[b];
              N[a] = N[b];
              continue;
            }
            case Op.CHECK : {
              if (R[a] != null) {
                continue;
              }
              break rest;
            }
            case Op.LOAD_GLOBAL, Op.STORE_GLOBAL : {
              int slot = (int) (word >>> 32) & 0xffff;
              Object[] values = globals.references();
              long[] numbers = globals.bits();
              if (((int) word & 0xff) == Op.STORE_GLOBAL) {
                values[slot] = R[a];
                numbers[slot] = N[a];
                continue;
              }
              Object value = values[slot];
              if (value == null) {
                value = globals.builtins()[slot];
                if (value == null) {
                  break rest;
                }
              }
              R[a] = value;
              N[a] = numbers[slot];
              continue;
            }
            case Op.ADD : {
              long p = N[b];
              long q = N[c];
              if (R[b] == Tag.INT && R[c] == Tag.INT) {
                long result = p + q;
                if (((result ^ p) & (result ^ q)) >= 0) {
                  N[a] = result;
                  if (R[a] != Tag.INT) {
                    R[a] = Tag.INT;
                  }
                  continue;
                }
              } else if (R[b] == Tag.FLOAT && R[c] == Tag.FLOAT) {
                N[a] = Double.doubleToRawLongBits(Double.longBitsToDouble(p) + Double.longBitsToDouble(q));
                if (R[a] != Tag.FLOAT) {
                  R[a] = Tag.FLOAT;
                }
                continue;
              }
              break rest;
            }
            case Op.SUB : {
              long p = N[b];
              long q = N[c];
              if (R[b] == Tag.INT && R[c] == Tag.INT) {
                long result = p - q;
                if (((p ^ q) & (result ^ p)) >= 0) {
                  N[a] = result;
                  if (R[a] != Tag.INT) {
                    R[a] = Tag.INT;
                  }
                  continue;
                }
              } else if (R[b] == Tag.FLOAT && R[c] == Tag.FLOAT) {
                N[a] = Double.doubleToRawLongBits(Double.longBitsToDouble(p) - Double.longBitsToDouble(q));
                if (R[a] != Tag.FLOAT) {
                  R[a] = Tag.FLOAT;
                }
                continue;
              }
              break rest;
            }
            case Op.MUL : {
              long p = N[b];
              long q = N[c];
              if (R[b] == Tag.INT && R[c] == Tag.INT) {
                long result = p * q;
                if (Math.multiplyHigh(p, q) == result >> 63) {
                  N[a] = result;
                  if (R[a] != Tag.INT) {
                    R[a] = Tag.INT;
                  }
                  continue;
                }
              } else if (R[b] == Tag.FLOAT && R[c] == Tag.FLOAT) {
                N[a] = Double.doubleToRawLongBits(Double.longBitsToDouble(p) * Double.longBitsToDouble(q));
                if (R[a] != Tag.FLOAT) {
                  R[a] = Tag.FLOAT;
                }
                continue;
              }
              break rest;
            }
            case Op.FLOORDIV, Op.MOD : {
              if (R[b] == Tag.INT && R[c] == Tag.INT && N[c] > 0) {
                N[a] = ((int) word & 0xff) == Op.MOD ? Math.floorMod(N[b], N[c]) : Math.floorDiv(N[b], N[c]);
                if (R[a] != Tag.INT) {
                  R[a] = Tag.INT;
                }
                continue;
              }
              break rest;
            }
            case Op.ADD_INT : {
              if (R[b] == Tag.INT) {
                long p = N[b];
                long q = word >> 48;
                long result = p + q;
                if (((result ^ p) & (result ^ q)) >= 0) {
                  N[a] = result;
                  if (R[a] != Tag.INT) {
                    R[a] = Tag.INT;
                  }
                  continue;
                }
              }
              break rest;
            }
            case Op.JUMP : {
              pc = (int) (word >>> 32);
              continue;
            }
            case Op.JUMP_TRUE, Op.JUMP_FALSE : {
              if (R[a] instanceof Boolean bool) {
                if (bool == (((int) word & 0xff) == Op.JUMP_TRUE)) {
                  pc = (int) (word >>> 32);
                }
                continue;
              }
              break rest;
            }
            case Op.JUMP_LT : {
              if (R[a] != Tag.INT || R[b] != Tag.INT) {
                break rest;
              }
              holds = N[a] < N[b];
              break;
            }
            case Op.JUMP_LE : {
              if (R[a] != Tag.INT || R[b] != Tag.INT) {
                break rest;
              }
              holds = N[a] <= N[b];
              break;
            }
            case Op.JUMP_EQ : {
              if (R[a] != Tag.INT || R[b] != Tag.INT) {
                break rest;
              }
              holds = N[a] == N[b];
              break;
            }
            case Op.JUMP_NE : {
              if (R[a] != Tag.INT || R[b] != Tag.INT) {
                break rest;
              }
              holds = N[a] != N[b];
              break;
            }
            case Op.JUMP_GT : {
              if (R[a] != Tag.INT || R[b] != Tag.INT) {
                break rest;
              }
              holds = N[a] > N[b];
              break;
            }
            case Op.JUMP_GE : {
              if (R[a] != Tag.INT || R[b] != Tag.INT) {
                break rest;
              }
              holds = N[a] >= N[b];
              break;
            }
            case Op.JUMP_LT_INT : {
              if (R[a] != Tag.INT) {
                break rest;
              }
              holds = N[a] < (short) (word >>> 32);
              break;
            }
            case Op.JUMP_LE_INT : {
              if (R[a] != Tag.INT) {
                break rest;
              }
              holds = N[a] <= (short) (word >>> 32);
              break;
            }
            case Op.JUMP_EQ_INT : {
              if (R[a] != Tag.INT) {
                break rest;
              }
              holds = N[a] == (short) (word >>> 32);
              break;
            }
            case Op.JUMP_NE_INT : {
              if (R[a] != Tag.INT) {
                break rest;
              }
              holds = N[a] != (short) (word >>> 32);
              break;
            }
            case Op.JUMP_GT_INT : {
              if (R[a] != Tag.INT) {
                break rest;
              }
              holds = N[a] > (short) (word >>> 32);
              break;
            }
            case Op.JUMP_GE_INT : {
              if (R[a] != Tag.INT) {
                break rest;
              }
              holds = N[a] >= (short) (word >>> 32);
              break;
            }
            case Op.FOR : {
              if (R[b] instanceof RangeIterator range) {
                fuel -= Op.FOR_EXTRA;
                if (range.left <= 0) {
                  continue;
                }
                range.left--;
                N[a] = range.current;
                range.current += range.step;
                if (R[a] != Tag.INT) {
                  R[a] = Tag.INT;
                }
                pc += (int) (word >> 48);
                continue;
              }
              break rest;
            }
            case Op.GET_ITEM : {
              if (R[b] instanceof PyList list && R[c] == Tag.INT) {
                long index = N[c];
                if (index < 0) {
                  index += list.size();
                }
                if (index >= 0 && index < list.size()) {
                  R[a] = list.references()[(int) index];
                  N[a] = list.bits()[(int) index];
                  continue;
                }
              }
              break rest;
            }
            case Op.SET_ITEM : {
              if (R[a] instanceof PyList list && R[b] == Tag.INT) {
                long index = N[b];
                if (index >= 0 && index < list.size()) {
                  list.references()[(int) index] = R[c];
                  list.bits()[(int) index] = N[c];
                  continue;
                }
              }
              break rest;
            }
            case Op.GET_ATTR : {
              if (R[b] instanceof PyObject object
                  && caches[pc - 1] instanceof Caches.Slot cache
                  && cache.fits(object)) {
                Tag.put(R, N, a, object.slot(cache.slot()));
                continue;
              }
              break rest;
            }
            case Op.SET_ATTR : {
              if (R[b] instanceof PyObject object
                  && caches[pc - 1] instanceof Caches.Slot cache
                  && cache.fits(object)) {
                object.setSlot(cache.slot(), Tag.box(R[a], N[a]));
                continue;
              }
              break rest;
            }
            case Op.LOAD_METHOD : {
              if (R[b] instanceof PyObject object
                  && caches[pc - 1] instanceof Caches.Method cache
                  && cache.fits(object)) {
                R[a + 1] = object;
                R[a] = cache.function();
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
            case Op.LOAD_CELL : {
              Object value = ((PyCell) R[b]).get();
              if (value != null) {
                Tag.put(R, N, a, value);
                continue;
              }
              break rest;
            }
            default :
              break rest;
          }
          // A condition: one place for all, so that the compiler does not work out the target before every instruction.
          if (holds == (((int) word & 0x100) != 0)) {
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
