// How fast the machine is at this moment: shared machines take up to twice as long for the same work from one hour to the next.

/** Milliseconds of one round of the work below on the machine of the aims, two cores of an AMD EPYC, when nothing slows it. */
const referenceOfRound = 260 / 3;

/** What the product does most, in small: rows as text and back, looked up and sorted. */
function work(rounds) {
  const rows = Array.from({ length: 50_000 }, (_, i) => [
    `C${i}`,
    (i * 1.37) % 1000,
    i % 7,
    'North',
    i % 2 === 0,
    '',
  ]);
  let sum = 0;
  for (let round = 0; round < rounds; round += 1) {
    const read = JSON.parse(JSON.stringify(rows));
    const byId = new Map(read.map((row) => [row[0], row]));
    read.sort((one, other) => one[1] - other[1]);
    sum += byId.size + read[0][1];
  }
  return sum;
}

/** The median of an odd number of runs, as a ratio to the reference's. */
function ratioOf({ warm, runs, rounds }) {
  for (let run = 0; run < warm; run += 1) work(rounds);
  const times = Array.from({ length: runs }, () => {
    const begun = performance.now();
    work(rounds);
    return performance.now() - begun;
  }).sort((one, other) => one - other);
  return times[(runs - 1) / 2] / (referenceOfRound * rounds);
}

/** How many times the reference a fixed piece of work takes now. About half a second: enough to set limits by. */
export function quickMachineRatio() {
  return ratioOf({ warm: 1, runs: 3, rounds: 1 });
}

/** The same for a report beside measured times, in words. */
export function machineSpeed() {
  const ratio = ratioOf({ warm: 3, runs: 11, rounds: 3 });
  const [time, reference] = [ratio, 1].map((times) => (times * referenceOfRound * 3).toFixed(0));
  return `A fixed piece of work: ${time} ms (reference ${reference} ms, ratio ${ratio.toFixed(2)})`;
}
