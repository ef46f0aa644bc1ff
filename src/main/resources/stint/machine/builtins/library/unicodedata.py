"""The characters of Unicode 14: what they are, what they are called, what they are made of."""
from bisect import bisect_right as _bisect
from _unicodedata import bidirectional, category, mirrored
from _unicodedata import compose as _compose, decompose as _decompose, name as _name, point as _point

unidata_version = '14.0.0'

# Values with the ranges of characters that have them: in base 36 the way from the end of the range before, and the length less one.
_COMBINING = (
    '1: ms+4 524 e+6 ru+1 5+2 b+1 4+1 1a32 j3r+4 g4q 43t+2 ; 6: 20og+1 ; 7: 1to 3k 3k 3k 3k 74 3k or 265 4y 29 ry4 '
    'kcn 55 2f 30 4z 2a+1 7e 3h 71 6v ar 7d sf 14aw ; 8: 9ll+1 ; 9: 1u5 3k 3k 3k 3k 3k 3k 3k 32+1 h 3h 34 3k 5m 51+1 '
    '1cq+1 v 4e i6 6c 2u+1 1z+1 3gs o7b 12 48 3z 31 8m 6v imq 16v 16 f 1m 3e+1 3w 39 51 2r 6t 3k 71 3k 3b 39 7i 78+1 '
    '4i 2c j 2a bq 79+1 2a ; 10: 14g ; 11: 14h ; 12: 14i ; 13: 14j ; 14: 14k ; 15: 14l ; 16: 14m ; 17: 14n ; 18: 14o '
    'f ; 19: 14p+1 ; 20: 14r ; 21: 14s ; 22: 14t ; 23: 14v ; 24: 14x ; 25: 14y ; 26: 1dlq ; 27: 18r it ; 28: 18s it ; '
    '29: 18t it ; 30: 17c 1i ; 31: 17d 1i ; 32: 17e 1i ; 33: 18x ; 34: 18y ; 35: 19s ; 36: 1e9 ; 84: 2fp ; 91: 2fq ; '
    '103: 2t4+1 ; 107: 2tk+3 ; 118: 2wo+1 ; 122: 2x4+3 ; 129: 31t ; 130: 31u 8+3 3 ; 132: 31w ; 202: m9+1 5+1 59k ; '
    '214: 5vy ; 216: m3 2e6 2gx8+1 8+4 ; 218: 5x6 3lc ; 220: ly+3 3+4 3+3 3+a 6+3 b+2 4+1 5+3 3+1 fr 5 5 7+5 3 r 40+1 '
    '6 3 3o 7 3 1w 3 3+2 2+1 2 4 2 2 2 4q b 2k+2 1q+2 1g+4 g 3 3 4+2 7 3+1 2g 152+1 s 2 3z 5j 1pq 65 2v 1i+5 3 2+1 '
    '3+1 6 4i a1+4 3+3 e 5x 8 5 16 4 2 kp 4+3 qws+2 av ghf+6 r4 6b 1f1 19 4s v4+1 4 2+3 1f 2 12ba+7 8+1 4lh+6 ; 222: '
    '13u j 3v0 4j8 ; 224: 9im+1 ; 226: 2jxp ; 228: 14e 3qz 11q+1 3lf ; 230: lc+k 15+7 2 4+2 4+2 5 4 8+c 7o+4 7f+3 2+2 '
    '3+5 7+1 2+1 3 l 24+7 1o+1 3+4 2+1 3c+6 3+3 2 3+1 3+1 1w 2+1 2+1 4 3 2+2 2 2 2 2+1 4h+6 2 z+3 2+8 2+2 2+4 2z 4+3 '
    '17+4 6+d 3+1 2+1 2+2 7+2 2+1 3+4 2a 2+1 4q 138+1 3+1 ra+2 vy 9p 65 2m+7 1g+4 7+1 5+1 3+4 2+3 4d 2+6 9p+2 8+1 5 k '
    '4+1 5j+1 2+6 2+1 5+10 6 3 k2+1 3+3 4+1 5 6 2 7 2db+2 6n+v nsg 5+9 x+1 29+1 dr+h cf 2+1 4+1 6+1 2 ggv+6 8+1 11j+4 '
    '1at 15 4t fz+3 as+1 4c+2 2 1i 2 ak+2 h0+6 4+4 6i h5e+6 k7j+4 x+3 45+2 2po+6 2+g 3+6 2+1 2+4 7a+6 ag 1q+3 191+5 ; '
    '232: lx 5 1q 59a 3li ; 233: nw 3 3 596 ; 234: nx+1 2+1 57w ; 240: n9 ')
