"""Maximum-likelihood fits of the functions' examples, by Newton's method at 60 digits on likelihoods written from the papers.

    /usr/bin/python3 test/reference/models/exampleFits.py > test/reference/models/exampleFits.json

Gradient and Hessian are central differences with h = 1e-14, so estimates, standard errors and log-likelihoods are exact
to more digits than a double holds. The starts are rough; Newton's method is run until the gradient vanishes.
"""
import json

from mpmath import mp, mpf, matrix, lu_solve, inverse, log, exp, gamma, beta, loggamma, hyp2f1, sqrt, nstr, norm, erfinv, quad

mp.dps = 60
h = mpf(10) ** -14

X = [1, 1, 0, 6, 3, 0, 0, 1, 3, 3, 0, 6]
TX = [28, 2, 0, 40, 47, 0, 0, 1, 16, 6, 0, 39]
T = [52, 48, 44, 40] * 3
M = [59, 31, 0, 52, 62, 0, 0, 53, 51, 123, 0, 50]


def num(v):
    return float(nstr(v, 25))


def lnbeta(a, b):
    return loggamma(a) + loggamma(b) - loggamma(a + b)


def bg_terms(p, x, tx, t, m):
    r, al, a, b = p
    alive = exp(lnbeta(a, b + x + m) - lnbeta(a, b)) * (al + t) ** -(r + x)
    left = exp(lnbeta(a + 1, b + x + m - 1) - lnbeta(a, b)) * (al + tx) ** -(r + x) if x + m > 0 else mpf(0)
    return alive, left


def bg(m):
    def f(p):
        r, al, a, b = p
        return sum(log(sum(bg_terms(p, x, tx, t, m))) + loggamma(r + x) - loggamma(r) + r * log(al) for x, tx, t in zip(X, TX, T))
    return f


def pareto(p):
    r, al, s, be = p
    total = mpf(0)
    for x, tx, t in zip(X, TX, T):
        hi, lo = max(al, be), min(al, be)
        q = s + 1 if al >= be else r + x
        term = lambda u: hyp2f1(r + s + x, q, r + s + x + 1, (hi - lo) / (hi + u)) / (hi + u) ** (r + s + x)
        total += log(gamma(r + x) / gamma(r) * al ** r * be ** s * (1 / ((al + t) ** (r + x) * (be + t) ** s) + s / (r + s + x) * (term(tx) - term(t))))
    return total


def gamma_gamma(p):
    p_, q, v = p
    return sum(loggamma(p_ * x + q) - loggamma(p_ * x) - loggamma(q) + q * log(v) + (p_ * x - 1) * log(m) + p_ * x * log(x) - (p_ * x + q) * log(v + m * x)
               for x, m in zip(X, M) if x > 0)


donations = [(6, 6, 1203), (5, 6, 728), (4, 6, 512), (3, 6, 357), (2, 6, 234), (1, 6, 129), (5, 5, 335), (4, 5, 284), (3, 5, 225), (2, 5, 173), (1, 5, 119),
             (4, 4, 240), (3, 4, 181), (2, 4, 155), (1, 4, 78), (3, 3, 322), (2, 3, 255), (1, 3, 129), (2, 2, 613), (1, 2, 277), (1, 1, 1091), (0, 0, 3464)]


def bgbb(p):
    a, b, g, d = p
    n = 6
    return sum(c * log(beta(a + x, b + n - x) / beta(a, b) * beta(g, d + n) / beta(g, d)
                       + sum(beta(a + x, b + tx - x + i) / beta(a, b) * beta(g + 1, d + tx + i) / beta(g, d) for i in range(n - tx)))
               for x, tx, c in donations)


high = [1000, 869, 743, 653, 593, 551, 517, 491]
regular = [1000, 631, 468, 382, 326, 289, 262, 241]


def contract(survivors, c_free):
    def f(p):
        a, b = p[0], p[1]
        c = p[2] if c_free else mpf(1)
        S = [beta(a, b + (mpf(t) ** c if t else 0)) / beta(a, b) for t in range(len(survivors))]
        return sum((survivors[t - 1] - survivors[t]) * log(S[t - 1] - S[t]) for t in range(1, len(S))) + survivors[-1] * log(S[-1])
    return f


def shifted(p, *moves):
    q = list(p)
    for i, d in moves:
        q[i] += d
    return q


