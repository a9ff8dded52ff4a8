"""CDNOW's 2,357 customers: maximum-likelihood estimates and expected purchases of the next 39 weeks, with mpmath.

    /usr/bin/python3 test/reference/models/cdnow.py ../shared/data/cdnow_customers_monetary.csv \
        > test/reference/models/cdnow.json

The data stay where they are; only results are written. None of it uses the formulas of the add-in: likelihoods and
predictions are the published closed forms with their hypergeometric functions (Fader & Hardie 2005, A note on
deriving the Pareto/NBD model; Fader, Hardie & Lee 2005, equations 6 and 10), where the add-in integrates; derivatives
are differences at 40 digits.
"""
import csv
import json
import sys
from collections import Counter

from mpmath import hyp2f1, log, loggamma, lu_solve, matrix, mp, mpf, norm, nstr

mp.dps = 40
with open(sys.argv[1], newline='') as file:
    rows = Counter((int(row['x']), mpf(row['t_x']), mpf(row['T'])) for row in csv.DictReader(file))


def left_out(r, alpha, s, beta, x, tx, T):
    """A0 of the note: what 'has left' adds to the likelihood, a difference of two hypergeometric functions."""
    rho = r + s + x
    larger, second, gap = (alpha, s + 1, alpha - beta) if alpha >= beta else (beta, r + x, beta - alpha)

    def at(u):
        return hyp2f1(rho, second, rho + 1, gap / (larger + u)) / (larger + u) ** rho

    return at(tx) - at(T)


def pareto_likelihood(p):
    r, alpha, s, beta = p
    total = mpf(0)
    for (x, tx, T), count in rows.items():
        alive = (alpha + T) ** -(r + x) * (beta + T) ** -s
        gone = s / (r + s + x) * left_out(r, alpha, s, beta, x, tx, T)
        total += count * (loggamma(r + x) - loggamma(r) + r * log(alpha) + s * log(beta) + log(alive + gone))
    return total


def pareto_expected(p, t):
    r, alpha, s, beta = p
    total = mpf(0)
    for (x, tx, T), count in rows.items():
        odds = s / (r + s + x) * (alpha + T) ** (r + x) * (beta + T) ** s * left_out(r, alpha, s, beta, x, tx, T)
        alive = (r + x) * (beta + T) / ((alpha + T) * (s - 1)) * (1 - ((beta + T) / (beta + T + t)) ** (s - 1))
        total += count * alive / (1 + odds)
    return total


def bg_likelihood(p):
    r, alpha, a, b = p
    total = mpf(0)
    for (x, tx, T), count in rows.items():
        inner = (alpha + T) ** -(r + x) + (a / (b + x - 1) * (alpha + tx) ** -(r + x) if x > 0 else 0)
        ratio = loggamma(b + x) - loggamma(b) + loggamma(a + b) - loggamma(a + b + x)
        total += count * (ratio + loggamma(r + x) - loggamma(r) + r * log(alpha) + log(inner))
    return total


def bg_expected(p, t):
    r, alpha, a, b = p
    total = mpf(0)
    for (x, tx, T), count in rows.items():
        z = t / (alpha + T + t)
        alive = 1 - ((alpha + T) / (alpha + T + t)) ** (r + x) * hyp2f1(r + x, b + x, a + b + x - 1, z)
        odds = a / (b + x - 1) * ((alpha + T) / (alpha + tx)) ** (r + x) if x > 0 else 0
        total += count * (a + b + x - 1) / (a - 1) * alive / (1 + odds)
    return total


def maximum(f, start):
    """Newton's method with differences: steps of 1e-9 leave errors near 1e-18 in gradient and Hessian."""
    p = matrix([mpf(value) for value in start])
    n, h = len(p), mpf(10) ** -9
    for _ in range(6):
        def moved(*steps):
            q = p.copy()
            for i, by in steps:
                q[i] += by * h * p[i]
            return f(list(q))
        middle = moved()
        up = [moved((i, 1)) for i in range(n)]
        down = [moved((i, -1)) for i in range(n)]
        gradient, hessian = matrix(n, 1), matrix(n, n)
        for i in range(n):
            gradient[i] = (up[i] - down[i]) / (2 * h)
            hessian[i, i] = (up[i] - 2 * middle + down[i]) / h ** 2
            for j in range(i):
                both = moved((i, 1), (j, 1)) + moved((i, -1), (j, -1))
                mixed = both - up[i] - up[j] - down[i] - down[j] + 2 * middle
                hessian[i, j] = hessian[j, i] = mixed / (2 * h ** 2)
        step = lu_solve(hessian, -gradient)
        for i in range(n):
            p[i] *= 1 + step[i]
        if norm(step) < mpf(10) ** -13:
            return list(p)
    raise RuntimeError('no maximum found')


def num(value):
    return float(nstr(value, 20))


def result(likelihood, expected, start, published):
    p = maximum(likelihood, start)
    return {
        'parameters': [num(value) for value in p],
        'logLikelihood': num(likelihood(p)),
        'expected39': num(expected(p, 39)),
        'published': {
            'parameters': [float(value) for value in published],
            'expected39': num(expected([mpf(value) for value in published], 39)),
        },
    }


print(json.dumps({
    'BG/NBD': result(bg_likelihood, bg_expected, ['.2426', '4.414', '.793', '2.426'], ['.243', '4.414', '.793', '2.426']),
    'Pareto/NBD': result(pareto_likelihood, pareto_expected, ['.5533', '10.578', '.6062', '11.668'],
                         ['.5534', '10.5802', '.6061', '11.6562']),
}, indent=2))
