import { describe, expect, it } from 'vitest';
import { deriveMessage, type MessageSnapshot } from './recorded';

const message: MessageSnapshot = { id: 1, documentId: 'x', caseId: 20, portalId: 1, direction: 'toCustomer', authorName: 'Kari Nordmann' };

describe('CP-12, CP-16 a message', () => {
  it('to the customer is news of who wrote, and nothing of what', () => {
    const text = { ...message, text: 'secret-text', attachments: ['secret.pdf'] };
    expect(deriveMessage(null, text)).toEqual([{ kind: 'messageSent', news: 'messageToCustomer', public: { name: 'Kari Nordmann' }, private: {} }]);
  });

  it('from the customer is no news to the customer', () => {
    expect(deriveMessage(null, { ...message, direction: 'fromCustomer', authorName: 'Ola' })).toEqual([
      { kind: 'messageReceived', news: null, public: {}, private: { from: 'Ola' } },
    ]);
  });

  it('is recorded once', () => {
    expect(deriveMessage(message, message)).toEqual([]);
  });
});
