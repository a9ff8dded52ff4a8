const { readFileSync } = require('node:fs');
const path = require('node:path');
const { Resvg } = require('@resvg/resvg-js');

/** The sizes that Office asks for. */
const sizes = [16, 20, 32, 64, 80];

/** Draws each SVG of the assets folder at every size: `[{ name: 'assets/icon-16.png', png }]`. */
function drawIcons(assetsFolder, names) {
  return names.flatMap((name) => {
    const svg = readFileSync(path.join(assetsFolder, `${name}.svg`), 'utf8');
    return sizes.map((size) => ({
      name: `assets/${name}-${size}.png`,
      png: new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng(),
    }));
  });
}

module.exports = { drawIcons };
