/** Libraries that ship only ES modules, some of them below the spreadsheet engine; jest runs CommonJS. */
const modulesToTransform = [
  'cjk-regex',
  'collapse-white-space',
  'comlink',
  'd3-.*',
  'franc-min',
  'internmap',
  'kdbush',
  'lodash-es',
  'n-gram',
  'nanoid',
  'papaparse',
  'pure-rand',
  'quickselect',
  'rbush',
  'regexp-util',
  'trigram-utils',
  'trim',
  'unicode-regex',
  'zustand',
];

const transform = {
  '^.+\\.(t|j)sx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
      },
      module: { type: 'commonjs' },
    },
  ],
};
const shared = {
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${modulesToTransform.join('|')})/)`],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/emptyModule.cjs' },
  testEnvironment: 'node',
  // Looked up in the test's sandbox, each use takes thirty times as long as the arithmetic around it.
  sandboxInjectedGlobals: ['Array', 'Float64Array', 'Math', 'Number', 'Object'],
};

/** Times are those of a quiet machine of the reference: limits follow how fast and how busy this one is. */
const paced = { testEnvironment: '<rootDir>/test/support/pacedEnvironment.mjs' };

/** Unit tests need nothing; integration and e2e tests need the built add-in in dist (npm run build). */
export default {
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/test/unit/**/*.test.{ts,tsx}'] },
    {
      ...shared,
      ...paced,
      displayName: 'integration',
      testMatch: ['<rootDir>/test/integration/**/*.test.ts'],
    },
    { ...shared, ...paced, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
  ],
  testTimeout: 240_000,
};
