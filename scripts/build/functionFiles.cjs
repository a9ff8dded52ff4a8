const Module = require('node:module');
const path = require('node:path');
const { buildSync } = require('esbuild');

/**
 * Runs the functions room's own generator: metadata in each language and the help pages, all from the
 * declarations. It is TypeScript, so it is bundled and evaluated in memory.
 * @returns {{ path: string, content: string }[]}
 */
function generateFunctionFiles(root, options) {
  const entry = path.join(root, 'src/functions/generate/index.ts');
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    logLevel: 'error',
  });
  const generator = new Module(entry);
  generator.paths = Module._nodeModulePaths(root);
  generator._compile(outputFiles[0].text, entry);
  return generator.exports.generateFunctionFiles(options);
}

module.exports = { generateFunctionFiles };
