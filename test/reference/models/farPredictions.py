"""Predictions where double precision is tried hardest: far horizons, a below 1, and discounts that are steep beside T.

    /usr/bin/python3 test/reference/models/farPredictions.py > test/reference/models/farPredictions.json

Expected purchases of BG/NBD and MBG/NBD are the published closed form (Fader, Hardie & Lee 2005, equation 10) at 80 digits;
discounted ones the integral over time of the purchase rate by scipy's adaptive quadrature. The product computes both in
other ways there.
"""
import json
import random

import numpy as np
from mpmath import mp, mpf, hyp2f1, nstr
from scipy import integrate, special

mp.dps = 80


def within(rho, A, a, b, t):
    return (a + b - 1) / (a - 1) * (1 - (A / (A + t)) ** rho * hyp2f1(rho, b, a + b - 1, t / (A + t)))


def discounted_bg(rho, A, a, b, t, rate):
    # The inner mean over p by Gauss-Jacobi with 120 points: the integrand is smooth in p, since tau / A is small.
    nodes, weights = special.roots_jacobi(120, b - 1, a - 1)
    p, w = (nodes + 1) / 2, weights / weights.sum()
    f = lambda tau: np.exp(-rate * tau) * rho / A * (w * (1 + p * tau / A) ** (-rho - 1)).sum()
    return pieces(f, t, rate)


def discounted_pareto(r, al, s, be, x, T, t, rate):
    B = be + T
    return pieces(lambda tau: np.exp(-rate * tau) * (r + x) / (al + T) * (B / (B + tau)) ** s, t, rate)


def pieces(f, t, rate):
    edges = [e for e in (0, 1, 4, 12, 40) if e / rate < t]
    ends = [e / rate for e in edges] + [min(t, 60 / rate)]
    return sum(integrate.quad(f, lo, hi, epsabs=0, epsrel=1e-13, limit=200)[0] for lo, hi in zip(ends, ends[1:]) if hi > lo)


random.seed(4)
out = {"expected": [], "discounted": []}
cases = [[1.9, 16.25, 0.176, 1.22, 300, 52, 1000000]]
for _ in range(9):
    cases.append([round(10 ** random.uniform(-1, 1), 3), round(10 ** random.uniform(-1, 2), 3), round(10 ** random.uniform(-1, 0), 3),
                  round(10 ** random.uniform(-1, 1), 3), random.choice([0, 1, 5, 40, 300, 2000]), 52, round(10 ** random.uniform(2, 8))])
for model, m in (("BG/NBD", 0), ("MBG/NBD", 1)):
    for r, al, a, b, x, T, t in cases:
        R, AL, A_, B_ = (mpf(str(v)) for v in (r, al, a, b))
        out["expected"].append({"model": model, "parameters": [r, al, a, b], "x": x, "T": T, "horizon": t,
                                "value": float(nstr(within(R + x, AL + T, A_, B_ + x + m, mpf(t)), 20))})
for T, t, rate in ((5200, 520, 1), (52, 52, 20), (100000, 1000, 0.5), (520, 52, 0.01), (520, 52, 0.002)):
    for model, p in (("BG/NBD", [0.243, 4.414, 0.793, 2.426]), ("MBG/NBD", [0.525, 6.183, 0.891, 1.614]), ("Pareto/NBD", [0.553, 10.58, 0.606, 11.67])):
        if model == "Pareto/NBD":
            value = discounted_pareto(*p, 2, T, t, rate)
        else:
            value = discounted_bg(p[0] + 2, p[1] + T, p[2], p[3] + 2 + (1 if model == "MBG/NBD" else 0), t, rate)
        out["discounted"].append({"model": model, "parameters": p, "x": 2, "T": T, "horizon": t, "rate": rate, "value": value})
print(json.dumps(out, indent=1))
