import { describe, expect, it } from 'vitest';
import { automaticOf, chosenAnew } from './automatic';

const somebody = (documentId: string, { active = true, office = 'here' } = {}) => ({ documentId, name: documentId.toUpperCase(), active, office: { documentId: office } });
const members = [somebody('works'), somebody('left', { active: false }), somebody('elsewhere', { office: 'there' })];
const kinds = ['inspection', 'projectManagement', 'repair', 'other'] as const;
const nobody = kinds.map((kind) => ({ kind, member: null }));

describe('answer 9 who gets an office’s tasks at once', () => {
  it('is said of each kind', () => {
    expect(automaticOf('here', kinds, {}, members)).toEqual(nobody);
    expect(automaticOf('here', kinds, { repair: 'works', plumbing: 'works' }, members)).toEqual(nobody.map((one) => (one.kind === 'repair' ? { kind: 'repair', member: { documentId: 'works', name: 'WORKS' } } : one)));
  });

  it.each(['left', 'elsewhere', 'unknown'])('is nobody who is %s', (member) => expect(automaticOf('here', kinds, { repair: member }, members)).toEqual(nobody));

  it.each([
    [{}, { repair: 'a' }, { repair: 'a' }],
    [{ repair: 'a', other: 'b' }, { repair: 'c' }, { repair: 'c', other: 'b' }],
    [{ repair: 'a', other: 'b' }, { repair: null }, { other: 'b' }],
    [{ repair: 'a' }, {}, { repair: 'a' }],
  ])('%j with %j', (stored, wanted, kept) => expect(chosenAnew(stored, wanted)).toEqual(kept));
});
