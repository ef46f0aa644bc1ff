print("Hello from a tasklet.")
