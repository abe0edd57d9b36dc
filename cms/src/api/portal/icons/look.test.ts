import { expect, it } from 'vitest';
import { initialsOf } from './look';

it.each([
  ['Balans Administratie', 'BA'],
  ['Balans', 'B'],
  ['de Vries & Zn.', 'DV'],
  ['  Øvre Årdal regnskap', 'ØÅ'],
  ['1-2-3 Boekhouden', '12'],
  ['&', '·'],
])('OB-09 %s is known by %s', (name, initials) => expect(initialsOf(name)).toBe(initials));
