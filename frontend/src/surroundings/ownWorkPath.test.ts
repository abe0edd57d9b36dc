import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownWorkPath } from './ownWorkPath';

describe('PF-13 where a sign-in leads to', () => {
  it.each(['/nordlys/work', '/nordlys/work/cases', '/nordlys/work/cases?view=mine&page=2', '/nordlys/work/case/26-100012/messages'])('%s', (path) => {
    expect(ownWorkPath('nordlys', path)).toBe(path);
  });

  it.each([
    null,
    '',
    'work',
    'https://evil.example/nordlys/work',
    '//evil.example/nordlys/work',
    '/\\evil.example/nordlys/work',
    '/\t/evil.example/nordlys/work',
    '/nordlys/work/../../bygg/work',
    '/nordlys/work/%2e%2e/case',
    '/nordlys/case/26-1',
    '/nordlys/workers',
    '/bygg/work',
    '/nordlys/work/sign-in?to=/nordlys/work/sign-in',
    '/nordlys/work/reset/x',
    'javascript:alert(1)',
    `/nordlys/work/${'x'.repeat(2000)}`,
  ])('not to %s', (path) => {
    expect(ownWorkPath('nordlys', path)).toBeNull();
  });

  it('is always a page of this portal’s workspace', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webPath(), fc.string().map((tail) => `/nordlys/work${tail}`)), (asked) => {
        const path = ownWorkPath('nordlys', asked);
        return path === null || new URL(path, 'https://portal.example').href.startsWith('https://portal.example/nordlys/work');
      }),
    );
  });
});
