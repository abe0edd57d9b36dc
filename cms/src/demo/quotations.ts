import type { Core } from '@strapi/strapi';
import { addDays, localDate } from '../domain/time';
import { giveBid } from '../api/rfq/commands/bid';
import { decideRfq } from '../api/rfq/commands/decide';
import { cancelRfq, draftRfq, sendRfq } from '../api/rfq/commands/write';
import { bidLinkAddress, seedOfInvitation } from '../api/rfq/bid-links';
import type { NewBidPart } from '../api/rfq/rules/bids';
import { RFQ_INVITATION, type RfqSnapshot } from '../api/rfq/snapshot';
import { addTask } from '../api/task/commands/commands';
import type { MemberViewer } from '../http/viewer';
import type { Colleague } from '../api/member/colleague';
import type { CaseRow, Shown } from './furnishing';

const DAY = 86_400_000;

/** How far a request of the demo has come, until when one may bid, in days from today, and when it was sent. */
const REQUESTS = {
  draft: { deadline: 9, sent: 0 },
  sent: { deadline: 4, sent: 1 },
  soon: { deadline: 1, sent: 3 },
  answered: { deadline: -1, sent: 6 },
  decided: { deadline: -3, sent: 8 },
  cancelled: { deadline: 6, sent: 2 },
} as const;
export type ShownRequest = keyof typeof REQUESTS;

interface Askers {
  handler: MemberViewer;
  partnerLead: Colleague;
  companyLead: Colleague;
  /** A case in the handler's hands. */
  handled(index: number): Promise<CaseRow>;
}

/** A request for quotation in each state, with an office that is shown, another one and a company outside the network. */
export async function askForQuotations(shown: Shown, askers: Askers): Promise<void> {
  for (const [index, name] of (Object.keys(REQUESTS) as ShownRequest[]).entries()) await askOnce(shown, askers, await askers.handled(index + 5), name);
}

async function askOnce(shown: Shown, { handler, partnerLead, companyLead }: Askers, of: CaseRow, name: ShownRequest): Promise<void> {
  const { strapi, staff, content } = shown;
  const { tasks, description, outsider, bid, cancelled } = content.workDay.quotations;
  const { deadline, sent } = REQUESTS[name];
  const today = localDate(shown.now, staff.portal.timeZone);
  const asked = shown.now - sent * DAY;
  const call = (command: 'addTask' | 'draftRfq' | 'sendRfq' | 'cancelRfq' | 'decideRfq', documentId: string, now: number) => ({ strapi, viewer: handler, command, documentId, now });
  const task = await addTask(call('addTask', of.documentId, asked), { title: tasks[name], kind: 'repair', mainInspection: false });
  const offices = [partnerLead, companyLead].map(({ office }) => office.documentId);
  const draft = await draftRfq(call('draftRfq', of.documentId, asked), { description, deadline: `${addDays(today, deadline)}T12:00`, tasks: [task.documentId], offices: [...new Set(offices)], outsiders: [outsider] });
  if (name === 'draft') return;
  const rfq = await sendRfq(call('sendRfq', draft.documentId, asked));
  if (name === 'cancelled') return void (await cancelRfq(call('cancelRfq', rfq.documentId, shown.now), { reason: cancelled }));
  await bidFor(shown, rfq, task.documentId, bid, asked + DAY / 2);
  if (name === 'decided') await decideRfq(call('decideRfq', rfq.documentId, shown.now), { invitation: rfq.invitations[0]?.documentId ?? '' });
}

/** Where bids still come in, the office that visitors sign in for has not bid yet. */
async function bidFor({ strapi, staff, now: today }: Shown, rfq: RfqSnapshot, task: string, text: string, at: number): Promise<void> {
  const prices = [1_840_000, 2_120_000, 1_690_000];
  for (const [index, { id }] of rfq.invitations.entries()) {
    if (index === 0 && rfq.deadline > localDate(today, staff.portal.timeZone)) continue;
    await giveBid({ strapi, rfq: rfq.documentId, invitationId: id, now: Math.min(at + index * 60_000, today) }, { parts: [inItsWay(staff.portal.workItems, task, prices[index] ?? 2_000_000, text)], text, keep: [] }, []);
  }
}

const inItsWay = (workItems: boolean, task: string, amount: number, text: string): NewBidPart => (workItems ? { task, lines: [{ text, quantity: '1', unitPrice: amount }] } : { task, amount });

/** The address path of the link by which the company outside the network bids for a request that is open; opens as it is, for whoever runs the demo. */
export async function bidLinkOf(strapi: Core.Strapi, portal: string, email: string): Promise<string> {
  const rows = (await strapi.db.query(RFQ_INVITATION).findMany({ where: { email, rfq: { status: 'sent', case: { portal: { key: portal } } } }, orderBy: { id: 'asc' } })) as { id: number }[];
  const seed = rows[0] && (await seedOfInvitation(rows[0].id));
  if (!seed) throw new Error(`Nobody outside the network is asked in ${portal}`);
  return new URL(bidLinkAddress(portal, seed)).pathname;
}
