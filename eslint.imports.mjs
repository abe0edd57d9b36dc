/** Who may import what, as ARCHITECTURE.md says it. A test may look at anything. */
const ban = (regex, message, allowTypeImports = false) => ({ regex, message, allowTypeImports });

const place = (files, bans, rules = {}) => ({
  files: [files],
  ignores: ['**/*.test.{ts,tsx}'],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: bans }], ...rules },
});

// The options of a rule are not merged: each place names all that it never imports.
const cms = [ban('(^|/)frontend/', 'No TypeScript crosses between the halves.'), ban('^(\\.\\./)+(demo|doctor)/', 'Nothing that serves requests knows the demo or the doctor.')];
const plugin = [...cms, ban('^(\\.\\./){2,}api/', 'Plugins never import api: api uses plugins.')];
const pure = [
  ban('^(@strapi/|knex$|node:)', 'Rules are pure: no Strapi, no I/O.', true),
  ban('/(services|queries|commands|routes|database|files|http)/|/domain/(portico|portals|recorder)$', 'Rules are pure: they import rules and terms.', true),
];

const web = [ban('(^|/)cms/src/', 'No TypeScript crosses between the halves.')];
const noWorkspace = ban('^(@/features/|(\\.\\./)+)workspace/', 'What others share with the workspace stands below both.');
const noFeature = ban('^@/(features|app)/', 'What features stand on knows none of them.');

const noClock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Rules are given the time.' },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: 'Rules are given the time.' },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'Rules know no chance.' },
];
const pureOnly = { 'no-restricted-syntax': ['error', ...noClock], 'no-restricted-globals': ['error', 'strapi', 'process', 'fetch'] };

export const importRules = [
  place('cms/src/domain/**/*.ts', [...cms, ban('^(\\.\\./)+(files|http|plugins|api|middlewares)/', 'The domain knows nothing of what stands on it.')]),
  place('cms/src/files/**/*.ts', [...cms, ban('^(\\.\\./)+(http|plugins|api)/', 'Files know the domain alone.')]),
  place('cms/src/http/**/*.ts', [
    ...cms,
    ban('^(\\.\\./)+api/', 'What every endpoint shares knows none.'),
    ban('^(\\.\\./)+plugins/(?!role-matrix/server/rules/authority)', 'Of plugins http knows types, and the grounds that the OpenAPI document tells.', true),
  ]),
  place('cms/src/plugins/**/*.{ts,tsx}', plugin),
  place('cms/src/plugins/*/server/rules/**/*.ts', [...plugin, ...pure], pureOnly),
  place('cms/src/api/**/*.ts', cms),
  place('cms/src/api/**/rules/**/*.ts', [...cms, ...pure], pureOnly),
  place('cms/src/api/**/rules.ts', [...cms, ...pure], pureOnly),

  place('frontend/src/cms/**/*.ts', [...web, noFeature, ban('^@/(ui/|surroundings/(?!(address|paths|ownWorkPath|clientAddress)$))', 'What asks the CMS knows addresses, and no page.')]),
  place('frontend/src/ui/**/*.{ts,tsx}', [...web, noFeature, ban('^@/surroundings/', 'Primitives know no page.'), ban('^@/cms/', 'Primitives ask nobody.', true)]),
  place('frontend/src/surroundings/**/*.ts', [...web, noFeature]),
  place('frontend/src/features/**/*.{ts,tsx}', [...web, noWorkspace, ban('^@/app/', 'Routes use features.')]),
    place('frontend/src/features/workspace/**/*.{ts,tsx}', [...web, ban('^@/app/', 'Routes use features.'), ban('^(@/features/|(\\.\\./)+)customer-page/', 'What customers’ pages and the workspace share stands below both.')]),
];
