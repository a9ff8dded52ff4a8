const { existsSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

/** The file of the built add-in that holds the notices of others' code in it. */
const noticesFile = 'THIRD-PARTY-NOTICES.txt';

/** Licences that allow what is done with the code: to be shipped within the add-in's scripts, with their text. */
const admitted = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD'];

/** The folder of the package that a file belongs to; undefined for our own. */
function packageFolder(file) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+(?=[\\/])/.exec(file)?.[0];
}

/** The file of every module in the bundles, of those too that were joined into one. */
function* filesOf(modules) {
  for (const module of modules) {
    // A style sheet stands behind the loaders that read it.
    const file = module.resource ?? module.identifier().split('!').at(-1);
    yield file.split('?')[0];
    if (module.modules) yield* filesOf(module.modules);
  }
}

/** What a package says of its licence. Throws where that is not free enough, or where its text is not there. */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  if (!admitted.includes(license)) {
    throw new Error(
      `${name} is in the bundles under ${license ?? 'no licence'}, which is not among ${admitted.join(', ')}.`,
    );
  }
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)/i.test(file) && !/\.(js|ts|json)$/.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim())
    .filter((text) => text !== '');
  if (texts.length === 0)
    throw new Error(`${name} is in the bundles and brings no text of its licence, ${license}.`);
  return `${name} ${version} (${license})\n\n${texts.join('\n\n')}`;
}

/** The notices of all packages with a file among these, by name. */
function noticesOf(files) {
  const folders = new Set(
    [...files].map(packageFolder).filter((folder) => folder !== undefined && existsSync(folder)),
  );
  const title = 'Clientele holds code of the following libraries, each under its own licence.';
  return `${[title, ...[...folders].map(noticeOf).sort()].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** Writes the licences of all libraries whose code is in the bundles, those of workers included; or ends the build. */
class Notices {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('Notices', (compilation) => {
      compilation.hooks.processAssets.tap(
        { name: 'Notices', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const bundled = [...compilation.chunks].flatMap((chunk) => [
            ...compilation.chunkGraph.getChunkModules(chunk),
          ]);
          // The code that loads the chunks is webpack's.
          const files = [...filesOf(bundled), require.resolve('webpack')];
          compilation.emitAsset(noticesFile, new sources.RawSource(noticesOf(files)));
        },
      );
    });
  }
}

module.exports = { Notices, noticesFile, noticesOf };