_WIDTHS = (
    'A: 4h 3 3+1 2 3+1 2+4 2+4 2+3 7 a 7+1 6+3 5 2+2 2+1 3 2+1 4+3 2 2 3 g 2 8 b+1 4 6+2 5 7+3 2 4+3 2 5+1 j+1 4 2r 2 '
    '2 2 2 2 2 2 39 g 2r 3 2+2 2 3 8+3 2 2 x+33 y+g 2+6 8+g 2+6 1k f+1r 2 5hb 3+3 2+1 3+1 3+2 2+3 9 2+1 2 6 3 1i b '
    '2+3 14 2f 2 4 a 3 b+1 4 5 14+1 7+3 2+b 5+9 g 7+9 v+1 p 2 j p 2+1 4+1 3 4 2 4 5 3+3 3 2 2+5 2 6+3 5+1 b 4 6 e+1 '
    '3+3 3+1 3+1 j+1 3+1 e 4 c q 2b 9a+3t 2+2o 5+z d+f 3+3 b+1 2+6 9+1 3+1 5+1 3+1 5+2 3 3+3 h+3 a m+1 3 5+1 d 2 y 2 '
    'u+1 2+2 2+3 2+1 2 1b+1 w 7+7 2+4 2+c 2 5+1 2+6 3 2+3 2+1 2+1 1q 1l+9 rb+3 1db+7 yb5+4xr zl+f dq 1blv+a 6+t 3+1l '
    '7+t 2+1 b+h gxuc+6n 1e6p+1ekd 3+1ekd ; F: oo+1 7+3 8 2 l b2 13+1 1f+1 4 1k+7 s+3 7+a 7j 1p+1 2u+d 1o+1 1e+1 g '
    't+1 2 c+4 w 3+5 6l 9+1 3+1 n 8 2+2 5+1 a+1 3+1 5+7 2+3 3 6+1 q+1 4 7+3 3+1 n 8 3 3 3+1 2 6+3 3+1 4+2 2+6 5 2+6 '
    'i+9 4 a 4 n 8 3 6+1 b 4 4+1 2+e 5+1 d+6 8 4 9+1 3+1 n 8 3 6+1 a+1 3+1 4+6 4+3 3 6+1 j+9 3 7+2 4 5+2 3 2 3+2 3+2 '
    '4+2 d+3 6+2 4 5+1 2+5 2+d m+4 e 4 o h+1 a 4 5+6 3 4+1 2+1 5+1 b+6 n 4 o b 6+1 a 4 5+6 3+5 3 5+1 b 3+c e 4 1g 4 '
    '7+3 h+1 r 4 j+2 p a 2+1 8+2 2+3 7 2 9+5 b+1 4+b 1n+3 u+10 3 2 6 p 2 o+1 6 2 7+1 b+1 5+v 21 11+3 14 11 g e+10 5j '
    '2+4 2+1 ai 5+1 8 2 5+1 16 5+1 y 5+1 8 2 5+1 g 1m 5+1 1w+1 x+2 r+5 2f+1 7+1 im+2 2i+6 n+8 p+8 l+b e 4 3+b 2n+1 '
    'b+5 b+5 r+5 2i+6 18+4 1z+9 w d+3 d+3 2+2 17+1 6+a 19+3 r+5 c+2 1r+1 1u u+1 c+5 b+5 f+1 w+1c 26+2 1c 39+7 1p+2 '
    'g+2 1p+6 18+1 c+7 18+4 ev+1 7+1 13+1 7+1 9 2 2 2 w+1 1i g f+1 7 k+1 4 a 2u d+1 s e+2 y+e y+e 3x+3 ig+o c+k 1ed+1 '
    'x 9q+4 1a 2+4 2+1 1l+6 3+d p+8 8 8 8 8 8 8 8 8 3j+x r 2i+b 5z+p d+4 1s 2f+1 2w+4 18 2n 2d+b 1c mlq+2 1k+8 9p+j '
    '55+7 5o+4 3 2 6+n 1o+2 b+5 1l+7 1z+7 d+5 39+a v+2 27 c+3 y 1k+8 f+1 b+1 2w+n t+9 7+1 7+1 7+8 8 8 1p+3 3j+1 b+5 '
    '8md+b o+3 1e+3 6sv+1 2z+11 8+b 6+4 r 6 2 3 3 3i+f ce+1 1j+6 2+v 17+5 1g k 5+3 6 3s+1 2+2o 2n+2 7+1 7+1 7+1 4+a '
    '8+9 6+1 d r k 3 g+1 f+x 3g+4 4+3 1a+2 2h e+2 2+1a 1b+3l u+2 1e+e t+3 11+8 v+4 18+4 v 12+3 f+15 4f+1 b+5 11+3 '
    '11+3 15+7 1h+a d g 8 3 c g 8 3+1u 8o+8 n+9 9+n 7 17 a+1w 7+1 2 19 3+2 2+1 o 21+7 a+1b k 3+4 y+2 s+4 2+1r 1l+3 '
    'l+1 1f 3+4 9 4 u+1 4+3 b+6 a+6 1t+v 14+3 d+8 1j+2 u+1 s+4 r+6 5+b 8+27 22+1i 1g+c 1g+6 1b+7 b+85 w 17 4+1 3+25 '
    '15+7 17+l r+11 t+j o+8 27+3 11+8 1x+9 2+1 q+6 b+5 1i j+7 14+8 2p l+a j 19+1s 8 2 5 g c+5 1o+4 b+5 5 9+1 3+1 n 8 '
    '3 6 b+1 3+1 4+1 2+5 2+4 8+1 8+2 6+3u 2l 6+t 21+7 b+4l 1j+1 13+x 1y+a b+5 e+i 1n+5 b+1h s+1 g+3 o+54 1p+2r 2c+b '
    '9+1 2+1 9 3 v 3+1 d+8 b+1x 9+1 1b+1 c+q 21+7 2c+c 22+7a a 1a f+9 u+2 x+1 n f+20 8 3 19+2 2 3 a+7 b+5 7 3 12 3 '
    '7+6 b+8l q+52 2+e 1f+c po+2t 34 6+a 5h+217 2s+c ts a+346 g8+6ns fu+6 w b+3 2a b+5 v+1 7+9 1z+9 b 8 m+4 k+j3 '
    '2k+2s 24+3 1m+6 i+1r 6+a 3+d 4qh+7 yf+15 a+6w6 5 8 3 84+18 4+g 5+7 b1+1s3 30+4 e+2 a+6 b+1 9+3mj 1b+1 o+8 39+1n '
    '6v+9 14+1 5f+k 1z+49 l+b 2g+8 q+3q 2e 20 3+1 2+1 3+1 5 d 2 8 1u 5+1 9 8 t 5 6 2+2 8 9h+1 85+1 jj+e 6 g+un w+68 8 '
    'i+1 8 3 6+5w 1a+2 f+1 b+3 3+8v w+g 1n+4 2+yn 8 5 3 g 5i+1 h+14 25+3 b+3 3+ls 1x+23 1q+5d 5 s 3 2+1 2 b 5 2 2+5 '
    '2+3 2 2 2 4 3 2+1 2 2 2 2 2 3 2+1 5 8 5 5 2 b i+4 4 6 i+1f 3+7h 19+3 2t+b g+1 g g 12+9 4v+1j u+c 19+3 a+6 3+d '
    '7+49 rd+4 h+2 e+2 39+b 2i+6 d+3 2+e d+3 1l+7 b+5 15+7 v+1 3+25 9h+b f+1 6+2 6+2 8+8 u+2 c+4 7+9 b+5 9+7 8+8 44 '
    '1k+10 b+sl wyp+v 37e+6 67+1 4g3+d 5rm+2e6 f3+15t 3t8+fcfp 2+t 2p+3j 6p+1e6n 1ekf+1 1ekf+1 ; H: 6g9 17zs+2l 4+5 '
    '3+5 3+5 3+2 c+6 ; Na: w+2m 10+1 2+1 6 3 7qv+7 bc+1 ; W: 3cw+2n 3i3+1 e+1 5b+3 4 3 ei+1 m+1 1f+b 18 k e 9+1 i+1 '
    '6+1 9 6 m 8+1 2 5 3 8 5+1 t 10 2 5+2 2 1q+2 p f nw+1 1g 5 mj+p 2+2g d+5x r+b 6+1p 3+2d 3+2u 6+16 2+2l 2+2b d+1a '
    '2+13 9+5f3 1t+h3g 4+1i wq+s hw+8mb 6l9+a5 3+2x mv+9 n+y 2+i 2+3 met+4 c+1 f+4qf 9+yd 17+8 6w8+3 2+6 2+1 2+82 '
    '1a+2 i+3 9+az c21 5n 5b 3+9 2u+2 e+17 5+8 8+1 f+5 4b+w d+8 2+1x 2+l d+16 5+4 d+g 4 4+1y 2 2+56 3+1q e+3 2+n j '
    'r+1 e 2f+2c 1d+1x 7 4+2 3+2 6+2 c+1 8+8 6c+b 5 7w+1a 2+9 2+54 35+4 4+4 4+6 a+s 4+a 6+5 b+9 7+7 9+6 zu+wyn x+37c '
    '8+65 3+4g1 f+5rk 2e8+f1 15v+3t6 ')
