import { describe, expect, it } from 'vitest';
import { INBOUND_STATES } from '../../../server/inbound/received';
import { QUARANTINE_REASONS } from '../../../server/inbound/correspondents';
import { UNREADABLE } from '../../../server/inbound/reading/received-mail';
import { SENT_STATES } from '../../../server/history/entries';
import { ENGLISH } from '../translations';
import { aboutOf, fateWords, reasonWords, stateWords } from './wording';

const say = (key: keyof typeof ENGLISH) => ENGLISH[key];

describe('MS-06 MS-07 everything that the server names has words', () => {
  it.each([...SENT_STATES, ...INBOUND_STATES])('the state %s', (state) => {
    expect(stateWords({ state }, say)).not.toBe(state);
  });

  it.each([...QUARANTINE_REASONS, ...Object.keys(UNREADABLE)])('the reason %s', (reason) => {
    expect(reasonWords({ direction: 'received', state: 'quarantined', kind: 'personal', reason }, say)).not.toBe(reason);
  });

  it.each(['personal', 'autoReply', 'bounce', 'receipt', 'list', 'own'])('the kind %s', (kind) => {
    expect(reasonWords({ direction: 'received', state: 'recorded', kind, reason: 'Auto-Submitted' }, say)).not.toBe(kind);
  });

  it.each(['file.type', 'file.tooLarge', 'file.tooMany', 'file.broken', 'file.anythingElse'])('the refusal %s', (refused) => {
    expect(fateWords(refused, say)).not.toMatch(/file\./);
  });
});

describe('MS-02 what stands as it was said', () => {
  it('is a mail server’s answer', () => {
    expect(reasonWords({ direction: 'sent', state: 'failed', kind: null, reason: '550 5.1.1 No such user' }, say)).toBe('550 5.1.1 No such user');
  });

  it.each([
    [{ subject: 'Your case', template: 'caseLink' }, 'Your case'],
    [{ subject: null, template: 'caseLink' }, ENGLISH['template.caseLink']],
    [{ subject: null, template: 'ofTomorrow' }, 'ofTomorrow'],
    [{ subject: '', template: null }, ENGLISH['messages.noSubject']],
  ])('%o is about %s', (message, about) => {
    expect(aboutOf(message, say)).toBe(about);
  });
});
