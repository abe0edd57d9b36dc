import type { Dashboard, ListedCase, Meetings, Member, Portal, Since, WorkViews } from '@/cms/types';
import { invitationsPath, workCasePath, workListPath } from '@/surroundings/paths';
import { wallClock } from '@/ui/words/dates';
import type { Words } from '@/ui/words/createWords';
import { numberFormat } from '@/ui/words/intl';
import { type Due, dueIn } from '../cases/caseRow';
import { whens } from '../cases/query';
import { type NamedView, namedViews } from '../cases/views';
import { isCaseHandler } from '../shell/member';
import { type MeetingItem, meetingItems } from './meetings';
import { type SinceView, sinceView } from './since';

export type RowName = Dashboard['rows'][number]['row'] | 'invitations';

type Cell = { when: (typeof whens)[number]; count: number; shown: string; late: string | null; label: string; href: string };

export type NeedItem = { id: string; day: string; late: boolean; what: string; due: Due | null; dueSaid: string; number: string; where: string; act: string; actLabel: string; href: string };

/** The dashboard in the member's words. */
export type Board = {
  moment: string;
  sentence: string;
  rows: { row: RowName; name: string; hint: string; cells: Cell[] }[];
  needs: NeedItem[];
  all: { said: string; href: string };
  views: NamedView[];
  meetings: MeetingItem[];
  since: SinceView;
};

const most = 6;

export type BoardSource = { dashboard: Dashboard; waiting: ListedCase[]; views: WorkViews; meetings: Meetings; since: Since };

export function boardOf({ dashboard, waiting, views, meetings, since }: BoardSource, portal: Portal, member: Member, words: Words, now: Date): Board {
  const { t, tag } = words;
  const dates = words.datesIn(portal.timeZone);
  const clock = wallClock(now, portal.timeZone);
  const number = numberFormat(tag);
  const total = (of: 'today' | 'overdue') => dashboard.rows.reduce((sum, row) => sum + row[of], 0);
  const named = namedViews(views, portal.key, words);
  const action = views.standard.find(({ view }) => view === 'action');
  return {
    moment: `${dates.capital(dates.day(clock))}, ${dates.time(clock)}`,
    sentence: dueSentence(total('today'), total('overdue'), words),
    rows: rowsOf(dashboard).map(({ row, ...counts }) => ({
      row,
      name: t(`workspace.dashboard.rows.${row}.name`),
      hint: t(`workspace.dashboard.rows.${row}.hint`),
      cells: whens.map((when): Cell => {
        const count = counts[when];
        const late = when === 'today' && counts.overdue > 0 ? t('workspace.dashboard.late', { count: counts.overdue }) : null;
        const cell = t('workspace.dashboard.cell', { count, row: t(`workspace.dashboard.rows.${row}.name`), when: t(`workspace.dashboard.${when}`) });
        return { when, count, shown: number.format(count), late, label: late ? t('workspace.dashboard.cellLate', { cell, late }) : cell, href: row === 'invitations' ? invitationsPath(portal.key) : workListPath(portal.key, `row=${row}&when=${when}`) };
      }),
    })),
    needs: needItems(waiting, portal, member, words).slice(0, most),
    all: {
      said: action && !action.more ? t('workspace.dashboard.nowAll', { count: action.count }) : t('workspace.dashboard.nowMany'),
      href: workListPath(portal.key, 'action=true'),
    },
    views: named,
    meetings: meetingItems(meetings, portal, words),
    since: sinceView(since, portal, words),
  };
}

/** Invitations to bid are of no case that their readers see, so they are counted beside the rows of cases. */
function rowsOf({ rows, invitations }: Dashboard): { row: RowName; today: number; overdue: number; tomorrow: number; later: number }[] {
  return invitations ? [...rows, { row: 'invitations', ...invitations, overdue: 0 }] : rows;
}