_NUMERIC = (
    '-1/2: 303 ; 0: 2go 29k 1og g 7d o1 l 26g kbz 35l gcj 1js liu jts 5y8+1 a+1 ; 1: 55 2bk 3 1d9 w8 dl 1bb 66+1 g kw '
    'k k 31 ht a a 1p3 a9 3y 2o 5fk 25t 8 135 42 e6y hsx 1n m+2 av 1r 4x w7 x 1a 2c r 4q 3k 1p w 26 31 w 1d 9d 9y 59 '
    '1g 38 3x b3 22h 1iz 9 e 8 r 9 end j jt9 3j i 5 47k q2 1e e 28 sh 4rs ; 1/10: 2n0 3xy 1e9l ; 1/12: 1gja ; 1/16: '
    '1ys ap e9 ukd nme+1 ; 1/160: 2mw 1i7d ; 1/2: 59 246 e9 c6 5w3 oc4 hlc 1g+1 1mv 1q 25 tv 4r 3aj+1 wi 13ka 3y ; '
    '1/20: 2mz 1i7h ; 1/3: 6kz 19ye w4 4bh 3 8 ; 1/32: 1kud ; 1/320: 1ku8 k ; 1/4: 58 1tn aj e9 ukd hlc 23 1nx w4 3f8 '
    'wg 2+1 13ka ; 1/40: 2mx 1i7f ; 1/5: 2n2 3xz 1e9m ; 1/6: 6l5 19y6 57u 13oc ; 1/64: 1kub ; 1/7: 6kw ; 1/8: 1yt ap '
    'e9 3xg qmx nmg wj ; 1/80: 1kua ; 1/9: 6kx ; 10: 2cw ao 16q 2rb g kw k k 31 ht a a 1ph dt v 1t 5kn w1 33x tpx 3u '
    '1eb 1l 7 7 9+4 au 1k 4x w8 z 1b 28 q 4y 3f 2i 27 33 w 1d 9b a5 55 1c 3b 42 b3 11s c0 op flk mn jts 3j 4y9 40 19 '
    '; 100: 2cx ao 16y 2r6 g 92r 7pq 6a6 l3h 1e 7 o ax 6a w8 2a 28 q 55 38 4p 33 w 1d 9b ac 4z 1b 3b 49 b3 22h flc '
    'pif 40 ; 1000: 2cy ao 3y5 g+1 8yn v8 d7i l4x 17 7 t 1d9 al 30 7s w ao o6 b3 176g 40 ; 10000: 3uk 2rq 8sl ap1 oov '
    '16 1e2 at j95 piw u 36 m ; 100000: 6mg 19wl 18s1 2 k ; 1000000: 1zry ; 10000000: 2pb5 ; 100000000: fjz g5 1jrv ; '
    '10000000000: 1zs0 ; 1000000000000: g1y 1jq3 ; 11: 6lm g kw k k 2h 1t40 jts ; 11/12: 1gho ; 11/2: 2zz ; 12: 6ln g '
    'kw k k 2h 1t40 jts ; 13: 770 k k 2h 1t40 jts ; 13/2: 300 ; 14: 771 k k 2h 1t40 jts ; 15: 772 k k 2h 1t40 jts ; '
    '15/2: 301 ; 16: 1yx 586 k k 2h 1t40 jts ; 17: 4j2 2o2 k k 2h 1t40 jts ; 17/2: 302 ; 18: 4j3 2o2 k k 2h 1t40 jts '
    '; 19: 4j4 2o2 k k 2h 1t40 jts ; 2: 4y 2bs 3 1d9 w8 1ow 67 g kw k k 31 ht a a 1p3 a9 3y 2o ea 555 kd 2p0 3 90e 5 '
    '3h 52v gb5 1hs 2b+3 as 6o w7 x 1a 36 4n 3k 7s w 1d jb 59 4o 3x b3 22h 1id m 9 4 a 8 l 6 6 3 end j jt9 3j i 47p '
    'q2 1e e 28 19 r8 9zh ; 2/3: 6l0 189v 1om w1 4bh 3 8 ; 2/5: 6l2 ; 20: 3ub 3cw k k 2h 285 eo 6ij 2bf w0i d6 6h w8 '
    'z 1b 28 q 4y 3f 2i 27 33 w 1d jg 55 1c 3b 42 b3 11s c0 op 105i 4y9 40 ; 200: 1esa d6 1cv ww 17v5 40 ; 2000: 1esj '
    '1q1 18s1 40 t ; 20000: 1ess 1q1 18s1 40 ; 200000: 1gj2 18s1 ; 20000000: 2pb6 ; 21: 9xt ; 216000: 1lpu ; 22: 9xu '
    '; 23: 9xv ; 24: 9xw ; 25: 9xx ; 26: 9xy ; 27: 9xz ; 28: 9y0 ; 29: 9y1 ; 3: 4z 2bs 3 1d9 w8 1ow 67 g kw k k 31 ht '
    'a a 1p3 a9 3y 2o 5fr 67 yh+3 28a e6y gar 1i6 d6 12v x 1a 36 4n 3k 7s w 1d jb 59 4o 3x b3 22h 1id 7 f 9 4+1 9+1 '
    '7+1 3+1 g 6 6 eng j jt9 3j i 47p q2 1e 2m 19 r8 54p s 60v 3gj ; 3/16: 1yu ap e9 ukd nmh ; 3/2: 2zv ; 3/20: 2n1 '
    '1i7k ; 3/4: 5a 1tm ak e9 ukd hmu 1om 4b9 14gs ; 3/5: 6l3 ; 3/64: 1kuf ; 3/8: 6l8 ; 3/80: 2my 1i7g ; 30: 3uc 5om '
    'eo g 6i3 ybx 2b av 1cv ww 55 8p b3 1ds op 105i 4y9 40 5mf ; 300: 1esb 28 ay 1cv ww 17v5 40 ; 3000: 1esk 1q1 18s1 '
    '40 ; 30000: 1est 1q1 18s1 40 ; 300000: 1gj3 ; 31: 9y3 ; 32: 9y4 ; 33: 9y5 ; 34: 9y6 ; 35: 9y7 ; 36: a0h ; 37: '
    'a0i ; 38: a0j ; 39: a0k ; 4: 3u4 w8 1og g 67 g kw k k 31 ht a a 1p3 a9 3y 2o 5jn 1mt 88b 7kz hsx d6 13s 1a+1 7s '
    '3k 7s w 1d jb 59 4o 3x b3 22h 1id 7 6 9 9 5 a 8 4+3 d 6+1 m emz jts 3j i 47p q2 1e 2m 19 r8 31b 3i j9n ; 4/5: '
    '6l4 ; 40: 3ud 63a 2y 6fr ybr d6 1cv ww du b3 1ds op 1kx ykl 4y9 40 5mn g ; 400: 1esc d6 1cv ww 17v5 40 y ; 4000: '
    '1esl 1q1 18s1 40 ; 40000: 1esu 1q1 18s1 40 ; 400000: 1gj4 ; 41: a0m ; 42: a0n ; 43: a0o ; 432000: 1lpv ; 44: a0p '
    '; 45: a0q ; 46: a0r ; 47: a0s ; 48: a0t ; 49: a0u ; 5: 3u5 w8 1og g 67 g kw k k 31 ht a a 1p3 e7 2o ap th 4fe 3d '
    'hct hsx 1k 5 7 g k aa 1o 124 1b 28 5k 88 en a1 59 8l b3 22h 1id 7 6 9 9 5 a 8 k 7+1 l emz jts 3j i 2 47n q2 1e '
    '2m 19 r8 36j ; 5/12: 1gje ; 5/2: 2zw ; 5/6: 6l6 19yd 57h ; 5/8: 6l9 ; 50: 3ue 2ra g a 3ba 37 14r9 1c 6 7 l+3 b '
    'ai 1h 1be 4x hr a8 du b3 1ds op 1kx ykl 4y9 40 ; 500: 6lq g 1867 14 7 7 p+4 av 1cv ww 17v5 40 ; 5000: 6m9 186d w '
    '8 10 1nx 18s1 40 ; 50000: 6mf 186g o f 1oy 18s1 40 ; 500000: 1gj5 ; 6: 3u6 w8 1og g 67 g g kg k k 31 ht a a 1p3 '
    'e7 2o 63s dll 1e 38z gdi 2 1fd d6 1cv ww du b3 22h 1id 7 6 9 e o e t emz jts 3j 487 q2 1e 2m 19 r8 543 ; 60: 3uf '
    '63a 14ug d6 1cv ww du b3 1ds op 105i 4y9 40 ; 600: 1ese d6 1cv ww 17v5 40 x ; 6000: 1esn 1q1 18s1 40 ; 60000: '
    '1esw 1q1 18s1 40 ; 600000: 1gj6 ; 7: 3u7 w8 1og g 67 g kw k k 31 ht a a 1p3 e7 2o 1qf 3p2 53j 1f8 b1i hsx d6 1cv '
    'ww du b3 22h 1id 7 6 9 e o+2 15 emz jts 3j 487 q2 1e 2m 19 r8 2yh ; 7/12: 1gjg ; 7/2: 2zx ; 7/8: 6la ; 70: 3ug '
    '63a 14ug d6 1cv ww du b3 1ds op 105i 4y9 40 ; 700: 1esf d6 1cv ww 17v5 40 ; 7000: 1eso 1q1 18s1 40 ; 70000: 1esx '
    '1q1 18s1 40 ; 700000: 1gj7 ; 8: 3u8 w8 1og g 67 g kw k k 31 ht a a 1p3 e7 2o 63o 3j5 dcx hsx d6 1cv ww du b3 22h '
    '1id 7 6 9 e q+1 14 emz jts 3j 487 q2 1e 2m 19 r8 ; 80: 3uh 63a 14ug d6 29r du b3 1ds op 105i 4y9 40 ; 800: 1esg '
    'd6 1cv ww 17v5 40 ; 8000: 1esp 1q1 18s1 40 ; 80000: 1esy 1q1 18s1 40 ; 800000: 1gj8 ; 9: 3u9 w8 1og g 67 g kw k '
    'k 31 ht a a 1p3 e7 2o 5hx 3a9 42g a54 hsx d6 1cv ww du b3 22h 1id 7 6 9 e r+3 11 emz jts 3j 487 q2 1e 2m 19 r8 '
    '1g1y ; 9/2: 2zy ; 90: 3ui 1axq d6 27 27k du b3 1ds op 105i 4y9 40 ; 900: 1esh d6 27 1ao ww 17v5 40 ; 9000: 1esq '
    '1q1 18s1 40 ; 90000: 1esz 1q1 18s1 40 ; 900000: 1gj9 ')
