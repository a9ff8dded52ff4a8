import js from '@eslint/js';
import { importX } from 'eslint-plugin-import-x';
import jest from 'eslint-plugin-jest';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * What each room may import, besides itself. The arrows point down only (decisions/0001-rooms.md):
 * a room that is not listed for another is forbidden there.
 */
const arrows = {
  i18n: [],
  numerics: [],
  metrics: ['numerics'],
  models: ['numerics'],
  customers: ['i18n', 'numerics'],
  segmentation: ['i18n', 'numerics', 'metrics', 'models', 'customers'],
  scorecards: ['i18n', 'numerics', 'metrics', 'models', 'customers', 'segmentation'],
  sharing: ['i18n'],
  workers: ['i18n'],
  excel: ['i18n', 'customers', 'scorecards', 'sharing'],
  functions: ['i18n', 'numerics', 'metrics', 'models', 'customers', 'segmentation', 'sharing', 'workers'],
  taskpane: [
    'i18n',
    'numerics',
    'metrics',
    'models',
    'customers',
    'segmentation',
    'scorecards',
    'sharing',
    'workers',
    'excel',
    'functions',
  ],
  workbench: [],
};
const rooms = Object.keys(arrows);
const zones = rooms.flatMap((room) =>
  rooms
    .filter((other) => other !== room && !arrows[room].includes(other))
    .map((other) => ({
      target: `./src/${room}`,
      from: `./src/${other}`,
      message: `${room} may not import ${other}: see decisions/0001-rooms.md`,
    })),
);
const pure = ['i18n', 'numerics', 'metrics', 'models', 'customers', 'segmentation', 'scorecards', 'sharing'];
const officeGlobals = ['Office', 'Excel', 'OfficeExtension', 'CustomFunctions', 'OfficeRuntime'];

export default tseslint.config(
  { ignores: ['dist', 'build', 'node_modules', 'coverage', 'docs/functions'] },
  js.configs.recommended,
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { 'import-x': importX, 'react-hooks': reactHooks },
    languageOptions: {
      parserOptions: {
        project: ['tsconfig.pure.json', 'tsconfig.json', 'tsconfig.workbench.json', 'tsconfig.test.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    settings: { 'import-x/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.mjs'] } } },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones, basePath: import.meta.dirname }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // Text of the user's is never read as HTML or run as a script (decisions/0060-page-policy.md).
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      'no-eval': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc'].map((property) => ({ property })),
        { object: 'document', property: 'write' },
      ],
      'no-restricted-syntax': ['error', 'JSXAttribute[name.name="dangerouslySetInnerHTML"]'],
    },
  },
  { files: ['src/**/*.tsx'], rules: reactHooks.configs.recommended.rules },
  {
    files: pure.map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-globals': [
        'error',
        ...officeGlobals,
        'window',
        'document',
        'process',
        'require',
        'setTimeout',
        'fetch',
      ],
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    ignores: ['src/taskpane/main.ts', 'src/taskpane/main.tsx'],
    rules: { 'no-restricted-globals': ['error', ...officeGlobals] },
  },
  {
    files: ['test/**/*.{ts,tsx}', 'bench/**/*.ts'],
    extends: [jest.configs['flat/recommended']],
    rules: {
      'max-lines': 'off',
      'no-console': 'off',
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', 'fc.assert'] }],
      'jest/no-standalone-expect': 'off',
      'jest/no-conditional-expect': 'off',
    },
  },
);
