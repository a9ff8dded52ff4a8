import { segmentColors, segmentMarker, segmentPointColor } from '../../../../src/scorecards/design/tokens';

/** CIE 1976 L*, 0 to 100, of an sRGB colour: what is left of it in greyscale. */
function lightness(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 116 * Math.cbrt(0.2126 * red + 0.7152 * green + 0.0722 * blue) - 16;
}

const segments = segmentColors.map((_, index) => ({
  marker: segmentMarker(index),
  lightness: lightness(segmentPointColor(index)),
}));

describe('segmentMarker', () => {
  it('tells segments apart without hue, by shape or by a clear difference in lightness', () => {
    expect(lightness('#777777')).toBeCloseTo(50, 0);
    const alike = segments.flatMap((one, index) =>
      segments
        .slice(index + 1)
        .filter((other) => other.marker === one.marker && Math.abs(other.lightness - one.lightness) < 8)
        .map((other) => [one, other]),
    );
    expect(alike).toEqual([]);
  });

  it('draws no point in a colour that fades on white, where a program leaves out its outline', () => {
    const palest = Math.max(...segments.map((segment) => segment.lightness));
    expect(palest).toBeLessThan(82);
  });

  it('draws shapes of lines alone in colours that do not fade on white', () => {
    const faint = segments.filter(
      ({ marker, lightness: light }) => ['x', 'plus', 'star'].includes(marker) && light > 68,
    );
    expect(faint).toEqual([]);
  });
});
