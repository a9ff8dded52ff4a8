"""Likelihoods and predictions at given parameters, computed with mpmath from the definitions of the models.

    /usr/bin/python3 test/reference/models/predictions.py > test/reference/models/predictions.json

None of it uses the formulas of the add-in: heterogeneity is integrated numerically over its beta distribution, or the
published closed form with its hypergeometric functions is evaluated at 40 digits where the add-in integrates.
"""
import json

from mpmath import mp, mpf, quad, expm1, log1p, gamma, beta, hyp2f1, hyperu, log, exp, inf, nstr, linspace

mp.dps = 40


def num(value):
    return float(nstr(value, 25))


def over_beta(f, a, b):
    """Mean of f(p), p ~ Beta(a, b). Substitutions p = u^k, 1-p = v^k take the singular ends away."""
    a, b = mpf(a), mpf(b)
    k, m = 8 / min(a, mpf(1)), 8 / min(b, mpf(1))
    half = mpf(1) / 2
    left = quad(lambda u: k * u ** (k * a - 1) * (1 - u ** k) ** (b - 1) * f(u ** k), linspace(0, half ** (1 / k), 5))
    right = quad(lambda v: m * v ** (m * b - 1) * (1 - v ** m) ** (a - 1) * f(1 - v ** m), linspace(0, half ** (1 / m), 5))
    return (left + right) / beta(a, b)


out = {}

# BG/NBD and MBG/NBD: everything given p is a gamma integral; p is integrated numerically.
bg_parameters = [
    [0.242593, 4.413532, 0.792886, 2.425753],
    [1.5, 20.0, 1.0, 3.0],
    [0.05, 0.3, 0.02, 0.5],
    [6.0, 3.0, 4.5, 0.9],
]
histories = [(0, 0.0, 38.86), (2, 30.43, 38.86), (1, 0.5, 10.0), (12, 36.0, 38.0), (7, 39.0, 39.0), (60, 20.0, 39.0), (0, 0.0, 0.0)]
for model, m in (("BG/NBD", 0), ("MBG/NBD", 1)):
    rows = []
    for ps in bg_parameters:
        r, al, a, b = map(mpf, ps)
        for x, tx, T in histories:
            tx_, T_ = mpf(tx), mpf(T)
            g = gamma(r + x) / gamma(r) * al ** r
            stay = over_beta(lambda p: (1 - p) ** (x + m), a, b)
            alive = stay * g * (al + T_) ** -(r + x)
            left = mpf(0)
            if x + m > 0:
                left = over_beta(lambda p: p * (1 - p) ** (x + m - 1), a, b) * g * (al + tx_) ** -(r + x)
            L = alive + left
            t = mpf(39)
            A = al + T_

            def within(p, t=t, A=A, x=x):
                if p == 0:
                    return (r + x) * t / A
                return -expm1(-(r + x) * log1p(p * t / A)) / p

            expected = over_beta(lambda p: (1 - p) ** (x + m) * within(p), a, b) * g * A ** -(r + x) / L
            delta = mpf("0.0027")
            # DERT: purchases at rate E[lambda exp(-lambda p tau)], integrated over time.
            rate = lambda tau: (r + x) / A * hyp2f1(r + x + 1, a, a + b + x + m, -tau / A)
            mp.dps = 25
            ever = quad(lambda w: exp(-delta * A * (exp(w) - 1)) * rate(A * (exp(w) - 1)) * A * exp(w), linspace(0, log(1 + 60 / (delta * A)), 25))
            mp.dps = 40
            rows.append({"parameters": ps, "history": [x, tx, T], "logLikelihood": num(log(L)), "pAlive": num(alive / L),
                         "expected39": num(expected), "dert0027": num(ever * alive / L)})
    out[model] = rows

# Pareto/NBD: the published closed forms (Fader & Hardie 2005) with 2F1 and Tricomi's function at 40 digits.
rows = []
for ps in [[0.553276, 10.577612, 0.606213, 11.667908], [0.5534, 10.5802, 0.6061, 11.6562], [2.5, 3.0, 1.0, 40.0], [0.05, 8.0, 3.0, 0.2], [1.2, 9.0, 0.7, 9.0]]:
    r, al, s, be = map(mpf, ps)
    for x, tx, T in histories + [(300, 30.0, 38.0)]:
        tx_, T_ = mpf(tx), mpf(T)
        hi, lo = max(al, be), min(al, be)
        q = s + 1 if al >= be else r + x

        def term(t):
            return hyp2f1(r + s + x, q, r + s + x + 1, (hi - lo) / (hi + t)) / (hi + t) ** (r + s + x)

        a0 = term(tx_) - term(T_)
        g = gamma(r + x) / gamma(r) * al ** r * be ** s
        there = g / ((al + T_) ** (r + x) * (be + T_) ** s)
        L = there + g * s / (r + s + x) * a0
        p = there / L
        t = mpf(39)
        if s == 1:
            life = (be + T_) * log((be + T_ + t) / (be + T_))
        else:
            life = (be + T_) / (s - 1) * (1 - ((be + T_) / (be + T_ + t)) ** (s - 1))
        delta = mpf("0.0027")
        dert = al ** r * be ** s * delta ** (s - 1) * gamma(r + x + 1) * hyperu(s, s, delta * (be + T_)) / (gamma(r) * (al + T_) ** (r + x + 1) * L)
        rows.append({"parameters": ps, "history": [x, tx, T], "logLikelihood": num(log(L)), "pAlive": num(p),
                     "expected39": num((r + x) / (al + T_) * life * p), "dert0027": num(dert)})