_tables = {}
_none = object()


def _table(text):
    """The starts, the ends and the values of a table's ranges, in order."""
    if text not in _tables:
        ranges = []
        for line in text.split(' ; '):
            value, _, gaps = line.partition(': ')
            end = 0
            for gap in gaps.split():
                skipped, _, more = gap.partition('+')
                start = end + int(skipped, 36)
                end = start + int(more or '0', 36)
                ranges.append((start, end, value))
        ranges.sort()
        _tables[text] = [one[0] for one in ranges], ranges
    return _tables[text]


def _find(text, chr):
    starts, ranges = _table(text)
    c = ord(chr)
    i = _bisect(starts, c) - 1
    return ranges[i][2] if i >= 0 and c <= ranges[i][1] else None


def _check(what, chr):
    if not isinstance(chr, str) or len(chr) != 1:
        raise TypeError(f'{what} must be a unicode character, not {type(chr).__name__}')


def combining(chr, /):
    _check('combining() argument', chr)
    return int(_find(_COMBINING, chr) or 0) if chr > '\u02ff' else 0


def east_asian_width(chr, /):
    _check('east_asian_width() argument', chr)
    return _find(_WIDTHS, chr) or 'N'


def name(chr, default=_none, /):
    found = _name(chr)
    if found is not None:
        return found
    if default is _none:
        raise ValueError('no such name')
    return default


