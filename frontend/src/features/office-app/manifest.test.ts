import { expect, it } from 'vitest';
import { neutralColors } from '@/ui/brand/style';
import { manifestOf, shortName } from './manifest';

it.each([
  ['Balans', 'Balans'],
  ['Balans Administratie', 'Balans'],
  ['De Vries en Zn. Accountants', 'De Vries en'],
  ['Administratiekantoor', 'Administrati'],
])('OB-09 below an icon stands of %s: %s', (name, short) => expect(shortName(name)).toBe(short));

it('OB-09 a portal is one app whoever is signed in; who it is stands in the part of its address that is sent to nobody', () => {
  const portal = { key: 'balans', name: 'Balans', locale: 'nl', colors: neutralColors };
  const [one, nobody] = [manifestOf(portal, 'info@jansen.example'), manifestOf(portal, null)];
  expect([one.id, one.scope, one.start_url]).toEqual([nobody.id, '/balans/', '/balans/client#user=info%40jansen.example']);
  expect(nobody.start_url).toBe('/balans/client');
});
