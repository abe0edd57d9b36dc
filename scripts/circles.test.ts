import { expect, test } from 'vitest';

import { circlesIn } from '../tests/rules/circles.ts';

test.each(['cms/src', 'frontend/src', 'scripts'])('nothing in %s imports in a circle', (half) => {
  expect(circlesIn(half)).toEqual([]);
});
