import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../domain/actor';
import { reader, statement } from '../../domain/portico';
import { findPortalIn } from '../../domain/portals';
import { admitMail } from '../../plugins/customer-access/server/services/by-mail';
import { registerCorrespondent, type Admission, type Author, type Correspondent, type Sender, type Subject } from '../../plugins/messaging/server/inbound/correspondents';
import { storeMessage, type Letter } from '../message/store';
import { tellHandler } from '../message/tell-handler';
import { permissionToWrite } from './commands/correspondence';

/**
 * Mails about a case (MS-06): its contacts write to the company by them, its case handler to the customers. A handler's
 * words go out under the company's name, so an address alone does not make one: somebody has to vouch for it.
 */
async function admit(strapi: Core.Strapi, trx: Knex, { portalId, aggregateId: caseId }: Subject, { address, vouched }: Sender, now: number): Promise<Admission> {
  const contact = await admitMail(trx, caseId, address, now);
  if ('contact' in contact) return { author: { kind: 'contact', ...contact.contact } };
  const handler = await handlerOf(trx, caseId);
  if (handler?.email?.toLowerCase() !== address) return contact;
  if (!vouched) return { refused: 'unauthenticated' };
  return (await companyMayWrite(strapi, trx, portalId, caseId)) ? { author: { kind: 'member', id: handler.id, name: handler.name } } : { refused: 'directionClosed' };
}

interface Handler {
  id: number;
  name: string;
  email: string | null;
}

async function handlerOf(trx: Knex, caseId: number): Promise<Handler | undefined> {
  return trx('cases_handler_lnk as l')
    .join('members as m', 'm.id', 'l.member_id')
    .where({ 'l.case_id': caseId, 'm.active': true })
    .first<Handler | undefined>('m.id as id', 'm.name as name', 'm.email as email');
}

async function companyMayWrite(strapi: Core.Strapi, trx: Knex, portalId: number, caseId: number): Promise<boolean> {
  const portal = await findPortalIn(trx, portalId);
  return portal !== null && (await permissionToWrite(trx, strapi, portal, caseId, 'company')).allowed;
}

async function authorAt(trx: Knex, { aggregateId: caseId }: Subject, address: string): Promise<Author | null> {
  const contact = await trx('contacts_case_lnk as l')
    .join('contacts as c', 'c.id', 'l.contact_id')
    .where({ 'l.case_id': caseId })
    .whereRaw('lower(c.email) = ?', [address])
    .orderBy('c.id')
    .first<{ id: number; name: string } | undefined>('c.id as id', 'c.name as name');
  if (contact) return { kind: 'contact', ...contact };
  const handler = await handlerOf(trx, caseId);
  return handler?.email?.toLowerCase() === address ? { kind: 'member', id: handler.id, name: handler.name } : null;
}

async function post(strapi: Core.Strapi, trx: Knex, { portalId, aggregateId: caseId }: Subject, author: Author, letter: Letter, now: number): Promise<{ id: string }> {
  const place = { caseId, portalId, authorName: author.name };
  if (author.kind === 'member') {
    return storeMessage(strapi, trx, { ...place, direction: 'toCustomer', author: author.id }, letter, { kind: 'member', id: author.id, name: author.name }, now);
  }
  const actor: Actor = { kind: 'customer', id: author.id, name: author.name };
  const between = { ...place, direction: 'fromCustomer', ...(author.id !== null && { contact: author.id }) } as const;
  const posted = await storeMessage(strapi, trx, between, letter, actor, now);
  await tellHandler(trx, { portalId, caseId, contact: author.id, name: author.name }, now);
  return posted;
}

const caseByNumber = statement('case_by_number', ({ object }) => {
  const subject = object({ portalId: 'f.portal_id', aggregateId: 'f.case_id' });
  return `SELECT ${subject} AS answer FROM portico_case_facts f JOIN portals p ON p.id = f.portal_id WHERE p.key = ? AND f.number = ?`;
});

const correspondent: Correspondent = {
  admit,
  authorAt,
  post,
  async find(portalIds, portalKey, number) {
    const found = await reader().read<Omit<Subject, 'aggregate'>>(caseByNumber(), [portalKey, number]);
    return found && (portalIds === 'all' || portalIds.includes(found.portalId)) ? { aggregate: 'case', ...found } : null;
  },
};

export function registerCaseMail(): void {
  registerCorrespondent('case', correspondent);
}