def fit(f, start, names, customers):
    p = [mpf(v) for v in start]
    n = len(p)
    for _ in range(30):
        g = matrix([(f(shifted(p, (i, h))) - f(shifted(p, (i, -h)))) / (2 * h) for i in range(n)])
        H = matrix(n)
        for i in range(n):
            for j in range(i + 1):
                H[i, j] = H[j, i] = (f(shifted(p, (i, h), (j, h))) - f(shifted(p, (i, h), (j, -h))) - f(shifted(p, (i, -h), (j, h))) + f(shifted(p, (i, -h), (j, -h)))) / (4 * h * h)
        if norm(g) < mpf(10) ** -18:
            break
        step = lu_solve(-H, g)
        p = [a + s for a, s in zip(p, step)]
    else:
        raise SystemExit("no convergence")
    cov = inverse(-H)
    return p, cov, {"parameters": [num(v) for v in p], "standardErrors": [num(sqrt(cov[i, i])) for i in range(n)],
                    "logLikelihood": num(f(p)), "customers": customers}


out = {"data": {"x": X, "tx": TX, "T": T, "meanSpend": M}}
_, _, out["BG/NBD"] = fit(bg(0), [0.478909, 4.053954, 0.881191, 2.624799], "r alpha a b", 12)
_, _, out["MBG/NBD"] = fit(bg(1), [2.77596, 18.97557, 1.213382, 2.548602], "r alpha a b", 12)
pa_p, pa_cov, out["Pareto/NBD"] = fit(pareto, [4.693860, 46.8161, 0.460288, 4.0396988], "r alpha s beta", 12)
gg_p, gg_cov, out["Gamma-Gamma"] = fit(gamma_gamma, [19.9111379, 11.6422113, 32.3624917], "p q v", 8)
_, _, out["BG/BB"] = fit(bgbb, [1.203522, 0.749716, 0.656718, 2.783442], "alpha beta gamma delta", 11104)
_, _, out["sBG"] = fit(contract(high, False), [0.668, 3.806], "alpha beta", 1000)
_, _, out["sBG regular"] = fit(contract(regular, False), [0.704, 1.182], "alpha beta", 1000)
_, _, out["BdW"] = fit(contract(high, True), [0.2143, 1.4266, 1.7236], "alpha beta c", 1000)
_, _, out["BdW regular"] = fit(contract(regular, True), [0.4556, 0.7793, 1.28345], "alpha beta c", 1000)

# CLVPREDICT: 26 weeks ahead, margin 0.4, discount 10 % a year, by Pareto/NBD, whose AIC is the smaller one. The interval is
# the delta method on ln value.
t = mpf(26)
delta = log(mpf("1.1")) * 7 / mpf("365.25")


def purchases(p, x, tx, T_, rate):
    """P(alive), and expected purchases within t, discounted. Fader & Hardie 2005, equations 36 and 41."""
    r, al, s, be = p
    hi, lo = max(al, be), min(al, be)
    q = s + 1 if al >= be else r + x
    term = lambda u: hyp2f1(r + s + x, q, r + s + x + 1, (hi - lo) / (hi + u)) / (hi + u) ** (r + s + x)
    pa = 1 / (1 + s / (r + s + x) * (al + T_) ** (r + x) * (be + T_) ** s * (term(tx) - term(T_)))
    later = quad(lambda u: ((be + T_) / (be + T_ + u)) ** s * exp(-rate * u), [0, t])
    return pa, pa * (r + x) / (al + T_) * later


def spend(p, x, m):
    p_, q, v = p
    return p_ * (v + x * m) / (p_ * x + q - 1)


def variance(f, p, cov):
    g = matrix([(f(shifted(p, (i, h))) - f(shifted(p, (i, -h)))) / (2 * h) for i in range(len(p))])
    return (g.T * cov * g)[0]


rows = []
z = sqrt(mpf(2)) * erfinv(mpf("0.95"))
for x, tx, T_, m in zip(X, TX, T, M):
    pa, ex = purchases(pa_p, x, tx, T_, mpf(0))
    sp = spend(gg_p, x, m)
    discounted = lambda p: purchases(p, x, tx, T_, delta)[1]
    var = variance(lambda p: log(discounted(p)), pa_p, pa_cov) + variance(lambda p: log(spend(p, x, m)), gg_p, gg_cov)
    value = discounted(pa_p) * sp * mpf("0.4")
    spread = exp(z * sqrt(var))
    rows.append([num(v) for v in (pa, ex, sp, value, value / spread, value * spread)])
out["CLVPREDICT"] = rows
print(json.dumps(out, indent=1))
