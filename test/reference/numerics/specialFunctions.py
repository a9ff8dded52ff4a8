"""Special functions at 50 digits, computed with mpmath, an independent program.

    /usr/bin/python3 test/reference/numerics/specialFunctions.py > test/reference/numerics/specialFunctions.json

Each row is the arguments (exact doubles) and the value rounded to 20 significant digits.
"""
import json
import random

from mpmath import mp, mpf, loggamma, psi, log, hyp2f1, betainc, gammainc, expint, exp, nstr, quad, inf

mp.dps = 50
random.seed(20260101)


def double(lo, hi):
    """A double between lo and hi, spread evenly over their logarithms."""
    import math
    return math.exp(random.uniform(math.log(lo), math.log(hi)))


def row(args, value):
    return [list(map(float, args)), float(nstr(value, 25))]


table = {}
xs = [1e-8, 1e-4, 0.01, 0.1, 0.3, 0.4999, 0.5, 0.75, 0.99, 0.9999, 0.999999, 1.000001, 1.0001, 1.25, 1.4616321449683622, 1.46, 1.47,
      1.4999, 1.5, 1.75, 1.9999, 1.99999999, 2.00000001, 2.0001, 2.49, 2.5, 2.51, 3, 4.7, 7.3, 9.99, 10, 10.01, 25.5, 100, 1234.5, 1e5, 1e8, 1e12]
xs += [double(1e-6, 1e6) for _ in range(60)]
table["lnGamma"] = [row([x], loggamma(mpf(x))) for x in xs]
table["digamma"] = [row([x], psi(0, mpf(x))) for x in xs]
table["trigamma"] = [row([x], psi(1, mpf(x))) for x in xs]

table["lnBeta"] = []
for a, b in [(1e-4, 1e-4), (0.5, 0.5), (1e-3, 1e4), (0.79, 2.42), (1e6, 0.3), (1e6, 1e6), (1e9, 2.5), (12, 15), (5000.25, 3)] + \
        [(double(1e-4, 1e5), double(1e-4, 1e5)) for _ in range(60)]:
    a, b = float(a), float(b)
    table["lnBeta"].append(row([a, b], loggamma(mpf(a)) + loggamma(mpf(b)) - loggamma(mpf(a) + mpf(b))))

table["lnRising"] = []
for x, d in [(0.25, 1.0), (0.25, 10000.0), (1e-5, 3.0), (5e5, 1e-3), (1e5, 7.0), (1e5, 40.0)] + [(double(1e-3, 1e5), double(1e-3, 1e4)) for _ in range(40)]:
    table["lnRising"].append(row([x, d], loggamma(mpf(x) + mpf(d)) - loggamma(mpf(x))))

table["gammaP"] = []
table["gammaQ"] = []
for a, x in [(0.5, 0.1), (1, 2), (3, 30), (30, 3), (100, 100), (1000, 900), (0.01, 1e-5)] + [(double(1e-2, 300), double(1e-2, 300)) for _ in range(60)]:
    a, x = float(a), float(x)
    p = gammainc(mpf(a), 0, mpf(x), regularized=True)
    q = gammainc(mpf(a), mpf(x), inf, regularized=True)
    if p > mpf("1e-250"):
        table["gammaP"].append(row([a, x], p))
    if q > mpf("1e-250"):
        table["gammaQ"].append(row([a, x], q))

table["incompleteBeta"] = []
for x, a, b in [(0.5, 2, 2), (0.01, 0.5, 0.5), (0.99, 10, 0.1), (0.3, 50, 120)] + [(random.random(), double(0.05, 200), double(0.05, 200)) for _ in range(80)]:
    x, a, b = float(x), float(a), float(b)
    value = betainc(mpf(a), mpf(b), 0, mpf(x), regularized=True)
    if value > mpf("1e-250"):
        table["incompleteBeta"].append(row([x, a, b], value))

# Arguments as the models use them: purchases up to thousands, z up to 1, and the cases a + b = c + integer.
table["lnHyp2F1"] = []
cases = [(1, 1, 2, 0.5), (0.2426, 0.7929, 3.2186, 0.9), (2.2426, 2.4257, 2.2186, 0.5), (1, 6.7834, 7.4401, 1 / 1.1), (1, 3.806096, 4.474184, 1 / 1.1),
         (1, 3.8, 4.5, 1 / 1.0001), (1, 7, 8, 0.9999), (1, 2.5, 3.5, 0.99999999), (1.5, 2.5, 4.0, 0.985), (1.5, 2.5, 3.0, 0.995), (0.3, 0.8, 3.1, 1.0),
         (300.25, 302.5, 303.3, 0.45), (10000.25, 10002.5, 10003.25, 0.3), (2000.5, 2002.5, 2003.3, 0.9), (30.25, 32.5, 33.0, 0.98),
         (1, 0.8, 3.2, -0.5), (4.2, 0.8, 7.3, -20.0), (31.2, 0.8, 34.3, -3.0), (12.2, 0.4, 14.1, -500.0)]
for _ in range(60):
    a = double(0.05, 60)
    b = double(0.05, 60)
    c = b + double(0.05, 20)
    cases.append((a, b, c, random.choice([random.random() * 0.97, 1 - double(1e-6, 0.03), -double(1e-3, 100)])))
for a, b, c, z in cases:
    a, b, c, z = map(float, (a, b, c, z))
    table["lnHyp2F1"].append(row([a, b, c, z], log(hyp2f1(mpf(a), mpf(b), mpf(c), mpf(z)))))

table["scaledExpIntegral"] = []
for s, z in [(0, 2), (0.606, 0.137), (0.606, 1e-6), (1, 0.5), (2, 0.01), (50, 0.01), (1.5, 1.0), (3, 700), (40.2, 1e-4)] + \
        [(double(0.02, 60), double(1e-5, 100)) for _ in range(60)]:
    s, z = float(s), float(z)
    table["scaledExpIntegral"].append(row([s, z], exp(mpf(z)) * expint(mpf(s), mpf(z))))

print("{")
for i, (name, rows) in enumerate(table.items()):
    print(json.dumps(name) + ": [")
    print(",\n".join(json.dumps(r) for r in rows))
    print("]" + ("," if i < len(table) - 1 else ""))
print("}")