def lookup(name, /):
    c = _point(name)
    if c < 0:
        raise KeyError(f"undefined character name '{name}'")
    return chr(c)


def decimal(chr, default=_none, /):
    _check('decimal() argument 1', chr)
    if chr.isdecimal():
        return int(chr)
    if default is _none:
        raise ValueError('not a decimal')
    return default


def digit(chr, default=_none, /):
    _check('digit() argument 1', chr)
    if chr.isdecimal():
        return int(chr)
    if chr.isdigit():
        return int(_find(_NUMERIC, chr))
    if default is _none:
        raise ValueError('not a digit')
    return default


def numeric(chr, default=_none, /):
    _check('numeric() argument 1', chr)
    if chr.isdecimal():
        return float(int(chr))
    found = _find(_NUMERIC, chr)
    if found is not None:
        number, _, divisor = found.partition('/')
        return int(number) / int(divisor or '1')
    if default is _none:
        raise ValueError('not a numeric character')
    return default


def _decomposed(text, compatible):
    """The parts of all characters, those that are put on another one in the order of their classes."""
    parts, marks = [], []
    for c in text:
        for part in c if c < '\x80' else _decompose(c, compatible):
            order = combining(part)
            if order:
                marks.append((order, part))
                continue
            if marks:
                marks.sort(key=lambda mark: mark[0])
                parts.extend([mark[1] for mark in marks])
                marks.clear()
            parts.append(part)
    marks.sort(key=lambda mark: mark[0])
    parts.extend([mark[1] for mark in marks])
    return parts


def _composed(parts):
    result = []
    base, last = -1, 0
    for part in parts:
        order = combining(part) if part > '\x7f' else 0
        if base >= 0 and part > '\x7f' and (last < order or last == 0 and base == len(result) - 1):
            whole = _compose(result[base], part)
            if whole is not None:
                result[base] = whole
                continue
        if order == 0:
            base = len(result)
        last = order
        result.append(part)
    return result


def normalize(form, unistr, /):
    if form not in ('NFC', 'NFD', 'NFKC', 'NFKD'):
        raise ValueError('invalid normalization form')
    if unistr.isascii():
        return unistr
    parts = _decomposed(unistr, 'K' in form)
    return ''.join(parts if form[-1] == 'D' else _composed(parts))


def is_normalized(form, unistr, /):
    return normalize(form, unistr) == unistr
