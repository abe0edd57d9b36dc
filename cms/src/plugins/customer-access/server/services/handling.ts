import type { Knex } from 'knex';
import { readIn } from '../../../../domain/database/read-in';
import { appendEvents, silent } from '../../../../domain/events';
import { dialect, reader } from '../../../../domain/portico';
import { languageOf, portalObject, type Portal } from '../../../../domain/portal';
import { Refusal } from '../../../../domain/refusal';
import type { CommandCall } from '../../../../http/case-scope';
import { actorOf } from '../../../../http/viewer';
import { worker } from '../../../messaging/server/running-worker';
import { enqueue } from '../../../messaging/server/services/outbox';
import { admit } from '../../../role-matrix/server/services/standing';
import { hindranceOf } from '../../../visibility/server/rules/access';
import { settingsInForce } from '../../../visibility/server/rules/settings';
import { newestSettings, readOverrides, readSettings } from '../../../visibility/server/services/settings-store';
import type { AccessEvent } from './access-events';
import { addressOf, newSecret, newSeed } from './links';

interface AccessRow {
  contact: { id: number; documentId: string; name: string; role: string; email: string | null; mobile: string | null; language: string | null };
  grant: { id: number; source: 'audience' | 'hand'; createdAt: number; linkSentAt: number | null; revokedAt: number | null; lastOpenedAt: number | null } | null;
}

interface CaseAccess {
  caseId: number;
  portalId: number;
  portal: Portal;
  settings: string | null;
  own: string | null;
  rows: AccessRow[];
}

const accessOfCase = () => {
  const { object, list, json } = dialect();
  return {
    name: 'access_of_case',
    sql: `SELECT ${object({
      caseId: 'f.case_id',
      portalId: 'f.portal_id',
      portal: portalObject(dialect(), 'p'),
      settings: newestSettings('f.portal_id'),
      own: newestSettings('f.portal_id', 'f.case_id'),
      rows: list(
        object({
          contact: object({ id: 'c.id', documentId: 'c.document_id', name: 'c.name', role: 'c.role', email: 'c.email', mobile: 'c.mobile', language: 'c.language' }),
          grant: json(
            `CASE WHEN g.id IS NULL THEN NULL ELSE ${object({ id: 'g.id', source: 'g.source', createdAt: 'g.created_at', linkSentAt: 'g.link_sent_at', revokedAt: 'g.revoked_at', lastOpenedAt: 'g.last_opened_at' })} END`,
          ),
        }),
        `contacts_case_lnk l JOIN contacts c ON c.id = l.contact_id
           LEFT JOIN portico_grants g ON g.case_id = l.case_id AND g.contact_id = c.id
         WHERE l.case_id = f.case_id ORDER BY c.id`,
      ),
    })} AS answer
    FROM portico_case_facts f JOIN portals p ON p.id = f.portal_id WHERE f.document_id = ?`,
  };
};

const instant = (milliseconds: number | null) => (milliseconds === null ? null : new Date(milliseconds).toISOString());

/** CP-09: each contact of a case, what keeps it from its page, and its access: since when, last opened, revoked. */
export async function listAccess({ viewer, command, documentId }: CommandCall) {
  const { rows, settings, own, portal } = await admit(null, viewer, command, await reader().read<CaseAccess>(accessOfCase(), [documentId]));
  const inForce = settingsInForce(readSettings(settings), readOverrides(own), portal);
  return rows.map(({ contact, grant }) => ({
    contact: { documentId: contact.documentId, name: contact.name, role: contact.role },
    reachable: addressOf(contact) !== null,
    hindrance: hindranceOf(contact, inForce),
    grant: grant && {
      source: grant.source,
      since: new Date(grant.createdAt).toISOString(),
      linkSentAt: instant(grant.linkSentAt),
      lastOpenedAt: instant(grant.lastOpenedAt),
      revokedAt: instant(grant.revokedAt),
    },
  }));
}

type Handling = 'grant' | 'resend' | 'revoke';

/** Grants, resends or revokes one contact's access by hand (spec 25). A grant after a revocation gets a new secret. */
export async function handleAccess(call: CommandCall, contactDocumentId: string, handling: Handling) {
  const { strapi, viewer, command, documentId, now } = call;
  await strapi.db.transaction(async ({ trx }) => {
    const found = await admit(trx, viewer, command, await readIn<CaseAccess>(trx, accessOfCase(), [documentId]));
    const row = found.rows.find(({ contact }) => contact.documentId === contactDocumentId);
    if (!row) throw new Refusal('notFound');
    if (handling === 'revoke') await revoke(trx, row, now);
    else await sendByHand(trx, found, row, handling, now);
    const event = silent(EVENTS[handling], { contact: row.contact.name });
    const place = { portalId: found.portalId, aggregate: 'case' as const, aggregateId: found.caseId, actor: actorOf(viewer), now };
    await appendEvents(trx, place, [event]);
  });
  worker(strapi).wake();
  return listAccess(call);
}

const EVENTS: Record<Handling, AccessEvent> = { grant: 'accessGranted', resend: 'linkSentAgain', revoke: 'accessRevoked' };

async function revoke(trx: Knex, { grant }: AccessRow, now: number): Promise<void> {
  if (!grant) throw new Refusal('notFound');
  await trx('portico_grants').where({ id: grant.id, revoked_at: null }).update({ revoked_at: now });
}

async function sendByHand(trx: Knex, found: CaseAccess, { contact, grant }: AccessRow, handling: 'grant' | 'resend', now: number): Promise<void> {
  const recipient = addressOf(contact);
  if (!recipient) throw new Refusal('access.unreachable');
  if (handling === 'resend' && !grant) throw new Refusal('notFound');
  if (handling === 'resend' && grant?.revokedAt) throw new Refusal('access.revoked');
  const grantId = handling === 'grant' ? await grantByHand(trx, found, contact.id, grant, now) : (grant?.id ?? 0);
  await trx('portico_grants').where({ id: grantId }).update({ link_sent_at: now });
  await enqueue(
    trx,
    {
      portalId: found.portalId,
      aggregate: 'case',
      aggregateId: found.caseId,
      channel: contact.email ? 'email' : 'sms',
      template: 'caseLink',
      language: languageOf(contact.language, found.portal),
      recipient,
      variables: { grant: grantId },
    },
    now,
  );
}

async function grantByHand(trx: Knex, found: CaseAccess, contactId: number, grant: AccessRow['grant'], now: number): Promise<number> {
  if (grant) {
    const renewed = grant.revokedAt === null ? {} : newSecret(now);
    await trx('portico_grants').where({ id: grant.id }).update({ source: 'hand', revoked_at: null, ...renewed });
    return grant.id;
  }
  const seed = newSeed();
  const [row] = await trx('portico_grants')
    .insert({ public_id: seed.publicId, nonce: seed.nonce, portal_id: found.portalId, case_id: found.caseId, contact_id: contactId, source: 'hand', created_at: now, link_sent_at: now })
    .onConflict(['case_id', 'contact_id'])
    .merge(['source'])
    .returning<{ id: number }[]>('id');
  if (!row) throw new Error('The grant was not stored');
  return row.id;
}
