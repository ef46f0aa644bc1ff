grid = [[1, 2], [3, 4]]
for r in range(3):
    for c in range(2):
        print(grid[r][c], end=' ')
