import { describe, expect, it } from 'vitest';
import { draftOf } from './findings';
import { caughtUp, isSameDraft } from './keptDraft';

const base = { ...draftOf(null, 'en-GB'), cause: 'A pipe', rooms: [{ key: 0, name: 'Kitchen', damage: 'Wet', moisture: '20' }] };

describe('EH-02 what was typed and not sent', () => {
  it('is what is shown where nobody has written in the meantime', () => {
    const mine = { ...base, extent: 'Two rooms' };
    expect(caughtUp({ base, mine }, base)).toEqual({ draft: mine, overTheirs: false });
  });

  it('leaves what others wrote in parts that were not touched', () => {
    const mine = { ...base, extent: 'Two rooms' };
    const theirs = { ...base, cause: 'A burst pipe' };
    expect(caughtUp({ base, mine }, theirs)).toEqual({ draft: { ...base, cause: 'A burst pipe', extent: 'Two rooms' }, overTheirs: false });
  });

  it('stands before what others wrote in the same part, and says so', () => {
    const mine = { ...base, rooms: [...base.rooms, { key: 1, name: 'Hall', damage: '', moisture: '' }] };
    const theirs = { ...base, rooms: [] };
    expect(caughtUp({ base, mine }, theirs)).toEqual({ draft: mine, overTheirs: true });
    expect(caughtUp({ base, mine }, mine).overTheirs).toBe(false);
  });

  it('is the same whatever the rows of its rooms are called', () => {
    expect(isSameDraft(base, { ...base, rooms: base.rooms.map((room) => ({ ...room, key: 7 })) })).toBe(true);
    expect(isSameDraft(base, { ...base, rooms: [] })).toBe(false);
  });
});
