class Node:
    def __init__(self, key, left=None, right=None): self.key, self.left, self.right = key, left, right
class BST:
    def __init__(self, keys=()):
        self.root = None
        for k in keys: self.insert(k)
    def insert(self, key):
        if self.root is None: self.root = Node(key); return True
        n = self.root
        while True:
            if key == n.key: return False
            side = 'left' if key < n.key else 'right'
            if getattr(n, side) is None: setattr(n, side, Node(key)); return True
            n = getattr(n, side)
    def __contains__(self, key):
        n = self.root
        while n and n.key != key: n = n.left if key < n.key else n.right
        return n is not None
    def inorder(self, n='root'):
        n = self.root if n == 'root' else n
        return [] if n is None else self.inorder(n.left) + [n.key] + self.inorder(n.right)
    def height(self, n='root'):
        n = self.root if n == 'root' else n
        return 0 if n is None else 1 + max(self.height(n.left), self.height(n.right))
    def delete(self, key): self.root = self._delete(self.root, key)
    def _delete(self, n, key):
        if n is None: raise KeyError(key)
        if key < n.key: n.left = self._delete(n.left, key)
        elif key > n.key: n.right = self._delete(n.right, key)
        elif n.left is None: return n.right
        elif n.right is None: return n.left
        else:
            m = n.right
            while m.left: m = m.left
            n.key = m.key
            n.right = self._delete(n.right, m.key)
        return n
    def __len__(self): return len(self.inorder())
    def __iter__(self): return iter(self.inorder())
t = BST([50, 30, 70, 20, 40, 60, 80, 30])
print(list(t), len(t), t.height(), 60 in t, 65 in t, t.insert(65), t.insert(65), sum(t), max(t))
for k in (20, 50, 70): t.delete(k); print(list(t), t.root.key, t.height())
try: t.delete(999)
except KeyError as e: print('missing', e)
print(list(BST('hello world')), len(BST()), BST().height(), bool(BST()), [k for k in t if k > 40])
