import { z } from 'zod';
import { fromCursor, NEWEST, toCursor } from '../../../http/cursor';
import { endpoint } from '../../../http/endpoint';
import { AUTHORITY } from '../../../plugins/role-matrix/server/rules/authority';
import { hasRight } from '../../../plugins/role-matrix/server/rules/may';
import { isCaseHandler } from '../../case/list/conditions';
import { answerWorkCase, workCase } from '../case-answer';
import { caseLogEntry, logEntryAnswer } from '../log-answer';
import { readWorkCase } from '../queries/case';
import { LOG_PAGE, readCaseLog } from '../queries/log';
import { seen, seenByNumber } from '../seen-case';

const byNumber = z.strictObject({ number: z.string().min(1).max(64) });

const read = endpoint({
  name: 'readWorkCase',
  authority: AUTHORITY.readWorkCase,
  summary: 'A case as its page in the workspace shows it: what the member sees of it, and the commands that she may give.',
  method: 'GET',
  path: '/work/cases/:number',
  who: ['member'],
  params: byNumber,
  response: workCase,
  async handle({ viewer, params }) {
    const { stored, rules } = await seen(viewer, await readWorkCase(viewer.portal.id, params.number, viewer.id), 'readWorkCase');
    return answerWorkCase(stored, viewer, rules);
  },
});

const log = endpoint({
  name: 'readCaseLog',
  authority: AUTHORITY.readCaseLog,
  summary: 'Everything that happened on the case, newest first; of partners’ money and of the customers’ letters for those alone who may read them.',
  method: 'GET',
  path: '/work/cases/:number/log',
  who: ['member'],
  params: byNumber,
  query: z.strictObject({ cursor: z.string().max(64).optional() }),
  response: z.object({ entries: z.array(caseLogEntry), next: z.string().nullable() }).meta({ id: 'CaseLog' }),
  async handle({ viewer, params, query }) {
    const { stored, rules } = await seenByNumber(viewer, params.number, 'readCaseLog');
    const reader = { handles: isCaseHandler(viewer), communicates: hasRight(viewer.member, 'customer.communicate', rules) };
    const found = await readCaseLog(stored.id, query.cursor ? fromCursor(query.cursor) : NEWEST, reader);
    const shown = found.slice(0, LOG_PAGE);
    const last = shown.at(-1);
    return {
      entries: shown.map(logEntryAnswer),
      next: found.length > LOG_PAGE && last ? toCursor(last.id) : null,
    };
  },
});

export default { type: 'content-api', routes: [read, log] };
