package stint.machine.builtins;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The inner functions of the hash algorithms: each mixes one block into a state of numbers, which is all that there is between
 * two blocks and can be saved (java.security.MessageDigest keeps its state to itself). Sources: RFC 1321 (MD5), FIPS 180-4 (SHA-1 and
 * SHA-2), FIPS 202 (SHA-3), RFC 7693 (BLAKE2).
 */
final class Hashes {
  private static final int[] MD5_SHIFTS = {7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21};
  private static final int[] MD5_SINES = new int[64];
  private static final long[] SHA512_ROOTS = new long[80];
  private static final long[] KECCAK_ROUNDS = new long[24];
  private static final int[] KECCAK_ROTATIONS = new int[25];
  private static final int[][] SIGMA = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
    {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
    {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
    {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
    {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0}
  };

  /** The fractions of the square roots of the first eight primes: SHA-512's start, and the constants of BLAKE2b. */
  static final long[] SHA512 = {
    0x6a09e667f3bcc908L, 0xbb67ae8584caa73bL, 0x3c6ef372fe94f82bL, 0xa54ff53a5f1d36f1L,
    0x510e527fade682d1L, 0x9b05688c2b3e6c1fL, 0x1f83d9abfb41bd6bL, 0x5be0cd19137e2179L
  };

  /** The same of the ninth to sixteenth. */
  static final long[] SHA384 = {
    0xcbbb9d5dc1059ed8L, 0x629a292a367cd507L, 0x9159015a3070dd17L, 0x152fecd8f70e5939L,
    0x67332667ffc00b31L, 0x8eb44a8768581511L, 0xdb0c2e0d64f98fa7L, 0x47b5481dbefa4fa4L
  };

  static {
    for (int i = 0; i < MD5_SINES.length; i++) {
      MD5_SINES[i] = (int) (long) (StrictMath.abs(StrictMath.sin(i + 1)) * 0x1p32);
    }
    roots();
    keccakConstants();
  }

  private Hashes() {}

  /** The fractions of the cube roots of the first eighty primes. */
  private static void roots() {
    int found = 0;
    for (int n = 2; found < SHA512_ROOTS.length; n++) {
      int candidate = n;
      if (java.util.stream.IntStream.range(2, n).noneMatch(d -> candidate % d == 0)) {
        SHA512_ROOTS[found++] = cubeRoot(java.math.BigInteger.valueOf(n).shiftLeft(192)).longValue();
      }
    }
  }

  private static java.math.BigInteger cubeRoot(java.math.BigInteger n) {
    var root = java.math.BigInteger.ZERO;
    for (int bit = n.bitLength() / 3 + 1; bit >= 0; bit--) {
      var tried = root.setBit(bit);
      if (tried.pow(3).compareTo(n) <= 0) {
        root = tried;
      }
    }
    return root;
  }

  private static void keccakConstants() {
    int register = 1;
    for (int round = 0; round < KECCAK_ROUNDS.length; round++) {
      for (int j = 0; j < 7; j++) {
        if ((register & 1) != 0) {
          KECCAK_ROUNDS[round] |= 1L << ((1 << j) - 1);
        }
        register = register << 1 ^ (register >> 7) * 0x171;
      }
    }
    int x = 1;
    int y = 0;
    for (int t = 0; t < 24; t++) {
      KECCAK_ROTATIONS[x + 5 * y] = (t + 1) * (t + 2) / 2 % 64;
      int turned = (2 * x + 3 * y) % 5;
      x = y;
      y = turned;
    }
  }

  static void md5(long[] state, byte[] data, int offset) {
    var words = new int[16];
    ByteBuffer.wrap(data, offset, 64).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(words);
    int a = (int) state[0];
    int b = (int) state[1];
    int c = (int) state[2];
    int d = (int) state[3];
    for (int i = 0; i < 64; i++) {
      int f;
      int g;
      switch (i >> 4) {
        case 0 -> {
          f = (b & c) | (~b & d);
          g = i;
        }
        case 1 -> {
          f = (d & b) | (~d & c);
          g = 5 * i + 1;
        }
        case 2 -> {
          f = b ^ c ^ d;
          g = 3 * i + 5;
        }
        default -> {
          f = c ^ (b | ~d);
          g = 7 * i;
        }
      }
      int turned = Integer.rotateLeft(a + f + MD5_SINES[i] + words[g & 15], MD5_SHIFTS[i >> 4 << 2 | (i & 3)]);
      a = d;
      d = c;
      c = b;
      b += turned;
    }
    add32(state, a, b, c, d);
  }

  private static void add32(long[] state, int... values) {
    for (int i = 0; i < values.length; i++) {
      state[i] = (int) state[i] + values[i] & 0xffffffffL;
    }
  }

  static void sha1(long[] state, byte[] data, int offset) {
    var words = new int[80];
    ByteBuffer.wrap(data, offset, 64).asIntBuffer().get(words, 0, 16);
    for (int i = 16; i < words.length; i++) {
      words[i] = Integer.rotateLeft(words[i - 3] ^ words[i - 8] ^ words[i - 14] ^ words[i - 16], 1);
    }
    int a = (int) state[0];
    int b = (int) state[1];
    int c = (int) state[2];
    int d = (int) state[3];
    int e = (int) state[4];
    for (int i = 0; i < words.length; i++) {
      int mixed =
          switch (i / 20) {
            case 0 -> ((b & c) | (~b & d)) + 0x5a827999;
            case 1 -> (b ^ c ^ d) + 0x6ed9eba1;
            case 2 -> ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdc;
            default -> (b ^ c ^ d) + 0xca62c1d6;
          };
      int next = Integer.rotateLeft(a, 5) + mixed + e + words[i];
      e = d;
      d = c;
      c = Integer.rotateLeft(b, 30);
      b = a;
      a = next;
    }
    add32(state, a, b, c, d, e);
  }

  static void sha256(long[] state, byte[] data, int offset) {
    var words = new int[64];
    ByteBuffer.wrap(data, offset, 64).asIntBuffer().get(words, 0, 16);
    for (int i = 16; i < words.length; i++) {
      int x = words[i - 15];
      int y = words[i - 2];
      words[i] =
          words[i - 16]
              + words[i - 7]
              + (Integer.rotateRight(x, 7) ^ Integer.rotateRight(x, 18) ^ x >>> 3)
              + (Integer.rotateRight(y, 17) ^ Integer.rotateRight(y, 19) ^ y >>> 10);
    }
    var v = new int[8];
    for (int i = 0; i < v.length; i++) {
      v[i] = (int) state[i];
    }
    for (int i = 0; i < words.length; i++) {
      int e = v[4];
      int a = v[0];
      int first =
          v[7]
              + (Integer.rotateRight(e, 6) ^ Integer.rotateRight(e, 11) ^ Integer.rotateRight(e, 25))
              + ((e & v[5]) ^ (~e & v[6]))
              + (int) (SHA512_ROOTS[i] >>> 32)
              + words[i];
      int second =
          (Integer.rotateRight(a, 2) ^ Integer.rotateRight(a, 13) ^ Integer.rotateRight(a, 22))
              + ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
      System.arraycopy(v, 0, v, 1, 7);
      v[4] += first;
      v[0] = first + second;
    }
    add32(state, v);
  }

  static void sha512(long[] state, byte[] data, int offset) {
    var words = new long[80];
    ByteBuffer.wrap(data, offset, 128).asLongBuffer().get(words, 0, 16);
    for (int i = 16; i < words.length; i++) {
      long x = words[i - 15];
      long y = words[i - 2];
      words[i] =
          words[i - 16]
              + words[i - 7]
              + (Long.rotateRight(x, 1) ^ Long.rotateRight(x, 8) ^ x >>> 7)
              + (Long.rotateRight(y, 19) ^ Long.rotateRight(y, 61) ^ y >>> 6);
    }
    var v = state.clone();
    for (int i = 0; i < words.length; i++) {
      long e = v[4];
      long a = v[0];
      long first =
          v[7]
              + (Long.rotateRight(e, 14) ^ Long.rotateRight(e, 18) ^ Long.rotateRight(e, 41))
              + ((e & v[5]) ^ (~e & v[6]))
              + SHA512_ROOTS[i]
              + words[i];
      long second =
          (Long.rotateRight(a, 28) ^ Long.rotateRight(a, 34) ^ Long.rotateRight(a, 39))
              + ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
      System.arraycopy(v, 0, v, 1, 7);
      v[4] += first;
      v[0] = first + second;
    }
    for (int i = 0; i < v.length; i++) {
      state[i] += v[i];
    }
  }

  /** Mixes a block of {@code rate} bytes into a sponge of 25 words. */
  static void keccak(long[] state, byte[] data, int offset, int rate) {
    var block = ByteBuffer.wrap(data, offset, rate).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < rate / Long.BYTES; i++) {
      state[i] ^= block.getLong();
    }
    permute(state);
  }

  /** Keccak-f[1600]. */
  static void permute(long[] state) {
    var columns = new long[5];
    var moved = new long[25];
    for (long constant : KECCAK_ROUNDS) {
      for (int x = 0; x < 5; x++) {
        columns[x] = state[x] ^ state[x + 5] ^ state[x + 10] ^ state[x + 15] ^ state[x + 20];
      }
      for (int i = 0; i < 25; i++) {
        int x = i % 5;
        int y = i / 5;
        long mixed = state[i] ^ columns[(x + 4) % 5] ^ Long.rotateLeft(columns[(x + 1) % 5], 1);
        moved[y + 5 * ((2 * x + 3 * y) % 5)] = Long.rotateLeft(mixed, KECCAK_ROTATIONS[i]);
      }
      for (int i = 0; i < 25; i++) {
        int row = i / 5 * 5;
        state[i] = moved[i] ^ (~moved[row + (i + 1) % 5] & moved[row + (i + 2) % 5]);
      }
      state[0] ^= constant;
    }
  }

  /** One block of BLAKE2b; {@code total} counts the bytes up to its end. */
  static void blake2b(long[] state, byte[] data, int offset, long total, boolean last) {
    var m = new long[16];
    ByteBuffer.wrap(data, offset, 128).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(m);
    var v = java.util.Arrays.copyOf(state, 16);
    System.arraycopy(SHA512, 0, v, 8, 8);
    v[12] ^= total;
    v[14] ^= last ? -1L : 0L;
    for (int round = 0; round < 12; round++) {
      var order = SIGMA[round % 10];
      for (int i = 0; i < 8; i++) {
        int b = 4 + (i < 4 ? i : (i + 1) % 4);
        int c = 8 + (i < 4 ? i : (i + 2) % 4);
        int d = 12 + (i < 4 ? i : (i + 3) % 4);
        int a = i % 4;
        v[a] += v[b] + m[order[2 * i]];
        v[d] = Long.rotateRight(v[d] ^ v[a], 32);
        v[c] += v[d];
        v[b] = Long.rotateRight(v[b] ^ v[c], 24);
        v[a] += v[b] + m[order[2 * i + 1]];
        v[d] = Long.rotateRight(v[d] ^ v[a], 16);
        v[c] += v[d];
        v[b] = Long.rotateRight(v[b] ^ v[c], 63);
      }
    }
    for (int i = 0; i < 8; i++) {
      state[i] ^= v[i] ^ v[i + 8];
    }
  }

  /** One block of BLAKE2s; {@code total} counts the bytes up to its end. */
  static void blake2s(long[] state, byte[] data, int offset, long total, boolean last) {
    var m = new int[16];
    ByteBuffer.wrap(data, offset, 64).order(ByteOrder.LITTLE_ENDIAN).asIntBuffer().get(m);
    var v = new int[16];
    for (int i = 0; i < 8; i++) {
      v[i] = (int) state[i];
      v[i + 8] = (int) (SHA512[i] >>> 32);
    }
    v[12] ^= (int) total;
    v[13] ^= (int) (total >>> 32);
    v[14] ^= last ? -1 : 0;
    for (int round = 0; round < 10; round++) {
      var order = SIGMA[round];
      for (int i = 0; i < 8; i++) {
        int b = 4 + (i < 4 ? i : (i + 1) % 4);
        int c = 8 + (i < 4 ? i : (i + 2) % 4);
        int d = 12 + (i < 4 ? i : (i + 3) % 4);
        int a = i % 4;
        v[a] += v[b] + m[order[2 * i]];
        v[d] = Integer.rotateRight(v[d] ^ v[a], 16);
        v[c] += v[d];
        v[b] = Integer.rotateRight(v[b] ^ v[c], 12);
        v[a] += v[b] + m[order[2 * i + 1]];
        v[d] = Integer.rotateRight(v[d] ^ v[a], 8);
        v[c] += v[d];
        v[b] = Integer.rotateRight(v[b] ^ v[c], 7);
      }
    }
    for (int i = 0; i < 8; i++) {
      state[i] = ((int) state[i] ^ v[i] ^ v[i + 8]) & 0xffffffffL;
    }
  }
}
