import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROLES } from '../../../../tests/rules/spec';
import { deriveContact, type ContactSnapshot } from './recorded';

const contact: ContactSnapshot = { id: 7, documentId: 'c', caseId: 20, portalId: 1, role: 'customer', name: 'Ola Nordmann', email: 'ola@example.no', mobile: '+4791234567', language: 'nb' };

describe('PF-15 the events of a contact', () => {
  it('name the person and the fields that changed', () => {
    expect(deriveContact(null, contact).map(({ kind, news }) => [kind, news])).toEqual([['contactAdded', null]]);
    expect(deriveContact(contact, { ...contact, email: null, mobile: null })).toEqual([
      { kind: 'contactChanged', news: null, public: {}, private: { contact: 'Ola Nordmann', fields: ['email', 'mobile'] } },
    ]);
    expect(deriveContact(contact, { ...contact })).toEqual([]);
  });

  it('keep address and number out of the log, and are no news', () => {
    const secret = fc.option(fc.uuid().map((id) => `secret-${id}`));
    const any: fc.Arbitrary<ContactSnapshot> = fc.record({
      id: fc.constant(7), documentId: fc.constant('c'), caseId: fc.constant(20), portalId: fc.constant(1), role: fc.constantFrom(...ROLES), name: fc.constant('Ola'),
      email: secret, mobile: secret, language: fc.constantFrom('en', 'nb', 'nl', null),
    });
    fc.assert(
      fc.property(fc.option(any), any, (before, after) => {
        for (const event of deriveContact(before, after)) {
          expect([event.news, event.public]).toEqual([null, {}]);
          expect(JSON.stringify(event)).not.toContain('secret-');
        }
      }),
    );
  });
});
