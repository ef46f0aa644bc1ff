# Section 3: schedule, schedule_remove, run and switch take no notice of atomic and block_trap.
import stackless

log = []
main = stackless.getmain()
main.set_atomic(True)
main.block_trap = True
stackless.tasklet(log.append)("a")
stackless.schedule()
stackless.tasklet(log.append)("b")
stackless.schedule_remove()
stackless.tasklet(log.append)("c").run()
stackless.tasklet(log.append)("d").switch()
stackless.tasklet(log.append)("e")
stackless.run()
assert log == list("abcde") and main.atomic and main.block_trap
