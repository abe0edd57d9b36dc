import { describe, expect, it } from 'vitest';
import { addressOf, askedOf, readDossierQuery } from './dossierQuery';

describe('OB-07 what a list of dossiers is asked for', () => {
  it.each([
    ['nothing', {}, '', 'page=1'],
    ['what is stuck at a step', { list: 'stuck', step: 'app', page: '2' }, 'list=stuck&step=app&page=2', 'stuck=true&step=app&page=2'],
    ['what waits for the office, by a name', { list: 'office', q: ' Jansen ' }, 'list=office&q=Jansen', 'waitsFor=office&q=Jansen&page=1'],
    ['closed ones, which are at no step', { list: 'closed', step: 'app', type: 'createNewUser' }, 'type=createNewUser&list=closed', 'type=createNewUser&status=closed&page=1'],
    ['what is not known', { list: 'all', page: '-3', step: ['a', 'b'] }, '', 'page=1'],
  ])('%s', (_what, search, address, asked) => {
    const query = readDossierQuery(search);
    expect([addressOf(query), askedOf(query).toString()]).toEqual([address, asked]);
    expect(readDossierQuery(Object.fromEntries(new URLSearchParams(address)))).toEqual(query);
  });
});
