import { contrast, formatColor, mix, parseColor, type Rgb } from '../../../../src/taskpane/design/color';
import { paletteFor, type OfficeColors } from '../../../../src/taskpane/design/palette';
import { segmentColor } from '../../../../src/taskpane/design/segmentColors';

const rgb = (color: string): Rgb => parseColor(color) ?? [0, 0, 0];
// Office's own themes: Colorful and White, Dark Gray, Black; and what the web hands over: nothing.
const themes: readonly (readonly [string, OfficeColors | undefined])[] = [
  ['none', undefined],
  ['white', { bodyBackgroundColor: '#ffffff', bodyForegroundColor: '#262626' }],
  ['colorful', { bodyBackgroundColor: '#e6e6e6', bodyForegroundColor: '#262626' }],
  ['dark gray', { bodyBackgroundColor: '#444444', bodyForegroundColor: '#f0f0f0' }],
  ['black', { bodyBackgroundColor: '#262626', bodyForegroundColor: '#ffffff' }],
  ['unreadable', { bodyBackgroundColor: '#777777', bodyForegroundColor: '#787878' }],
  ['broken', { bodyBackgroundColor: 'papaya', bodyForegroundColor: '' }],
];

test('contrast is that of WCAG: 21 for black on white, 4.54 for #767676 on white', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 5);
  expect(contrast(rgb('#767676'), rgb('#fff'))).toBeCloseTo(4.54, 2);
});

describe.each(themes)('theme %s', (_, theme) => {
  const palette = paletteFor(theme);

  test('text reads on the page: contrast of at least 4.5 (WCAG 1.4.3)', () => {
    expect(contrast(rgb(palette.page), rgb(palette.text))).toBeGreaterThanOrEqual(4.5);
  });

  test('words on the main button read', () => {
    expect(contrast(rgb(palette.accent), rgb(palette.onAccent))).toBeGreaterThanOrEqual(4.5);
  });
});

describe.each(themes.filter(([name]) => name !== 'unreadable'))('theme %s of Office', (_, theme) => {
  const palette = paletteFor(theme);

  test.each(['textSoft', 'accent', 'bad', 'good', 'warning'] as const)('%s reads on the page', (role) => {
    expect(contrast(rgb(palette.page), rgb(palette[role]))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['lineStrong', 'comparison'] as const)(
    '%s, an edge or a bar, can be seen: contrast of at least 3 (WCAG 1.4.11)',
    (role) => {
      expect(contrast(rgb(palette.page), rgb(palette[role]))).toBeGreaterThanOrEqual(3);
    },
  );
});

test('colours come back as they were written', () => {
  expect(formatColor(rgb('#0F5C5C'))).toBe('#0f5c5c');
  expect(formatColor(mix([0, 0, 0], [255, 255, 255], 0.5))).toBe('#808080');
  expect(parseColor('#12')).toBeNull();
});

test('segments have the colours of the sheets, lighter on a dark page', () => {
  expect(segmentColor(0, false)).not.toBe(segmentColor(1, false));
  expect(contrast(rgb(segmentColor(0, true)), rgb('#262626'))).toBeGreaterThan(
    contrast(rgb(segmentColor(0, false)), rgb('#262626')),
  );
});
