class T:
    @property
    def value(self):
        return self.missing
t = T()
t.value
