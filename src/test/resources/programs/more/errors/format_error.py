for value in (3.14159, 'text'):
    print(f'{value:.2f}')
