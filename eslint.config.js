import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const nodeGlobals = Object.fromEntries(
  [
    ...['process', 'console', 'Buffer', 'URL', 'URLSearchParams', 'fetch', 'AbortController', 'AbortSignal'],
    ...['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'setImmediate', 'performance'],
    ...['TextEncoder', 'TextDecoder', 'structuredClone', 'Intl', 'crypto', 'FormData', 'Blob', 'Headers'],
  ].map((name) => [name, 'readonly']),
);

const hiddenClock = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Ask the Clock (src/shared/clock.ts): a rehearsal moves it. Durations: performance.now().',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Ask the Clock (src/shared/clock.ts): a rehearsal moves it.',
  },
];

const explicitTypes = [
  {
    selector:
      "CallExpression[callee.name=/^(Primary)?Column$/]:not([arguments.0.type='Literal']):not(:has(Property[key.name='type']))",
    message: 'Give the column an explicit type: decorator metadata turns unions into Object.',
  },
  {
    selector:
      'CallExpression[callee.name=/^ApiProperty(Optional)?$/]:not(:has(Property[key.name=/^(type|enum|oneOf|allOf|anyOf)$/])):not(:has(SpreadElement)):not([arguments.0.type=/^(Identifier|CallExpression)$/])',
    message: 'Give the property an explicit type: decorator metadata turns unions into Object.',
  },
];

const noForwardRef = {
  selector: "Identifier[name='forwardRef']",
  message:
    'Two features that need each other are one step too many: make it a step in the diagram or a query.',
};

const engineRest = {
  selector: 'Literal[value=/engine-rest/]',
  message: 'Only src/process-engine/ speaks to the engine.',
};

const impure = [
  { selector: 'AwaitExpression', message: 'domain/ is pure: no await.' },
  { selector: 'Decorator', message: 'domain/ is pure: no decorator.' },
  { selector: "NewExpression[callee.name='Promise']", message: 'domain/ is pure: no promise.' },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'domain/ is pure: no chance.',
  },
];

const relations = [
  'ManyToOne',
  'OneToMany',
  'OneToOne',
  'ManyToMany',
  'JoinColumn',
  'JoinTable',
  'RelationId',
];

export default defineConfig(
  {
    ignores: [
      '**/node_modules/',
      'dist/',
      'var/',
      'coverage/',
      '.cache/',
      'engine/',
      'web/dist/',
      'web/src/lib/api/schema.ts',
      'test/fixtures/',
      '**/*.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true, 'ts-ignore': true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true, allowNullish: false },
      ],
      // Off on purpose: Nest reads constructor types at run time, and an `import type` would erase them.
      '@typescript-eslint/consistent-type-imports': 'off',
      // An async method without await still turns a throw into a rejection, which interfaces rely on.
      '@typescript-eslint/require-await': 'off',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...hiddenClock, ...explicitTypes, noForwardRef, engineRest],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'typeorm',
              importNames: relations,
              message: 'Plain id columns: a relation loads what nobody asked for.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/process-engine/**/*.ts', 'src/config/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...hiddenClock, ...explicitTypes, noForwardRef] },
  },
  {
    files: ['src/*/domain/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...hiddenClock, ...impure, engineRest] },
  },
  {
    files: ['web/src/**/*.ts', 'web/src/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
    rules: {
      // Screens are found by name among components that were declared when the program was loaded.
      'react-hooks/static-components': 'off',
      // Says only that the React Compiler, which we do not use, would skip a component.
      'react-hooks/incompatible-library': 'off',
      'max-lines-per-function': ['error', { max: 90, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
          message: 'Text of people is never HTML.',
        },
        {
          selector: 'ExportDefaultDeclaration > :not(FunctionDeclaration)',
          message: 'A default export is a function with a name.',
        },
      ],
      'no-restricted-globals': [
        'error',
        { name: 'fetch', message: 'Ask the api through lib/api/client.ts.' },
        { name: 'alert', message: 'Say it on the page.' },
        { name: 'confirm', message: 'Ask on the page.' },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'antd',
              importNames: ['Modal', 'Drawer'],
              message: 'components/dialogs/: they give the focus back.',
            },
            { name: 'antd', importNames: ['App'], message: 'components/feedback/.' },
          ],
        },
      ],
    },
  },
  { files: ['web/src/components/dialogs/*.tsx'], rules: { 'no-restricted-imports': 'off' } },
  { files: ['web/src/lib/api/client.ts'], rules: { 'no-restricted-globals': 'off' } },
  // The one place that may read the machine's clock.
  {
    files: ['src/shared/clock.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  // The entries and the programs a person runs speak to a terminal.
  {
    files: ['src/*.ts', 'src/**/*.program.ts'],
    rules: { 'no-console': 'off' },
  },
  // A generated migration is one long list of statements.
  {
    files: ['src/database/migrations/**/*.ts'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': 'off' },
  },
  {
    files: ['src/**/*.spec.ts', 'test/**/*.ts', 'bench/**/*.ts'],
    rules: {
      // describe() and table tests are long without being complicated; HTTP answers in tests are untyped JSON.
      'max-lines-per-function': 'off',
      'max-lines': ['error', { max: 450, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.mjs', '**/*.js', '**/*.cjs'],
    languageOptions: { globals: { ...nodeGlobals, module: 'writable', require: 'readonly' } },
    rules: {
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
    },
  },
  {
    // Parts of it run in the page that it measures.
    files: ['bench/interactions.mjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['window', 'requestAnimationFrame', 'PerformanceObserver'].map((name) => [name, 'readonly']),
      ),
    },
  },
);
