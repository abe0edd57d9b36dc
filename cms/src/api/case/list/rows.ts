import { kilometres } from '../../../domain/distance';
import { NEEDS, NEVER, nextOf, nextOfWork, nextWorkingDay } from './rules/next';
import { peopleOf, type CasePerson } from './rules/people';
import { searchWords } from './rules/words';
import type { ListSource } from './facts';

export type Row = Record<string, string | number | null>;

const flag = (value: boolean): number => (value ? 1 : 0);

/** Exactly what PostgreSQL's four bytes can keep. */
const tenths = (km: number | null) => (km === null ? null : Math.round(km * 10) / 10);

/** The list's row of a case. */
function listRow(source: ListSource): Row {
  const { need, dueOn, task } = nextOf(source);
  const work = nextOfWork(source);
  const { unread, partnerDocuments, invoices, asks, forwardedSince, rfqs, externalOffice, timeZone } = source;
  const due = ({ count, since }: { count: number; since: number | null }) => (count > 0 && since !== null ? nextWorkingDay(since, timeZone) : NEVER);
  return {
    case_id: source.id,
    document_id: source.documentId,
    portal_id: source.portalId,
    number: source.number,
    title: source.title,
    type: source.type,
    status: source.status,
    open: flag(isOpen(source)),
    decision: source.decision,
    street: source.street,
    postal_code: source.postalCode,
    city: source.city,
    customer: source.contacts.find(({ role }) => role === 'customer')?.name ?? null,
    handler_id: source.handlerId,
    adviser_id: source.adviserId,
    external_office_id: externalOffice?.id ?? null,
    external_handler_id: source.externalHandlerId,
    external_km: externalOffice && tenths(kilometres(source.site, externalOffice)),
    task_title: task?.title ?? null,
    task_kind: task?.kind ?? null,
    task_status: task?.status ?? null,
    needs: need,
    action: flag(need !== null && NEEDS[need].byHandler),
    due_on: dueOn,
    work_needs: work.need,
    work_due_on: work.dueOn,
    reminder_on: source.reminderOn ?? NEVER,
    unread: unread.count,
    answer_due_on: due(unread),
    partner_documents: partnerDocuments.count,
    partner_documents_due_on: due(partnerDocuments),
    invoices: invoices.count,
    invoices_due_on: due(invoices),
    asks: asks.count,
    ask_due_on: asks.dueOn ?? NEVER,
    forwarded_due_on: forwardedSince === null ? NEVER : nextWorkingDay(forwardedSince, timeZone),
    rfqs: rfqs.count,
    rfq_due_on: rfqs.deadline?.slice(0, '0000-00-00'.length) ?? NEVER,
    reported_at: source.reportedAt,
    words: wordsOf(source),
  };
}

const isOpen = ({ status }: ListSource): boolean => status === 'open' || status === 'waiting';

/** What free text is looked for in: what people say when they ask for a case. */
function wordsOf({ number, title, street, postalCode, city, contacts, tasks }: ListSource): string {
  const people = contacts.flatMap(({ name, email, mobile }) => [name, email, mobile]);
  return searchWords([number, title, street, postalCode, city, ...people, ...tasks.map((task) => task.title)].filter(Boolean).join(' ')).join(' ');
}

/** What people's rows repeat of the list's, so that a page is read off them alone. */
const ofList = (list: Row): Row => ({ portal_id: list.portal_id ?? 0, open: list.open ?? 0, due_on: list.due_on ?? NEVER, work_due_on: list.work_due_on ?? NEVER });

const personRow = ({ subject, id, tasks, adviser, handler, external, unnamed, action, taskDueOn }: CasePerson, list: Row): Row => ({
  subject,
  subject_id: id,
  case_id: list.case_id ?? 0,
  tasks,
  adviser: flag(adviser),
  handler: flag(handler),
  external: flag(external),
  unnamed: flag(unnamed),
  action: flag(action),
  task_due_on: taskDueOn,
  ...ofList(list),
});

const NOBODYS = { tasks: 0, adviser: 0, handler: 0, external: 0, unnamed: 0, action: 0, task_due_on: NEVER };

/** The rows of a case as they stand, or as they should. */
export interface CaseRows {
  list: Row | null;
  people: Row[];
}

/** What has to be written so that the rows of a case are those that its source makes. Pure. */
export function missingRows(source: ListSource, kept: CaseRows): CaseRows {
  const list = listRow(source);
  const wanted = peopleOf(source).map((person) => personRow(person, list));
  const left = kept.people.filter((row) => !wanted.some((other) => isAbout(other, row))).map((row) => ({ ...row, ...NOBODYS, ...ofList(list) }));
  return {
    list: kept.list && isSame(list, kept.list) ? null : list,
    people: [...wanted, ...left].filter((row) => !kept.people.some((other) => isSame(row, other))),
  };
}

const isAbout = (left: Row, right: Row): boolean => left.subject === right.subject && left.subject_id === right.subject_id;
const isSame = (wanted: Row, kept: Row): boolean => Object.entries(wanted).every(([column, value]) => kept[column] === value);
