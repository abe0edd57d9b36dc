import { describe, expect, it } from 'vitest';
import { claimTemplates } from '../../../../api/claim/mail/templates';
import { pushTestTemplate } from '../../../../api/client-app/templates';
import { taskTemplates } from '../../../../api/client-task/mail/templates';
import { approvalTemplates } from '../../../../api/document-approval/mails';
import { onboardingTemplates } from '../../../../api/dossier/mails';
import { customerMessageTemplate } from '../../../../api/message/notice-variables';
import { memberTemplates } from '../../../../api/notice/templates';
import { addressTemplate } from '../../../../api/session/address-mail';
import { invitationTemplate } from '../../../../api/session/invitation-mail';
import { passwordTemplate } from '../../../../api/session/password-mail';
import { environment } from '../../../../environment';
import { knownLanguages } from '../../../../domain/languages';
import type { Portal } from '../../../../domain/portal';
import { linkAddress, newSeed } from '../../../customer-access/server/services/links';
import { customerTemplates } from '../../../customer-access/server/services/templates';
import { DEFAULT_SETTINGS } from '../../../visibility/server/rules/settings';
import { senderOf } from '../letterhead/sender';
import type { Origin } from '../letterhead/store';
import { shownValues, struck, STRUCK, withOrigin } from './definition';
import { findingsOf } from './findings';
import { shippedWords } from './shipped';
import { smsLength } from './sms-length';
import { isMail, isPush } from './words';
import { writeMail, writePush, writeSms } from './writing';

const portal: Portal = { id: 1, key: 'nordlys', name: 'Nordlys', kind: 'insurance', language: 'nb', timeZone: 'Europe/Oslo', currency: 'NOK', country: 'NO', decisions: true, workItems: false };
const origin: Origin = { portal, sender: senderOf({ senderName: {}, replyAddress: {}, supportPhone: { nb: '+4722334455' } }, portal, 'nb') };
const languages = knownLanguages().map(({ tag }) => tag);
const all = [...customerTemplates, customerMessageTemplate, passwordTemplate, invitationTemplate, addressTemplate, ...memberTemplates, ...claimTemplates, ...onboardingTemplates, ...taskTemplates, ...approvalTemplates, pushTestTemplate].map(withOrigin).flatMap((definition) =>
  definition.channels.flatMap((channel) => languages.map((language) => ({ name: `${definition.key} by ${channel} in ${language}`, definition, channel, language }))),
);
const SECRETS = { link: `${environment.WEB_URL}/nordlys/case/open/very-secret`, code: '482913' };

describe.each(all)('MS-05 shipped words of $name', ({ definition, channel, language }) => {
  const words = shippedWords(definition.key, channel, language);
  const write = (values: Record<string, string | number>): string => {
    if (isMail(words)) return Object.values(writeMail(words, values, { portal, language, site: environment.WEB_URL }, { colours: DEFAULT_SETTINGS.colours, optOut: null })).join('\n');
    return isPush(words) ? Object.values(writePush(words, values, { portal, language })).join('\n') : writeSms(words, values, { portal, language });
  };

  it('pass the check that authors’ words must pass', () => {
    expect(findingsOf(words, definition, language, environment.WEB_URL)).toEqual([]);
  });

  it('MS-01 are kept without their secrets, and go out with them', () => {
    const values = { ...shownValues(definition, origin, null), ...SECRETS };
    const secrets = Object.entries(SECRETS).filter(([name]) => definition.variables[name]?.secret).map(([, value]) => value);
    for (const secret of secrets) expect(write(values)).toContain(secret);
    const kept = write(struck(values, definition));
    for (const secret of secrets) expect(kept).not.toContain(secret);
    if (secrets.length) expect(kept).toContain(STRUCK);
  });

  it('are at most two SMS long', () => {
    if (channel === 'sms') expect(smsLength(write({ ...shownValues(definition, origin, null), link: `https://portals.example/nordlys/case/open/${'x'.repeat(60)}` })).segments).toBeLessThanOrEqual(2);
  });
});

it('MS-05 a record never brings a secret into a preview', () => {
  for (const definition of customerTemplates.map(withOrigin)) expect(JSON.stringify(shownValues(definition, origin, { ...SECRETS, name: 'Kari' }))).not.toMatch(/very-secret|482913/);
});

it('MS-05 a sample link is as long as a real one', () => {
  const sample = String(customerTemplates[0]?.variables.link?.sample);
  expect(sample.length).toBe(linkAddress('portal', newSeed()).length);
});
