import { expect, test } from 'vitest';

import { belowFloor } from './floors.ts';

test.each([
  ['node_modules/next', '16.3.2', false],
  ['node_modules/next', '16.3.3', true],
  ['node_modules/next', '16.3.3-canary.1', false],
  ['node_modules/next', '17.0.0', true],
  ['node_modules/@strapi/strapi', '5.54.0', true],
  ['node_modules/@strapi/strapi', '5.9.0', false],
  ['node_modules/@strapi/provider-email-nodemailer/node_modules/nodemailer', '6.10.1', false],
  ['node_modules/nextjs', '1.0.0', true],
])('PF-16 %s at %s is good enough: %s', (path, version, good) => {
  expect(belowFloor({ packages: { [path]: { version } } }).length === 0).toBe(good);
});
