import fc from 'fast-check';
import { mergeParts, same, withValue } from '../../../../src/taskpane/settings/mergeParts';
import type { Parts } from '../../../../src/taskpane/settings/parts';

const base: Parts = { 'method:rfm': { bins: 5, tie: 'first' }, columns: { fields: { A: 'id', B: null } } };

test('what only one side changed is taken from that side', () => {
  const mine = { ...base, 'method:rfm': { bins: 4, tie: 'first' } };
  const theirs = { columns: { fields: { A: 'id', B: 'value', C: 'region' } }, 'method:rfm': { bins: 5 } };
  expect(mergeParts(base, mine, theirs)).toEqual({
    parts: { 'method:rfm': { bins: 4 }, columns: { fields: { A: 'id', B: 'value', C: 'region' } } },
    seen: mine,
    conflicts: [],
  });
});

test('where both changed one value differently, theirs stays and is told', () => {
  const mine = { ...base, 'method:rfm': { bins: 4, tie: 'last' } };
  const theirs = { ...base, 'method:rfm': { bins: 3, tie: 'first' } };
  const { parts, seen, conflicts } = mergeParts(base, mine, theirs);
  expect(parts['method:rfm']).toEqual({ bins: 3, tie: 'last' });
  expect(seen['method:rfm']).toEqual({ bins: 5, tie: 'last' });
  expect(conflicts).toEqual([{ part: 'method:rfm', path: ['bins'], mine: 4, theirs: 3 }]);
});

test('nobody argues about a yielding part', () => {
  const merged = mergeParts({}, { last: { day: 2 } }, { last: { day: 1, by: 'Ann' } }, ['last']);
  expect(merged).toMatchObject({ parts: { last: { day: 2 } }, conflicts: [] });
});

test('a part that one removed and the other changed stays', () => {
  const { parts, conflicts } = mergeParts({ a: { x: 1 } }, {}, { a: { x: 2 } });
  expect(parts).toEqual({ a: { x: 2 } });
  expect(conflicts).toEqual([{ part: 'a', path: [], mine: undefined, theirs: { x: 2 } }]);
});

test('an emptied part goes', () => {
  expect(mergeParts({ a: { x: 1 } }, { a: {} }, { a: { x: 1 } }).parts).toEqual({});
});

const leaf = fc.constantFrom(1, 2, 'x', undefined);
const part = fc.record({ a: leaf, b: leaf, nested: fc.record({ c: leaf, d: leaf }) });
const anyParts = fc.record({ p: part, q: part });

test('nothing that either side changed is lost: it is in the result, or it is told', () => {
  fc.assert(
    fc.property(anyParts, anyParts, anyParts, (was, mine, theirs) => {
      const { parts, conflicts } = mergeParts(was, mine, theirs);
      for (const name of ['p', 'q'] as const) {
        for (const path of [['a'], ['b'], ['nested', 'c'], ['nested', 'd']]) {
          const at = (all: Parts): unknown =>
            path.reduce<unknown>(
              (value, key) => (value as Record<string, unknown> | undefined)?.[key],
              all[name],
            );
          const told = conflicts.some((one) => one.part === name && same(one.path, path));
          const [before, here, there, now] = [at(was), at(mine), at(theirs), at(parts)];
          if (there !== before) expect(now).toEqual(there);
          else expect(now).toEqual(here);
          expect(told).toBe(here !== before && there !== before && here !== there);
        }
      }
    }),
  );
});

test('a settled conflict is none', () => {
  fc.assert(
    fc.property(anyParts, anyParts, anyParts, fc.boolean(), (was, mine, theirs, isMine) => {
      const first = mergeParts(was, mine, theirs);
      const seen = first.conflicts.reduce<Parts>(
        (all, one) => withValue(all, one, isMine ? one.theirs : one.mine),
        first.seen,
      );
      const second = mergeParts(seen, mine, first.parts);
      expect(second.conflicts).toEqual([]);
      for (const { part: name, path, mine: own, theirs: other } of first.conflicts) {
        const value = [name, ...path].reduce<unknown>(
          (all, key) => (all as Record<string, unknown> | undefined)?.[key],
          second.parts,
        );
        expect(value).toEqual(isMine ? own : other);
      }
    }),
  );
});
