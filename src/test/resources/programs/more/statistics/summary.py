import statistics as st
d = [2, 4, 4, 4, 5, 5, 7, 9]
print(st.mean(d), st.median(d), st.mode(d), st.multimode([1, 1, 2, 2]), st.pstdev(d), st.stdev(d), st.pvariance(d), st.variance(d), st.median_low(d), st.median_high([1, 2, 3, 4]), st.fmean([1.5, 2.5]), st.mean([1.5, 2, 3]), st.median([3, 1, 2]), st.mean([1, 2]), st.harmonic_mean([40, 60]), round(st.geometric_mean([54, 24, 36]), 6), st.quantiles(range(1, 10), n=4), st.median_grouped([1, 2, 2, 3]), st.mode('aab'), st.mean([0.1] * 3), st.variance([2.5, 3.5]), st.fmean([1, 2], weights=[3, 1]), st.quantiles([1, 2, 3], n=4, method='inclusive'))
from fractions import Fraction as F
from decimal import Decimal as D
print(st.mean([F(1, 2), F(1, 3)]), st.mean([D('0.5'), D('0.75')]), st.median([F(1), F(2)]), st.correlation([1, 2, 3], [2, 4, 6]), st.linear_regression([1, 2, 3], [3, 5, 7]), st.covariance([1, 2, 3], [1, 5, 7]))
for f in [lambda: st.mean([]), lambda: st.median([]), lambda: st.stdev([1]), lambda: st.mode([]), lambda: st.mean(['a']), lambda: st.variance([]), lambda: st.harmonic_mean([-1]), lambda: st.quantiles([1]), lambda: st.correlation([1], [2])]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
n = st.NormalDist(100, 15); print(n.mean, n.stdev, round(n.cdf(115), 6), round(n.pdf(100), 6), round(n.inv_cdf(0.95), 4), n, n + 5, st.NormalDist.from_samples([1, 2, 3]))
