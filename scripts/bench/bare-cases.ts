import { undatedPlace } from '../../cms/src/api/case/list/rules/next.ts';
import { answerAt, type Bare } from './bare-answer.ts';
import { bareDashboard, bareList, barePartnerList, bareWords, listBindings, partnerBindings } from './bare-lists.ts';
import { barePage } from './bare-page.ts';
import type { CaseFacts, ListFacts } from './facts.ts';

/** The customer's page, lists, dashboard and a command. */
export function serveCases(bare: Bare, { page, lists }: { readonly page: CaseFacts; readonly lists: ListFacts }): void {
  const { server, dialect } = bare;
  const { prepare, write } = bare.store;
  const isPostgres = dialect.client === 'postgres';
  const kinds = JSON.stringify(page.settings.newsKinds);
  const colours = JSON.stringify(page.settings.colours);
  const wallClock = new Intl.DateTimeFormat('sv-SE', { timeZone: page.zone, dateStyle: 'short', timeStyle: 'short' });
  const today = (): string => wallClock.format().slice(0, 10);
  const tomorrow = (): string => new Date(Date.parse(`${today()}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const readPage = prepare('bare_page', barePage(dialect, page.settings));
  const readList = prepare('bare_list', bareList(dialect));
  const readWords = prepare('bare_words', bareWords(dialect));
  const readPartnerList = prepare('bare_partner_list', barePartnerList(dialect));
  const readDashboard = prepare('bare_dashboard', bareDashboard(dialect));
  const readHandler = prepare('bare_handler', `SELECT ${isPostgres ? `json_build_object('name', name)::text` : `json_object('name', name)`} AS answer FROM members WHERE id = ?`);

  answerAt(bare, '/cases/:id', ({ id }) => {
    const now = wallClock.format().replace(' ', 'T');
    return readPage([colours, page.seen.communication, page.seen.documents, Number(id), kinds, now, now.slice(0, 10), Number(id)]);
  });
  answerAt(bare, '/list', ({ dueOn = '', caseId = '0' }) => readList(listBindings(today(), undatedPlace(today()), lists.portalId, [dueOn, Number(caseId)])));
  answerAt(bare, '/words/:word', ({ word = '' }) => readWords([today(), today(), undatedPlace(today()), lists.portalId, isPostgres ? `${word}:*` : `% ${word}%`]));
  answerAt(bare, '/partner-list', () => readPartnerList(partnerBindings(undatedPlace(today()), lists.portalId, lists.partner)));
  answerAt(bare, '/members', () => readHandler([lists.handlerId]));
  answerAt(bare, '/dashboard', () => readDashboard([today(), tomorrow(), lists.handlerId, lists.portalId]));
  server.post<{ Params: { task: string }; Body: { member: number } }>('/writes/:task', async ({ params, body }) => {
    const now = Date.now();
    const task = Number(params.task);
    const event = 'INSERT INTO portico_events (portal_id, aggregate, aggregate_id, kind, occurred_at, actor, public, private) VALUES (?, ?, ?, ?, ?, ?, ?, ?)';
    const mail = 'INSERT INTO portico_outbox (message_id, portal_id, aggregate, aggregate_id, channel, template, locale, recipient, variables, state, created_at, due_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)';
    await write([
      ['UPDATE tasks SET status_reason = NULL WHERE id = ?', [task]],
      ['UPDATE tasks_responsible_lnk SET member_id = ? WHERE task_id = ?', [body.member, task]],
      [event, [lists.portalId, 'bench', task, 'responsibleChanged', now, '{}', '{}', '{}']],
      [mail, [`bare-${process.hrtime.bigint()}`, lists.portalId, 'bench', task, 'email', 'taskGiven', 'nb', 'nobody@office.example', '{}', 'sent', now, now]],
    ]);
    return { task, member: body.member };
  });
}
