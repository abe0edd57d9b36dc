import { describe, expect, it } from 'vitest';
import { groupsOf } from './client';
import { factsAfter, keyOf, placesOf, readLines, sameFacts, type HeadNames } from './lines';

const names: HeadNames = { name: ['Name', 'Naam'], email: ['E-mail', 'E-mailadres'], mobile: ['Mobile', 'Mobiel'], language: ['Language', 'Taal'], groups: ['Relation groups', 'Relatiegroepen'] };
const world = { country: 'NL', languageOf: (written: string) => (['nl', 'nederlands'].includes(written.toLowerCase()) ? 'nl' : null) };
const read = (...fields: (string | null)[][]) => readLines(fields.map((row, index) => ({ line: index + 2, fields: row })), { name: 0, email: 1, mobile: 2, language: 3, groups: 4 }, world);

describe('OB-02 a table of clients', () => {
  it('is read by the names of its columns in any language, and needs the name', () => {
    expect(placesOf(['Relatiegroepen', ' NAAM ', 'Other'], names)).toEqual({ places: { groups: 0, name: 1 } });
    expect(placesOf(['E-mail', 'E-mailadres'], names)).toEqual({ fault: { missing: ['name'], twice: ['email'] } });
  });

  it('says what it says, and nothing of what stands empty', () => {
    expect(read(['Bakkerij  Jansen', ' Info@Jansen.NL ', '06 12345678', 'Nederlands', 'Detailhandel; detailhandel |Loon'], ['De Vries', null, null, null, null]).lines).toEqual([
      { line: 2, name: 'Bakkerij Jansen', email: 'info@jansen.nl', mobile: '+31612345678', language: 'nl', groups: ['Detailhandel', 'Loon'] },
      { line: 3, name: 'De Vries', email: null, mobile: null, language: null, groups: null },
    ]);
  });

  it.each<[string, (string | null)[], [string, string]]>([
    ['no name', [null, 'a@b.nl', null, null, null], ['name', 'missing']],
    ['no address', ['A', 'nobody', null, null, null], ['email', 'wrong']],
    ['two addresses in one', ['A', 'a,b@c.nl', null, null, null], ['email', 'wrong']],
    ['an address within a name', ['A', '<a@b.nl', null, null, null], ['email', 'wrong']],
    ['a name that is turned round', ['A\u202Eb', null, null, null, null], ['name', 'unsound']],
    ['no number', ['A', null, '12', null, null], ['mobile', 'wrong']],
    ['no language of ours', ['A', null, null, 'Klingon', null], ['language', 'unknownLanguage']],
    ['a name that goes on and on', ['A'.repeat(121), null, null, null, null], ['name', 'tooLong']],
    ['what shows nothing', ['A\u0007', null, null, null, null], ['name', 'unsound']],
    ['more groups than anybody keeps', ['A', null, null, null, Array.from({ length: 21 }, (_, one) => `G${one}`).join(';')], ['groups', 'tooMany']],
  ])('finds %s', (_what, fields, [column, fault]) => {
    const { lines, findings } = read(fields);
    expect([lines, findings.map((one) => [one.column, one.fault])]).toEqual([[], [[column, fault]]]);
  });

  it('names a client twice only once', () => {
    expect(read(['A', 'a@b.nl', null, null, null], ['B', 'A@B.nl', null, null, null], ['C', null, null, null, null], [' c ', null, null, null, null]).findings.map(({ line, column, fault }) => [line, column, fault])).toEqual([[3, 'email', 'twice'], [5, 'name', 'twice']]);
  });

  it('adds to what is kept, and takes nothing away; the same again changes nothing', () => {
    const kept = { name: 'A', email: 'a@b.nl', mobile: '+31612345678', language: 'nl', groups: ['Loon'] };
    const after = factsAfter({ line: 2, name: 'A bv', email: 'a@b.nl', mobile: null, language: null, groups: ['BTW', 'loon'] }, kept);
    expect(after).toEqual({ ...kept, name: 'A bv', groups: ['Loon', 'BTW'] });
    expect([sameFacts(after, factsAfter({ line: 2, ...after }, after)), sameFacts(after, kept)]).toEqual([true, false]);
    expect([keyOf(after), keyOf({ name: ' De  Vries', email: null }), groupsOf(['', ' '])]).toEqual(['email a@b.nl', 'name de vries', []]);
  });
});
