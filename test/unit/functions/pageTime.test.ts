import { createPageTime } from '../../../src/functions/pageTime';

it('a single short task runs in the page; of hundreds at once only the first do', () => {
  let time = 0;
  const pageTime = createPageTime(50, 500, () => time);
  const runs = Array.from({ length: 300 }, () => {
    if (!pageTime.isLeft()) return 'worker';
    return pageTime.use(() => {
      time += 30;
      return 'page';
    });
  });
  expect(runs.filter((where) => where === 'page')).toHaveLength(2);
  time += 500;
  expect(pageTime.isLeft()).toBe(true);
});

it('what fails took its time too', () => {
  let time = 0;
  const pageTime = createPageTime(50, 500, () => time);
  expect(() =>
    pageTime.use(() => {
      time += 60;
      throw new Error('bad input');
    }),
  ).toThrow('bad input');
  expect(pageTime.isLeft()).toBe(false);
});
