// How fast the machine is at this moment: shared machines take up to twice as long for the same work from one hour to the next.

/** Milliseconds of the work below on the machine of the aims, two cores of an AMD EPYC, when nothing slows it. */
const reference = 260;
const runs = 11;

/** What the product does most, in small: rows as text and back, looked up and sorted. */
function work() {
  const rows = Array.from({ length: 50_000 }, (_, i) => [
    `C${i}`,
    (i * 1.37) % 1000,
    i % 7,
    'North',
    i % 2 === 0,
    '',
  ]);
  let sum = 0;
  for (let round = 0; round < 3; round += 1) {
    const read = JSON.parse(JSON.stringify(rows));
    const byId = new Map(read.map((row) => [row[0], row]));
    read.sort((one, other) => one[1] - other[1]);
    sum += byId.size + read[0][1];
  }
  return sum;
}

/** The median time of a fixed piece of work, as a ratio to the reference's. */
export function machineSpeed() {
  for (let warm = 0; warm < 3; warm += 1) work();
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  }).sort((one, other) => one - other);
  const median = times[(runs - 1) / 2];
  return `A fixed piece of work: ${median.toFixed(0)} ms (reference ${reference} ms, ratio ${(median / reference).toFixed(2)})`;
}
