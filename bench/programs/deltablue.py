# One-way constraints of different strength, kept satisfied as they come and go, by the incremental algorithm of DeltaBlue. Classes,
# inheritance, lists of objects, many small methods.
REQUIRED, STRONG, NORMAL, WEAK, WEAKEST = range(5)
NONE, FORWARD, BACKWARD = range(3)


class Variable:
    def __init__(self, name, value):
        self.name = name
        self.value = value
        self.constraints = []
        self.determined_by = None
        self.mark = 0
        self.strength = WEAKEST
        self.stays = True


class Constraint:
    def __init__(self, strength):
        self.strength = strength
        self.direction = NONE

    def is_satisfied(self):
        return self.direction != NONE

    def is_input(self):
        return False

    def add(self, planner):
        for variable in self.variables():
            variable.constraints.append(self)
        planner.incremental_add(self)

    def destroy(self, planner):
        if self.is_satisfied():
            planner.incremental_remove(self)
        for variable in self.variables():
            variable.constraints.remove(self)

    def satisfy(self, mark, planner):
        self.choose(mark)
        if not self.is_satisfied():
            if self.strength == REQUIRED:
                raise ValueError("a required constraint cannot be satisfied")
            return None
        for variable in self.inputs():
            variable.mark = mark
        output = self.output()
        overridden = output.determined_by
        if overridden is not None:
            overridden.direction = NONE
        output.determined_by = self
        if not planner.propagate(self, mark):
            raise ValueError("a cycle of constraints")
        output.mark = mark
        return overridden


class Unary(Constraint):
    def __init__(self, variable, strength):
        super().__init__(strength)
        self.target = variable

    def variables(self):
        return [self.target]

    def inputs(self):
        return []

    def output(self):
        return self.target

    def choose(self, mark):
        better = self.target.mark != mark and self.strength < self.target.strength
        self.direction = FORWARD if better else NONE

    def recalculate(self):
        self.target.strength = self.strength
        self.target.stays = not self.is_input()
        if self.target.stays:
            self.execute()

    def execute(self):
        pass

    def inputs_known(self, mark):
        return True


class Stay(Unary):
    pass


class Edit(Unary):
    def is_input(self):
        return True


class Binary(Constraint):
    def __init__(self, left, right, strength):
        super().__init__(strength)
        self.left = left
        self.right = right

    def variables(self):
        return [self.left, self.right]

    def inputs(self):
        return [self.left if self.direction == FORWARD else self.right]

    def output(self):
        return self.right if self.direction == FORWARD else self.left

    def choose(self, mark):
        left, right = self.left, self.right
        if left.mark == mark:
            self.direction = FORWARD if right.mark != mark and self.strength < right.strength else NONE
        elif right.mark == mark:
            self.direction = BACKWARD if self.strength < left.strength else NONE
        elif left.strength > right.strength:
            self.direction = BACKWARD if self.strength < left.strength else NONE
        else:
            self.direction = FORWARD if self.strength < right.strength else NONE

    def recalculate(self):
        source, output = self.inputs()[0], self.output()
        output.strength = max(self.strength, source.strength)
        output.stays = source.stays
        if output.stays:
            self.execute()

    def inputs_known(self, mark):
        source = self.inputs()[0]
        return source.mark == mark or source.stays or source.determined_by is None


class Equal(Binary):
    def execute(self):
        self.output().value = self.inputs()[0].value


class Scale(Binary):
    def __init__(self, left, factor, offset, right, strength):
        super().__init__(left, right, strength)
        self.factor = factor
        self.offset = offset

    def execute(self):
        if self.direction == FORWARD:
            self.right.value = self.left.value * self.factor + self.offset
        else:
            self.left.value = (self.right.value - self.offset) // self.factor


class Planner:
    def __init__(self):
        self.mark = 0

    def next_mark(self):
        self.mark += 1
        return self.mark

    def incremental_add(self, constraint):
        mark = self.next_mark()
        overridden = constraint.satisfy(mark, self)
        while overridden is not None:
            overridden = overridden.satisfy(mark, self)

    def incremental_remove(self, constraint):
        output = constraint.output()
        constraint.direction = NONE
        output.determined_by = None
        output.strength = WEAKEST
        output.stays = True
        unsatisfied = []
        pending = [output]
        while pending:
            variable = pending.pop()
            for other in variable.constraints:
                if other is not constraint and not other.is_satisfied():
                    unsatisfied.append(other)
            for reader in self.readers(variable):
                reader.recalculate()
                pending.append(reader.output())
        for other in sorted(unsatisfied, key=lambda each: each.strength):
            self.incremental_add(other)

    def readers(self, variable):
        determining = variable.determined_by
        return [each for each in variable.constraints if each is not determining and each.is_satisfied()]

    def propagate(self, constraint, mark):
        pending = [constraint]
        while pending:
            each = pending.pop()
            if each is not constraint and each.output().mark == mark:
                return False
            each.recalculate()
            pending.extend(self.readers(each.output()))
        return True

    def plan(self, sources):
        mark = self.next_mark()
        plan = []
        pending = [each for each in sources if each.is_input() and each.is_satisfied()]
        while pending:
            each = pending.pop()
            if each.output().mark != mark and each.inputs_known(mark):
                plan.append(each)
                each.output().mark = mark
                pending.extend(self.readers(each.output()))
        return plan


def chain(length):
    planner = Planner()
    variables = [Variable("v" + str(i), 0) for i in range(length + 1)]
    for left, right in zip(variables, variables[1:]):
        Equal(left, right, REQUIRED).add(planner)
    Stay(variables[-1], STRONG).add(planner)
    edit = Edit(variables[0], NORMAL)
    edit.add(planner)
    Edit(variables[0], REQUIRED).add(planner)
    plan = planner.plan(variables[0].constraints)
    total = 0
    for i in range(40):
        variables[0].value = i
        for each in plan:
            each.execute()
        total += variables[-1].value
    edit.destroy(planner)
    return total


def change(variable, value, planner):
    edit = Edit(variable, STRONG)
    edit.add(planner)
    plan = planner.plan([edit])
    for i in range(10):
        variable.value = value
        for each in plan:
            each.execute()
    edit.destroy(planner)


def projections(count):
    planner = Planner()
    pairs = []
    for i in range(count):
        source, target = Variable("s", i), Variable("t", i)
        Stay(source, NORMAL).add(planner)
        Scale(source, 10, 1_000, target, REQUIRED).add(planner)
        pairs.append((source, target))
    change(pairs[0][0], 17, planner)
    first = pairs[0][1].value
    change(pairs[-1][1], 1_050, planner)
    for source, target in pairs:
        change(source, source.value + 1, planner)
    return first, pairs[-1][0].value, sum(target.value for source, target in pairs)


def main():
    return chain(400), projections(400)
