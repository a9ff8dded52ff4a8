"""Computes studentT.json with mpmath at 40 digits: two-sided probabilities of Student's t, and quantiles.

The density is integrated after x = sqrt(df) tan(angle), which is another way than the incomplete beta function.

Run: python3 test/reference/metrics/generateStudentT.py
"""

import json
from pathlib import Path

from mpmath import atan, cos, exp, loggamma, mp, mpf, pi, quad, sqrt

mp.dps = 40


def two_sided(t, degrees):
    t, degrees = mpf(t), mpf(degrees)
    start = atan(t / sqrt(degrees))
    # The integrand falls off within a few widths of 1/sqrt(df): cut the way there into pieces.
    width = 1 / sqrt(degrees)
    points = [start + width * k for k in (0, 1, 2, 4, 8, 16, 32) if start + width * k < pi / 2] + [pi / 2]
    area = quad(lambda angle: cos(angle) ** (degrees - 1), points)
    return 2 * area * exp(loggamma((degrees + 1) / 2) - loggamma(degrees / 2)) / sqrt(pi)


def quantile(p, degrees):
    low, high = mpf(0), mpf(1)
    while two_sided(high, degrees) > p:
        high *= 2
    for _ in range(70):
        middle = (low + high) / 2
        if two_sided(middle, degrees) > p:
            low = middle
        else:
            high = middle
    return low


degrees = ["1", "1.5", "2", "3.25", "5", "9", "17.7", "30", "99.5", "400", "5000", "250000"]
probabilities = [
    {"t": float(t), "degrees": float(d), "p": float(two_sided(t, d))}
    for d in degrees
    for t in ["0.001", "0.1", "0.5", "1", "1.96", "2.5", "4", "8", "25", "200"]
    # The quadrature is good to 40 digits of the whole, not of a tail far below it.
    if two_sided(t, d) > mpf("1e-25")
]
quantiles = [
    {"p": float(p), "degrees": float(d), "t": float(quantile(mpf(float(p)), d))}
    for d in degrees
    for p in ["0.5", "0.1", "0.05", "0.01", "0.001"]
]
path = Path(__file__).with_name("studentT.json")
path.write_text(json.dumps({"probabilities": probabilities, "quantiles": quantiles}, indent=0) + "\n")
print(len(probabilities), len(quantiles))
