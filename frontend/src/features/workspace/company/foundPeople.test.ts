import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompanyMember, CompanyOffice } from '@/cms/types';
import { foundPeople, PEOPLE_PAGE } from './foundPeople';

const office = (documentId: string, name: string) => ({ documentId, name }) as CompanyOffice;
const member = (name: string, of: string, active = true) => ({ documentId: name, name, email: `${name.split(' ')[0]?.toLowerCase() ?? ''}@fagfolk.example`, active, office: { documentId: of } }) as CompanyMember;
const offices = [office('o', 'Oslo'), office('t', 'Tromsø'), office('b', 'Bodø')];
const few = [member('Åse Berg', 'o'), member('Ola Vik', 'o', false), member('Siri Moe', 't')];
const said = (text: string, page = 1) => foundPeople({ offices, members: few }, text, page).offices.map(({ office: { name }, people }) => [name, ...people.map((one) => one.name)]);

describe('spec 25 level 4 who is found in a company', () => {
  it.each<[string, string[][]]>([
    ['', [['Oslo', 'Åse Berg', 'Ola Vik'], ['Tromsø', 'Siri Moe'], ['Bodø']]],
    ['ase', [['Oslo', 'Åse Berg']]],
    ['BERG oslo', [['Oslo', 'Åse Berg']]],
    ['siri@', [['Tromsø', 'Siri Moe']]],
    ['bodø', [['Bodø']]],
    ['tromso', [['Tromsø', 'Siri Moe']]],
    ['nobody', []],
  ])('by “%s”', (text, found) => {
    expect(said(text)).toEqual(found);
  });

  it('each once on some page, no page longer than it may be, and a page that there is not is the last', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('o', 't', 'b'), { maxLength: 170 }), fc.integer({ min: -3, max: 9 }), (places, asked) => {
        const members = places.map((place, index) => member(`Person ${index}`, place, index % 7 > 0));
        const first = foundPeople({ offices, members }, '', 1);
        const pages = Array.from({ length: first.pages }, (_, index) => foundPeople({ offices, members }, '', index + 1));
        const names = pages.flatMap((page) => page.offices.flatMap(({ people }) => people.map(({ name }) => name)));
        expect([...names].sort()).toEqual(members.map(({ name }) => name).sort());
        for (const page of pages) expect(page.offices.reduce((sum, { people }) => sum + people.length, 0)).toBeLessThanOrEqual(PEOPLE_PAGE);
        expect(foundPeople({ offices, members }, '', asked).page).toBe(Math.min(Math.max(1, asked), first.pages));
      }),
    );
  });
});
