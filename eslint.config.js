// What the linter enforces: correctness rules, awaited promises, and the boundaries between folders.
import boundaries from 'eslint-plugin-boundaries';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Folders with a part in the architecture. The first pattern that fits a file names its layer. */
const layers = [
  { type: 'api-module', pattern: 'apps/api/src/modules/*', capture: ['module'], partialMatch: false },
  { type: 'api-lib', pattern: 'apps/api/src/lib', partialMatch: false },
  { type: 'api-generated', pattern: 'apps/api/src/generated', partialMatch: false },
  { type: 'api-root', pattern: 'apps/api/src', partialMatch: false },
  { type: 'web-ui', pattern: 'apps/web/src/ui', partialMatch: false },
  { type: 'web-lib', pattern: 'apps/web/src/lib', partialMatch: false },
  { type: 'web-i18n', pattern: 'apps/web/src/i18n', partialMatch: false },
  { type: 'web-apollo', pattern: 'apps/web/src/apollo', partialMatch: false },
  { type: 'web-generated', pattern: 'apps/web/src/generated', partialMatch: false },
  { type: 'web-feature', pattern: 'apps/web/src/features/*', capture: ['feature'], partialMatch: false },
  { type: 'web-root', pattern: 'apps/web/src', partialMatch: false },
  { type: 'schema', pattern: 'packages/schema/src', partialMatch: false },
  { type: 'plan-parser', pattern: 'packages/plan-parser/src', partialMatch: false },
  { type: 'bench', pattern: 'apps/bench/src', partialMatch: false },
  { type: 'e2e', pattern: 'e2e', partialMatch: false },
  { type: 'scripts', pattern: 'scripts', partialMatch: false },
];

/** What of an api module other modules may see: what it does, what it batches, and what is pure or only types. */
const fileRoles = [
  { category: 'module-door', pattern: '**/*.{service,loaders}.ts' },
  { category: 'module-pure', pattern: '**/*.{rules,filter,types}.ts' },
  { category: 'feature-private', pattern: 'apps/web/src/features/*/_{components,lib}/**' },
  { category: 'test', pattern: '**/*.test.{ts,tsx}' },
];

/** "`types` may import `targets`", as the plugin wants it said. */
const may = (types, ...targets) => ({
  from: { element: { types: { anyOf: [types].flat() } } },
  allow: { to: { element: { types: { anyOf: targets } } } },
});

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/.data/',
      '**/.cache/',
      '**/coverage/',
      '**/test-results/',
      '**/playwright-report/',
      '**/generated/',
      '**/*.generated.ts',
    ],
  },
  ...tseslint.configs.recommended,
  {
    languageOptions: { globals: globals.node },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only; a config file may be exempted.' },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.config.{ts,js,mjs}', '**/codegen.ts', 'apps/api/src/testing/*.setup.ts', 'e2e/*.setup.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // A promise nobody waits for is the one mistake that only the types can show.
    files: ['apps/*/src/**/*.{ts,tsx}', 'packages/plan-parser/src/**/*.ts', 'e2e/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [] }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    ...reactHooks.configs.flat.recommended,
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['apps/web/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['@dan-van/api', '@dan-van/api/*', '**/apps/api/**'],
              message: 'The web app reaches the api over HTTP only.',
            },
          ],
        },
      ],
    },
  },
  {
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'] } },
      'boundaries/root-path': import.meta.dirname,
      'boundaries/elements': layers,
      'boundaries/files': fileRoles,
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message: 'This layer may not import that one: see docs/ARCHITECTURE.md',
          policies: [
            may('web-ui', 'web-ui', 'web-lib', 'web-i18n'),
            may('web-lib', 'web-lib', 'web-generated'),
            may('web-i18n', 'web-lib', 'schema'),
            may('web-apollo', 'web-lib', 'web-i18n', 'web-generated'),
            may('web-feature', 'web-ui', 'web-lib', 'web-i18n', 'web-apollo', 'web-generated', 'schema', 'plan-parser'),
            may('web-root', 'web-ui', 'web-lib', 'web-i18n', 'web-apollo', 'web-generated', 'web-feature'),
            may('api-lib', 'api-generated'),
            may('api-module', 'api-lib', 'api-generated', 'api-root', 'schema', 'plan-parser'),
            may('api-root', 'api-lib', 'api-generated', 'api-module', 'schema'),
            may('bench', 'api-root', 'api-lib', 'schema'),
            may('api-generated', 'api-module', 'api-root'),
            may('plan-parser', 'plan-parser'),
            may('e2e', 'api-root', 'plan-parser'),
            {
              from: { element: { type: 'api-module' } },
              allow: {
                to: {
                  element: { type: 'api-module' },
                  file: { categories: { anyOf: ['module-door', 'module-pure'] } },
                },
              },
            },
            {
              // A feature may show another's page parts, never what that one keeps to itself (`_components`, `_lib`).
              from: { element: { type: 'web-feature' } },
              allow: { to: { element: { type: 'web-feature' } } },
            },
            {
              from: { element: { type: 'web-feature' } },
              disallow: { to: { element: { type: 'web-feature' }, file: { categories: 'feature-private' } } },
            },
            {
              // A test may set the stage with anything of the api.
              from: { element: { types: { anyOf: ['api-module', 'api-lib'] } }, file: { categories: 'test' } },
              allow: { to: { element: { types: { anyOf: ['api-module', 'api-root', 'api-lib'] } } } },
            },
          ],
        },
      ],
    },
  },
);
