import { describe, expect, it } from 'vitest';
import { draftOf, findingsOf, lackingRoom, readMoisture } from './findings';

describe('EH-02 what an inspector writes', () => {
  it.each([
    ['18', 18],
    ['18,5', 18.5],
    [' 18.5 % ', 18.5],
    ['100', 100],
    ['100,1', null],
    ['18,55', null],
    ['wet', null],
    ['-3', null],
  ])('%s is read as %s percent', (written, percent) => expect(readMoisture(written)).toBe(percent));

  it('comes back as it was saved, with the decimals of the language', () => {
    const found = { inspectedOn: '2031-03-12', cause: 'A pipe', causeStopped: 'yes' as const, extent: null, rooms: [{ name: 'Kitchen', damage: 'The floor', moisture: 18.5 }], habitable: null, recommendation: 'Dry it' };
    const draft = draftOf(found, 'nb-NO');
    expect(draft.rooms[0]?.moisture).toBe('18,5');
    expect(findingsOf(draft)).toEqual(found);
    expect(findingsOf(draftOf(null, 'en-GB'))).toEqual({ inspectedOn: null, cause: null, causeStopped: null, extent: null, rooms: [], habitable: null, recommendation: null });
  });

  it('names the room that lacks something, and passes over those that say nothing', () => {
    const blank = { key: 0, name: '', damage: '', moisture: '' };
    expect(lackingRoom([blank, { ...blank, damage: 'Wet' }])).toEqual({ index: 1, part: 'name' });
    expect(lackingRoom([{ ...blank, name: 'Hall', moisture: 'very' }])).toEqual({ index: 0, part: 'moisture' });
    expect(lackingRoom([blank, { ...blank, name: 'Hall' }])).toBeNull();
  });
});
