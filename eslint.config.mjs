import { join } from 'node:path';
import tseslint from 'typescript-eslint';

import { importRules } from './eslint.imports.mjs';

const root = import.meta.dirname;

/** Sources that a tsconfig names: there the rules that need types hold, too. */
const typed = {
  'tsconfig.json': ['scripts/**/*.ts', 'tests/**/*.ts', '*.ts'],
  'tests/types/cms.json': ['cms/src/**/*.ts', 'cms/config/**/*.ts'],
  'tests/types/admin.json': ['cms/src/plugins/*/admin/src/**/*.{ts,tsx}'],
  'tests/types/web.json': ['frontend/**/*.{ts,tsx}'],
};

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/build/',
      '**/.next/',
      '**/generated/',
      '**/*.generated.ts',
      'frontend/next-env.d.ts',
      'cms/public/',
      'cms/types/',
      '.data/',
      'test-results/',
      'playwright-report/',
    ],
  },
  {
    files: ['**/*.{ts,tsx,mts}'],
    extends: [tseslint.configs.recommended],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  ...Object.entries(typed).map(([project, files]) => ({
    files,
    ignores: project === 'tests/types/cms.json' ? ['cms/src/admin/**', 'cms/src/plugins/*/admin/**'] : [],
    extends: [tseslint.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { project: join(root, project) } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // The halves have TypeScript versions of their own, which need different assertions.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
    },
  })),
  ...importRules,
  {
    // Making a formatter takes as long as using it a hundred times: see frontend/src/ui/words/intl.ts.
    files: ['frontend/src/**/*.{ts,tsx}'],
    ignores: ['frontend/src/ui/words/intl.ts', 'frontend/src/**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-syntax': ['error', { selector: "NewExpression[callee.object.name='Intl'][callee.property.name=/^(NumberFormat|DateTimeFormat|RelativeTimeFormat|ListFormat)$/]", message: 'Take it from ui/words/intl, where each is made once.' }],
    },
  },
  {
    // Strapi's own types are `any` where our code meets them.
    files: ['cms/**/*.ts'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((place) => [`@typescript-eslint/no-unsafe-${place}`, 'off']),
    ),
  },
);
