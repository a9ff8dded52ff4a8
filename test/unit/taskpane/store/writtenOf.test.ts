import { writtenOf } from '../../../../src/taskpane/store/writtenOf';

const specs = [
  { key: 'overview', name: 'Overview' },
  { key: 'page', name: 'A: very long name of a customer' },
];
const written = (sheetNames: Record<string, string>, isUpdate = false) =>
  writtenOf(specs, { sheetNames, leftOut: [] }, isUpdate);

test('gives each sheet the name that it got', () => {
  expect(written({ overview: 'Overview (2)' }).sheets).toEqual([
    { key: 'overview', name: 'Overview (2)' },
    { key: 'page', name: 'A: very long name of a customer' },
  ]);
});

test('says that names were taken only where a number was given for it', () => {
  expect(written({ overview: 'Overview (2)' }).namesTaken).toBe(true);
  expect(written({ overview: 'Overview', page: 'A very long name of a customer' }).namesTaken).toBe(false);
  // An update keeps the names of the old sheets.
  expect(written({ overview: 'Overview (2)' }, true).namesTaken).toBe(false);
});
