import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { contentOf, refusal } from './support/calls.ts';
import { claimsOf, foundWarrantyPortal, type Signed, type WarrantyPortal, wholeDraft } from './support/claims.ts';
import { clientsOf, leadAgent, someLogin } from './support/clients.ts';
import { type Installation, openInstallation } from './support/installation.ts';
import { someProduct, someRegistration, unitsOf } from './support/units.ts';

let installation: Installation;
let portal: WarrantyPortal;
let lead: Signed;

beforeAll(async () => {
  installation = await openInstallation(inject('copy'));
  portal = await foundWarrantyPortal(installation);
  lead = await leadAgent(installation, portal);
});
afterAll(() => installation.close());

const invalid = { status: 400, code: 'input.invalid' };

describe.each(['Moen\r\nBcc: evil@evil.example', 'Mo\u202een', 'Mo\u2028en', 'Mo\u0007en', 'Mo\u2066en'])('CL-01 CL-12 CL-14 %j is no line', (odd) => {
  test('in what a dealer or client and its logins are called', async () => {
    const clients = clientsOf(installation, lead.token);
    const company = await clients.named('Fjordvarme');
    for (const body of [{ name: odd, phone: '', labourRate: null }, { name: 'Moen', phone: odd, labourRate: null }]) {
      expect(refusal(await clients.change(company, body))).toEqual(invalid);
      expect(refusal(await clients.call('POST', 'work/clients', { ...body, kind: 'dealer' }))).toEqual(invalid);
    }
    expect(refusal(await clients.invite(company.documentId, { ...someLogin(), name: odd }))).toEqual(invalid);
  });

  test('in a unit and its registration', async () => {
    const units = unitsOf(installation, portal.agent);
    const { documentId: product } = await someProduct(installation, portal);
    expect(refusal(await units.call('POST', 'units', { serial: odd, product, shippedOn: null, company: null }))).toEqual(invalid);
    const unit = contentOf(await units.call('POST', 'units', { serial: `AN9-${portal.key}-${odd.length}-${odd.codePointAt(2)}`, product, shippedOn: null, company: null }));
    for (const field of ['ownerName', 'ownerEmail', 'ownerPhone', 'siteAddress']) expect(refusal(await units.on(unit, '/register', { ...someRegistration, [field]: odd })), field).toEqual(invalid);
  });

  test('in a claim, whose problem is told as it was written', async () => {
    const claims = claimsOf(installation, portal.client);
    const draft = await claims.create();
    const { contact } = wholeDraft(portal) as { contact: object };
    for (const field of ['name', 'email', 'company', 'phone']) expect(refusal(await claims.patch(draft, wholeDraft(portal, { contact: { ...contact, [field]: odd } }))), field).toEqual(invalid);
    const line = { kind: 'part', master: null, number: 'A-1', description: 'Seal', quantity: '1', unitPrice: 100 };
    for (const more of [{ serial: odd }, { lines: [{ ...line, number: odd }] }, { lines: [{ ...line, description: odd }] }]) expect(refusal(await claims.patch(draft, wholeDraft(portal, more)))).toEqual(invalid);
    expect((await claims.patch(draft, wholeDraft(portal, { description: odd }))).status).toBe(200);
  });
});
