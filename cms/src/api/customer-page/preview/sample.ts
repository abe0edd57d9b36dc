import { addDays, localDate, localDateTime } from '../../../domain/time';
import type { Language, Portal } from '../../../domain/portal';
import { renderText } from '../../../plugins/messaging/server/templates/texts';
import type { SampleStage } from '../../../plugins/visibility/server/services/preview-drafts';
import type { CaseFacts } from '../../../plugins/visibility/server/rules/milestones';
import type { StoredBudgets } from '../queries/budgets';
import type { StoredDocument } from '../queries/documents';
import type { StoredAsk, StoredTask } from '../queries/page';
import type { StoredPlanTask } from '../queries/plan';
import type { StoredMessage } from '../../message/queries/messages';
import type { TaskStatus } from '../../task/snapshot';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A case that nobody has, as far as a stage, with something in every part of the page. Pure but for its words. */
export interface SampleCase {
  facts: CaseFacts & { number: string };
  title: string;
  place: { street: string; postalCode: string; city: string };
  reportedAt: number;
  handler: { name: string; mobile: string };
  customer: { name: string; mobile: string; email: string };
  tasks: (StoredTask & StoredPlanTask)[];
  documents: (StoredDocument & { shared: boolean; sharedBy: 'hand' | 'rule' })[];
  messages: StoredMessage[];
  asks: StoredAsk[];
  budgets: StoredBudgets;
}

const ORDER = ['registered', 'inspection', 'decision', 'closed'] as const satisfies readonly SampleStage[];

export function sampleCase(stage: SampleStage, language: Language, portal: Portal, now: number): SampleCase {
  const say = (key: string) => renderText(language, `sample.${key}`, {});
  const reached = (wanted: SampleStage) => ORDER.indexOf(stage) >= ORDER.indexOf(wanted);
  const today = localDate(now, portal.timeZone);
  const day = (ahead: number) => addDays(today, ahead);
  const task = (position: number, key: string, kind: string, status: TaskStatus, days: { from: number | null; to: number | null; meeting: string | null }): SampleCase['tasks'][number] => ({
    documentId: `sample-${position}`,
    title: say(`task.${key}`),
    kind,
    mainInspection: kind === 'inspection',
    status,
    description: say(`about.${key}`),
    scheduledFrom: days.from === null ? null : day(days.from),
    scheduledTo: days.to === null ? null : day(days.to),
    meetingAt: days.meeting,
    meetingZone: null,
    office: say(kind === 'inspection' ? 'inspectionOffice' : 'office'),
    officePhone: '+4722000101',
    responsible: status === 'allocated' || status === 'created' ? null : say(kind === 'inspection' ? 'inspector' : 'repairer'),
    responsibleMobile: '+4740000102',
    media: kind === 'inspection' ? [] : [{ documentId: 'sample', name: `${say('picture')}.pdf`, mime: 'application/pdf', size: 240 }],
  });
  const over: TaskStatus = 'approved';
  const work = (status: TaskStatus): TaskStatus => (reached('closed') ? over : reached('decision') ? status : 'created');
  const planned = reached('decision');
  const tasks = [
    task(1, 'inspection', 'inspection', reached('decision') ? over : reached('inspection') ? 'assigned' : 'allocated', {
      from: null,
      to: null,
      meeting: reached('decision') ? `${day(-9)}T10:00` : reached('inspection') ? `${day(2)}T10:00` : null,
    }),
    task(2, 'drying', 'repair', work('started'), { from: planned ? -3 : null, to: planned ? 4 : null, meeting: null }),
    task(3, 'floor', 'repair', work('scheduled'), { from: planned ? 6 : null, to: planned ? 8 : null, meeting: planned ? `${day(6)}T08:00` : null }),
    task(4, 'painting', 'repair', work('created'), { from: null, to: null, meeting: null }),
  ];
  const document = (kind: string, key: string, ago: number, sharedBy: 'hand' | 'rule'): SampleCase['documents'][number] => ({
    documentId: `sample-${key}`,
    title: say(`document.${key}`),
    kind,
    sharedAt: now - ago * DAY,
    shared: true,
    sharedBy,
    file: { name: `${key}.pdf`, mime: 'application/pdf', size: 184 },
  });
  const endedAt = reached('closed') ? now - DAY : null;
  return {
    facts: {
      id: 0,
      number: say('number'),
      status: reached('closed') ? 'closed' : 'open',
      decision: reached('decision') && portal.decisions ? 'accepted' : 'none',
      endedAt,
      mainInspectionAssignedAt: reached('inspection') ? now - 10 * DAY : null,
    },
    title: say('title'),
    place: { street: say('street'), postalCode: say('postalCode'), city: say('city') },
    reportedAt: now - 14 * DAY,
    handler: { name: say('handler'), mobile: '+4740000103' },
    customer: { name: say('customer'), mobile: '+4740000104', email: 'anna@mail.example' },
    tasks,
    documents: [
      document('letter', 'letter', 1, 'hand'),
      ...(reached('decision') ? [document('inspectionReport', 'inspectionReport', 8, 'rule'), document('settlementReport', 'settlementReport', 2, 'rule')] : []),
    ],
    messages: [
      { id: 2, documentId: 'sample-2', direction: 'fromCustomer', text: say('question'), at: now - 3 * HOUR, readAt: null, authorName: null, contact: { id: 1, name: say('customer'), email: 'anna@mail.example' }, ask: null, attachments: [], withdrawn: 0 },
      { id: 1, documentId: 'sample-1', direction: 'toCustomer', text: say('letter'), at: now - DAY, readAt: null, authorName: say('handler'), contact: null, ask: null, attachments: [], withdrawn: 0 },
    ],
    asks: reached('closed') ? [] : [{ documentId: 'sample', text: say('ask'), explanation: say('askWhy'), kind: 'photo', dueOn: day(3) }],
    budgets: {
      budgets: planned
        ? [
            { taskId: 'sample-2', task: say('task.drying'), description: null, approvedAmount: 1_620_000, decidedAt: now - 5 * DAY, linesHandedOver: 0, taskHandedOver: false, lines: [{ text: say('line.drying'), quantity: 11_000, unitPrice: 147_273, amount: 1_620_000 }] },
            { taskId: 'sample-3', task: say('task.floor'), description: null, approvedAmount: 3_875_000, decidedAt: now - 4 * DAY, linesHandedOver: 0, taskHandedOver: false, lines: [{ text: say('line.floor'), quantity: 14_000, unitPrice: 276_786, amount: 3_875_000 }] },
          ]
        : [],
      cashOffers: planned ? [{ id: 'sample', task: say('task.painting'), text: say('task.painting'), amount: 600_000 }] : [],
    },
  };
}

/** The wall clock of a meeting that is news in the sample. */
export const sampleMeeting = (portal: Portal, now: number): string => `${addDays(localDateTime(now, portal.timeZone).slice(0, 10), 2)}T10:00`;
