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
  // Some libraries ship only ES modules; jest runs CommonJS.
  transformIgnorePatterns: ['/node_modules/(?!(kdbush|collapse-white-space|trim|n-gram|trigram-utils|franc-min|unicode-regex|regexp-util|cjk-regex|lodash-es|nanoid|rbush|quickselect|comlink|zustand|papaparse|d3-.*|internmap)/)'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/support/emptyModule.cjs' },
  testEnvironment: 'node',
};

/** Unit tests need nothing; integration and e2e tests need the built add-in in dist (npm run build). */
export default {
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/test/unit/**/*.test.{ts,tsx}'] },
    { ...shared, displayName: 'integration', testMatch: ['<rootDir>/test/integration/**/*.test.ts'] },
    { ...shared, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
  ],
  testTimeout: 120000,
};
