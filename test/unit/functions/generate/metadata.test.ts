import { allFunctions } from '../../../../src/functions/catalogue';
import { generateFunctionFiles } from '../../../../src/functions/generate/generateFunctionFiles';
import { inCell } from '../hostError';
import type { FunctionsMetadata } from '../../../../src/functions/generate/metadata';

const files = generateFunctionFiles({ baseUrl: 'https://example.com/clientele/' });
const contents = new Map(files.map(({ path, content }) => [path, content]));

function metadata(path: string): FunctionsMetadata {
  return JSON.parse(contents.get(path) ?? '') as FunctionsMetadata;
}

describe.each(['functions.json', 'functions-zh-CN.json'])('%s', (path) => {
  const { functions } = metadata(path);

  test('names every function once, by the id that is associated', () => {
    expect(functions.map(({ id }) => id)).toEqual(allFunctions.map(({ name }) => name));
    expect(new Set(functions.map(({ id }) => id)).size).toBe(functions.length);
    for (const one of functions) expect(one.name).toBe(one.id);
  });

  test('has names that Excel accepts and does not take for a cell', () => {
    for (const { name } of functions) {
      expect(name).toMatch(/^[A-Z][A-Z0-9._]{2,}$/);
      expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/);
      expect(name).not.toMatch(/^R\d*C\d*$/);
    }
  });

  test('puts optional parameters last, and describes all', () => {
    for (const { parameters } of functions) {
      const optional = parameters.map((one) => one.optional === true);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
      for (const one of parameters) expect(one.description.length).toBeGreaterThan(5);
    }
  });

  test('has help links that lead to generated pages', () => {
    for (const { helpUrl } of functions) {
      expect(helpUrl.startsWith('https://example.com/clientele/help/')).toBe(true);
      expect(contents.has(helpUrl.slice('https://example.com/clientele/'.length))).toBe(true);
    }
  });
});

test('what is declared to answer while Excel waits answers at once, and the rest can be canceled', () => {
  for (const { id, options } of metadata('functions.json').functions) {
    const declaration = allFunctions.find(({ name }) => name === id) as (typeof allFunctions)[number];
    expect({ id, supportSync: options?.supportSync === true }).toEqual({
      id,
      supportSync: options?.cancelable !== true,
    });
    if (options?.supportSync !== true) continue;
    expect(inCell(declaration)(...declaration.example.arguments)).not.toBeInstanceOf(Promise);
  }
});

test('addresses are asked for wherever a blank cell is not a 0', () => {
  for (const { id, options } of metadata('functions.json').functions) {
    const { parameters } = allFunctions.find(({ name }) => name === id) as (typeof allFunctions)[number];
    const differs = parameters.some(
      (one) => !('default' in one && (one.default === 0 || one.default === false)),
    );
    expect({ id, asks: options?.requiresParameterAddresses === true }).toEqual({ id, asks: differs });
  }
});

test('the languages differ in descriptions only', () => {
  const english = metadata('functions.json').functions;
  const chinese = metadata('functions-zh-CN.json').functions;
  for (const [i, one] of english.entries()) {
    expect(chinese[i]?.parameters.map(({ name }) => name)).toEqual(one.parameters.map(({ name }) => name));
    expect(chinese[i]?.description).toMatch(/\p{Script=Han}/u);
    expect(one.description).not.toMatch(/\p{Script=Han}/u);
  }
});

test('help pages hold no script and only their own style sheet', () => {
  for (const { path, content } of files.filter((file) => file.path.endsWith('.html'))) {
    expect(content).toContain("default-src 'none'; style-src 'self'");
    expect(content).not.toMatch(/<script|style=|https?:|\{\w+\}(?!;)/);
    const links = [...content.matchAll(/href="([^"]+)"/g)].map((match) => match[1] ?? '');
    for (const link of links) {
      const target = new URL(link, `https://x/${path}`).pathname.slice(1);
      expect(contents.has(target)).toBe(true);
    }
  }
});
