import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { SYSTEM } from '../../../../domain/actor';
import { languageOf, type Language } from '../../../../domain/portal';
import { maskPhone } from '../../../../domain/phone';
import { Refusal } from '../../../../domain/refusal';
import { hasPoint } from '../../../../http/rate-limits';
import { worker } from '../../../messaging/server/running-worker';
import { enqueue } from '../../../messaging/server/services/outbox';
import type { Admission } from '../../../visibility/server/rules/access';
import type { Settings } from '../../../visibility/server/rules/settings';
import type { CustomerViewer } from '../customer';
import { logAccess } from './access-events';
import { issueCode, takeCode } from './codes';
import { openSession, type OpenedSession } from './customer-sessions';
import { admission, findGrant, settingsOf, type FoundGrant } from './found-grant';
import { secretFits } from './links';

export type LinkState = 'valid' | 'expired' | 'revoked' | 'invalid';

const STATES: Record<Admission['because'], LinkState> = {
  open: 'valid',
  revoked: 'revoked',
  notInAudience: 'revoked',
  expired: 'expired',
};

export type Opening = { session: OpenedSession } | { code: { mobile: string; helpContact: string; resendAfter: number } };

async function admitted(portalKey: string, token: string, now: number): Promise<{ found: FoundGrant; settings: Settings }> {
  const found = await findGrant(portalKey, token);
  if (!found || !secretFits(token, found)) throw new Refusal('link.invalid');
  const state = STATES[admission(found, now).because];
  if (state === 'expired') throw new Refusal('link.expired');
  if (state !== 'valid') throw new Refusal('link.revoked');
  return { found, settings: settingsOf(found) };
}

/** Who is locked out is told whom to ask, as everybody at this step is (CP-08). */
async function withHelp<Result>({ helpContact }: Settings, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (reason) {
    if (reason instanceof Refusal && (reason.code === 'code.locked' || reason.code === 'rate.limited')) throw new Refusal(reason.code, { ...reason.details, helpContact });
    throw reason;
  }
}

/** What becomes of a customer's link: looked at, opened, asked for again (CP-07). */
export function createAccess({ strapi }: { strapi: Core.Strapi }) {
  return {
    /** Reads only, as mail scanners follow links. Whoever lacks the secret learns nothing but `invalid`. */
    async check(portalKey: string, token: string, now: number): Promise<{ state: LinkState; language: Language | null }> {
      const found = await findGrant(portalKey, token);
      if (!found || !secretFits(token, found)) return { state: 'invalid', language: null };
      const language = languageOf(found.grant.contact.language, found.portal);
      return { state: STATES[admission(found, now).because], language };
    },

    /**
     * Opens a session, or adds the case to the one that the customer already has in this portal (CP-10). Where the
     * case wants a code, one is sent instead, and the session opens by `confirm` (CP-08).
     */
    async open(portalKey: string, token: string, existing: CustomerViewer | null, now: number): Promise<Opening> {
      const { found, settings } = await admitted(portalKey, token, now);
      if (!settings.smsCode) return { session: await openSession(strapi, found, existing, false, now) };
      const { mobile } = found.grant.contact;
      if (!mobile) {
        await strapi.db.transaction(({ trx }) => logAccess(trx, found, 'codeUndeliverable', SYSTEM, now));
        throw new Refusal('code.noMobile', { helpContact: settings.helpContact });
      }
      const resendAfter = await withHelp(settings, issueCode(strapi, found, mobile, now));
      return { code: { mobile: maskPhone(mobile), helpContact: settings.helpContact, resendAfter } };
    },

    /** Opens the session when the code fits. */
    async confirm(portalKey: string, token: string, code: string, existing: CustomerViewer | null, now: number): Promise<OpenedSession> {
      const { found, settings } = await admitted(portalKey, token, now);
      await withHelp(settings, takeCode(strapi, found, code, now));
      return openSession(strapi, found, existing, true, now);
    },

    /** Sends the link again to the address on file, if it would open. Answers the same whatever it found. */
    async renew(portalKey: string, token: string, now: number): Promise<void> {
      const found = await findGrant(portalKey, token);
      if (!found || !admission(found, now).allowed || !(await hasPoint('linkRenewGrant', String(found.grant.id)))) return;
      await strapi.db.transaction(({ trx }) => sendLink(trx, found, now));
      worker(strapi).wake();
    },
  };
}

export type Access = ReturnType<typeof createAccess>;

export function access(strapi: Core.Strapi): Access {
  return strapi.plugin('customer-access').service('access') as Access;
}

async function sendLink(trx: Knex, found: FoundGrant, now: number): Promise<void> {
  const { contact } = found.grant;
  const recipient = found.email ?? contact.mobile;
  if (!recipient) return;
  await enqueue(
    trx,
    {
      portalId: found.portal.id,
      aggregate: 'case',
      aggregateId: found.grant.case.id,
      channel: found.email ? 'email' : 'sms',
      template: 'caseLink',
      language: languageOf(contact.language, found.portal),
      recipient,
      variables: { grant: found.grant.id },
      awaited: true,
    },
    now,
  );
  await logAccess(trx, found, 'linkSentAgain', SYSTEM, now);
}
