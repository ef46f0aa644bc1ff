class ValidationError(ValueError):
    def __init__(self, field, reason):
        self.field = field
        super().__init__(f'{field}: {reason}')
raise ValidationError('age', 'must be positive')
