const Module = require('node:module');
const path = require('node:path');
const { buildSync } = require('esbuild');

/**
 * Loads the functions room's own generator, which makes all that follows from the declarations. It is TypeScript,
 * so it is bundled and evaluated in memory.
 * @param namespace the prefix of the functions in formulas, where a build has one
 */
function loadGenerator(root, namespace = '') {
  const entry = path.join(root, 'src/functions/generate/index.ts');
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    logLevel: 'error',
    define: { CLIENTELE_NAMESPACE: JSON.stringify(namespace) },
  });
  const generator = new Module(entry);
  generator.paths = Module._nodeModulePaths(root);
  generator._compile(outputFiles[0].text, entry);
  return generator.exports;
}

/**
 * Metadata in each language, the help pages and the sample workbook.
 * @returns {{ path: string, content: string }[]}
 */
function generateFunctionFiles(root, { baseUrl, namespace }) {
  return loadGenerator(root, namespace).generateFunctionFiles({ baseUrl });
}

/**
 * The function reference in Markdown, below docs/functions.
 * @returns {{ path: string, content: string }[]}
 */
function generateReference(root) {
  return loadGenerator(root).generateReference();
}

/** README.md with the list of all functions between its markers. */
function withFunctionList(root, text) {
  return loadGenerator(root).withFunctionList(text);
}

/** A guide with the tables that it takes from the code. */
function withGuideTables(root, text, language) {
  return loadGenerator(root).withGuideTables(text, language);
}

module.exports = { generateFunctionFiles, generateReference, withFunctionList, withGuideTables };