out["Pareto/NBD"] = rows

# BG/BB: moments of both beta distributions by integration, the path of a customer by enumeration.
rows = []
for ps in [[1.203522, 0.749716, 0.656718, 2.783442], [0.5, 2.0, 1.0, 4.0], [0.05, 0.06, 0.3, 30.0]]:
    al, be, ga, de = map(mpf, ps)
    for x, tx, n in [(6, 6, 6), (0, 0, 6), (1, 1, 6), (3, 5, 6), (4, 9, 12)]:
        buys = lambda i, j: over_beta(lambda p: p ** i * (1 - p) ** j, al, be)
        stays = lambda i, j: over_beta(lambda q: q ** i * (1 - q) ** j, ga, de)
        there = buys(x, n - x) * stays(0, n)
        L = there + sum(buys(x, seen - x) * stays(1, seen) for seen in range(tx, n))
        pnext = buys(x, n - x) * stays(0, n + 1) / L
        expected = buys(x + 1, n - x) * sum(stays(0, n + j) for j in range(1, 6)) / L
        v = 1 / mpf("1.1")
        dert = buys(x + 1, n - x) * over_beta(lambda q: (1 - q) ** (n + 1) * v / (1 - (1 - q) * v), ga, de) / L
        rows.append({"parameters": ps, "history": [x, tx, n], "logLikelihood": num(log(L)), "pAlive": num(pnext),
                     "expected5": num(expected), "dert10": num(dert)})
out["BG/BB"] = rows

rows = []
for ps in [[0.668088, 3.806096], [0.704077, 1.182043], [0.05, 0.3]]:
    a, b = map(mpf, ps)
    v = 1 / mpf("1.1")
    S = lambda t: over_beta(lambda q: (1 - q) ** t, a, b)
    rows.append({"parameters": ps, "survival": [num(S(t)) for t in (0, 1, 7, 12, 100)], "retention": [num(S(t) / S(t - 1)) for t in (1, 7, 12)],
                 "lifetime": num(over_beta(lambda q: 1 / (1 - (1 - q) * v), a, b)),
                 "lifetimeAt5": num(over_beta(lambda q: (1 - q) ** 5 / (1 - (1 - q) * v), a, b) / S(5))})
out["sBG"] = rows

rows = []
for ps in [[0.214253, 1.426575, 1.723565], [0.455614, 0.779325, 1.283451], [3.0, 20.0, 0.6]]:
    a, b, c = map(mpf, ps)
    S = lambda t: over_beta(lambda q: (1 - q) ** (mpf(t) ** c), a, b) if t else mpf(1)
    closed = lambda t: beta(a, b + mpf(t) ** c) / beta(a, b)
    rows.append({"parameters": ps, "survival": [num(S(t)) for t in (0, 1, 7, 12, 100)], "retention": [num(S(t) / S(t - 1)) for t in (1, 7, 12)],
                 "lifetime": num(sum(closed(t) / mpf("1.1") ** t for t in range(0, 900))),
                 "lifetimeAt5": num(sum(closed(t + 5) / closed(5) / mpf("1.1") ** t for t in range(0, 900)))})
out["BdW"] = rows

rows = []
for ps in [[6.248802, 3.744588, 15.447748], [0.4, 1.2, 300.0], [2.0, 0.8, 5.0]]:
    p, q, v = map(mpf, ps)
    for x, m in [(1, 11.77), (2, 22.35), (40, 350.0), (0, 0.0)]:
        if x == 0 and q <= 1:
            continue
        shape, rate = p * x + q, v + x * mpf(m)
        # Mean of p / nu under the posterior Gamma(shape, rate) of nu, by integration.
        density = lambda nu: exp((shape - 1) * log(nu) - rate * nu + shape * log(rate)) / gamma(shape)
        k = 8 / min(shape - 1, mpf(1))
        peak = shape / rate
        spend = quad(lambda u: p / u ** k * density(u ** k) * k * u ** (k - 1), [0] + [(peak * f) ** (1 / k) for f in (mpf(1) / 100, mpf(1) / 10, mpf(1) / 2, 1, 2, 4, 10, 40)] + [(peak * 200 + 200 / rate) ** (1 / k)])
        rows.append({"parameters": ps, "history": [x, m], "spend": num(spend)})
out["Gamma-Gamma"] = rows

print(json.dumps(out, indent=1))
