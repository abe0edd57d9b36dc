import { z } from 'zod';
import { Refusal } from '../../../domain/refusal';
import type { CommandViewer } from '../../../http/case-scope';
import { endpoint } from '../../../http/endpoint';
import { mailHistory } from '../../../plugins/messaging/server/history/entries';
import { historyOf } from '../../../plugins/messaging/server/history/history';
import { sendSource } from '../../../plugins/messaging/server/history/send-source';
import { findMessage, showMessage, wholeMessage, type FoundMessage } from '../../../plugins/messaging/server/history/whole-message';
import { AUTHORITY } from '../../../plugins/role-matrix/server/rules/authority';
import { seenCase } from '../commands/change-case';
import { HANDLERS } from './commands';

const word = z.string().min(1).max(64);
const byId = z.strictObject({ id: word });
const byMessage = byId.extend({ message: word });

const common = { who: HANDLERS, authority: AUTHORITY.listMailHistory, method: 'GET', action: 'api::case.case.findOne' } as const;

async function messageOf(viewer: CommandViewer, caseId: string, message: string): Promise<FoundMessage> {
  const { id } = await seenCase({ viewer, command: 'readMailOfCase', documentId: caseId });
  const found = await findMessage(message);
  if (found?.aggregate !== 'case' || found.aggregateId !== id) throw new Refusal('notFound');
  return found;
}

const listMailHistory = endpoint({
  ...common,
  name: 'listMailHistory',
  summary: 'Every mail and SMS of a case in both directions, newest first, with its state (MS-07).',
  path: '/cases/:id/mail-history',
  params: byId,
  query: z.strictObject({ cursor: z.string().max(64).optional() }),
  response: mailHistory,
  async handle({ viewer, params, query }) {
    const { id } = await seenCase({ viewer, command: 'listMailHistory', documentId: params.id });
    const { entries, next } = await historyOf('case', id, query.cursor);
    return { entries: entries.map(({ answer }) => answer), next };
  },
});

const readMailOfCase = endpoint({
  ...common,
  name: 'readMailOfCase',
  summary: 'One mail or SMS of a case, whole; secrets stand in it as •••.',
  path: '/cases/:id/mail-history/:message',
  params: byMessage,
  response: wholeMessage,
  handle: async ({ viewer, params }) => showMessage(await messageOf(viewer, params.id, params.message)),
});

const readMailSource = endpoint({
  ...common,
  name: 'readMailSource',
  summary: 'The source of a mail as it went, with secrets struck, or as it came.',
  path: '/cases/:id/mail-history/:message/source',
  params: byMessage,
  bytes: 'message/rfc822',
  async handle({ viewer, params, ctx }) {
    sendSource(ctx, await messageOf(viewer, params.id, params.message));
  },
});

export default { type: 'content-api', routes: [listMailHistory, readMailOfCase, readMailSource] };
