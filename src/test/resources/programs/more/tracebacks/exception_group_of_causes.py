class StepFailed(Exception):
    def __init__(self, step): super().__init__(f'step {step} failed'); self.step = step
def step(n):
    try:
        if n == 2: raise OSError('disk')
        return n
    except OSError as e:
        raise StepFailed(n) from e
def pipeline():
    try:
        return [step(i) for i in range(4)]
    except StepFailed as e:
        e.add_note('while running the pipeline')
        raise
pipeline()
