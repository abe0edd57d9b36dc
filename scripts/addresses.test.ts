import { expect, test } from 'vitest';

import { addressesBlock, addressesFile } from './addresses.ts';
import { noDemo } from './demo.ts';
import { readSettings } from './environment.ts';
import type { Launched } from './launch.ts';
import { placesOf } from './places.ts';

const launched: Launched = {
  addresses: { cms: 'http://localhost:1337', frontend: 'http://localhost:3000', mailbox: 'http://localhost:8025' },
  metrics: { url: 'http://localhost:1337/metrics', token: 'm' },
  broken: new Promise(() => {}),
  demo: {
    portals: [{ key: 'nordlys', kind: 'insurance' }],
    admin: { email: 'admin@portico.example', password: 'a' },
    portalAdmin: { email: 'portal@nordlys.example', password: 'b', portal: 'nordlys' },
    author: { email: 'author@alpina.example', password: 'h', portal: 'alpina' },
    handler: { portal: 'nordlys', email: 'marit@nordlys.example', password: 'c' },
    office: { portal: 'balans', email: 'sanne@balans.example', password: 'i' },
    officeClient: { portal: 'balans', email: 'info@jansen.example', password: 'j' },
    apiToken: { portal: 'nordlys', token: 'd' },
    customer: { path: '/nordlys/case/open/e', caseNumber: '26-104882' },
    bidder: { portal: 'nordlys', path: '/nordlys/bid/f' },
  },
};

test('PF-01 portico.json says where everything is', () => {
  expect(addressesFile(launched)).toEqual({
    cms: 'http://localhost:1337',
    frontend: 'http://localhost:3000',
    mailbox: 'http://localhost:8025',
    metrics: { url: 'http://localhost:1337/metrics', token: 'm' },
    portals: [{ key: 'nordlys', kind: 'insurance', url: 'http://localhost:3000/nordlys' }],
    demo: {
      customer: { link: 'http://localhost:3000/nordlys/case/open/e', caseNumber: '26-104882' },
      bidder: { portal: 'nordlys', link: 'http://localhost:3000/nordlys/bid/f' },
      admin: { url: 'http://localhost:1337/admin', email: 'admin@portico.example', password: 'a' },
      portalAdmin: { url: 'http://localhost:1337/admin', email: 'portal@nordlys.example', password: 'b', portal: 'nordlys' },
      author: { url: 'http://localhost:1337/admin', email: 'author@alpina.example', password: 'h', portal: 'alpina' },
      handler: { portal: 'nordlys', email: 'marit@nordlys.example', password: 'c' },
      office: { portal: 'balans', email: 'sanne@balans.example', password: 'i' },
      officeClient: { portal: 'balans', email: 'info@jansen.example', password: 'j' },
      apiToken: { portal: 'nordlys', token: 'd' },
    },
  });
});

test('PF-01 the last block names addresses and logins, the first of each role', () => {
  const dealer = { portal: 'alpina', role: 'client' as const, password: 'g' };
  const members = [{ ...dealer, name: 'Torbjørn', email: 'torbjorn@dealer.example' }, { ...dealer, name: 'Silje', email: 'silje@dealer.example' }];
  const block = addressesBlock({ ...launched, demo: { ...launched.demo, members } }, placesOf(readSettings({})));
  expect(block).toMatch(/Dealer +torbjorn@dealer\.example   g   in alpina/);
  expect(block).not.toContain('silje');
  for (const part of ['http://localhost:3000/nordlys/case/open/e', 'marit@nordlys.example   c', 'author@alpina.example   h', 'http://localhost:1337/admin', 'http://localhost:8025']) {
    expect(block).toContain(part);
  }
});

test('a copy without a demo says so', () => {
  expect(addressesFile({ ...launched, demo: noDemo })).toMatchObject({ portals: [], demo: {} });
  expect(addressesBlock({ ...launched, demo: noDemo }, placesOf(readSettings({})))).toContain('Demo');
});