/** Says it as a sentence first: "Fifteen things are due today. Two are overdue." */
export function dueSentence(today: number, overdue: number, { t, tag }: Pick<Words, 't' | 'tag'>): string {
  // Beyond twenty a number is written in figures, as its language writes them.
  const inWords = (count: number) => (count > 20 ? numberFormat(tag).format(count) : t('workspace.dashboard.number', { count }));
  const due = t('workspace.dashboard.due', { count: today, number: inWords(today) });
  return overdue > 0 ? `${due} ${t('workspace.dashboard.overdue', { count: overdue, number: inWords(overdue) })}` : due;
}

type Act = 'reply' | 'name' | 'review' | 'decide' | 'plan' | 'choose' | 'close' | 'open';

const acts: Partial<Record<NonNullable<ListedCase['needs']>, Act>> = {
  answerCustomer: 'reply',
  officeNamesHandler: 'name',
  approveTask: 'review',
  approveBudget: 'review',
  decide: 'decide',
  addTask: 'plan',
  chooseOffice: 'choose',
  close: 'close',
};

/** What only the company's own case handlers do; to others the list says no more than that a task of theirs waits. */
const ofHandlers = ['approveTask', 'approveBudget', 'decide', 'addTask', 'chooseOffice', 'close', 'waits'];
const ofOthers = ['officeNamesHandler', 'officeConfirms', 'officeNamesResponsible', 'daysAreSet', 'budgetComes', 'workStarts', 'workEnds', 'waits'];

/** What is due first on top, and on top of it what is overdue; a reminder counts by its own day. */
function needItems(waiting: ListedCase[], portal: Portal, member: Member, words: Words): NeedItem[] {
  const cases = new Map(waiting.map((listed) => [listed.documentId, listed]));
  const items = [...cases.values()].map((listed) => needItem(listed, portal, member, words));
  return items.sort((left, right) => (left.day < right.day ? -1 : left.day > right.day ? 1 : 0));
}

/** Sorts after every real day. */
const noDay = '9999-12-31';

function needItem(listed: ListedCase, { key, timeZone }: Portal, member: Member, words: Words): NeedItem {
  const { t, datesIn } = words;
  const dates = datesIn(timeZone);
  const { documentId, number, needs, task, customer, unread, dueOn, reminderOn, street, title, city } = listed;
  const isHandler = isCaseHandler(member);
  const reminded = isHandler && reminderOn !== null && reminderOn <= dates.today && (needs === null || ofOthers.includes(needs));
  const foreign = !isHandler && (needs === null || ofHandlers.includes(needs));
  const need = reminded ? 'reminder' : foreign || needs === null ? 'task' : needs;
  const day = reminded ? reminderOn : foreign ? null : dueOn;
  const due = day === null ? null : dueIn(dates, words, day);
  const act = (!reminded && !foreign && needs && acts[needs]) || 'open';
  const said = t(`workspace.dashboard.act.${act}`);
  const small = due && due.tone !== 'plain' ? due.said.charAt(0).toLocaleLowerCase(words.tag) + due.said.slice(1) : due?.said;
  return {
    id: documentId,
    day: day ?? noDay,
    late: due?.tone === 'late',
    what: t(`workspace.dashboard.need.${need}`, { title, task: task?.title ?? title, customer: customer ?? 'none', count: Math.max(unread, 1) }),
    due,
    dueSaid: small ? t(reminded ? 'workspace.dashboard.remindedOn' : 'workspace.dashboard.dueOn', { day: small }) : t('workspace.dashboard.noDay'),
    number,
    where: [unbroken(street ?? title), city].filter(Boolean).join(', '),
    act: said,
    actLabel: t('workspace.dashboard.act.of', { act: said, number }),
    href: workCasePath(key, number),
  };
}

/** A house number stays on the line of its street. */
const unbroken = (street: string) => street.replace(/ (?=\d+(?: ?\p{L})?$)/u, '\u00a0').replace(/(?<=\d) (?=\p{L}$)/u, '\u00a0');
