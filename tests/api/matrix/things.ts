import { randomBytes, randomInt } from 'node:crypto';

import { contentOf } from '../support/calls.ts';
import { taskIn } from '../support/doors.ts';
import type { FoundedPortal } from '../support/portal.ts';
import { someNumber } from '../support/rest.ts';
import type { SettingsVersion } from '../support/settings.ts';

/** How far a thing has come before a request asks for the next step. */
export type Stage = 'open' | 'waiting' | 'closed' | 'created' | 'allocated' | 'assigned' | 'scheduled' | 'budgeted' | 'started' | 'done';

/** What addresses and bodies name: a case with what belongs to it, in one portal. */
export interface Thing {
  readonly exists: boolean;
  /** A word that stands in its titles and nowhere else. */
  readonly mark: string;
  readonly portal: { readonly key: string; readonly documentId: string };
  readonly case: string;
  readonly number: string;
  readonly contact: string;
  readonly task: string;
  readonly document: string;
  readonly ask: string;
  readonly cashOffer: string;
  readonly office: string;
  readonly member: string;
  readonly link: string;
  /** The mail or SMS with its contact’s link. */
  readonly message: string;
  readonly settings: () => Promise<Pick<SettingsVersion, 'version' | 'settings'>>;
}

const letters = (length: number): string => Array.from(randomBytes(length), (byte) => String.fromCharCode(97 + (byte % 26))).join('');

/** Nothing of all this exists; its names have the form of those that do. */
export function missingThing(own: FoundedPortal): Thing {
  const id = () => letters(24);
  return {
    exists: false,
    mark: letters(20),
    portal: { key: `p${randomBytes(6).toString('hex')}`, documentId: id() },
    case: id(),
    number: someNumber(),
    contact: id(),
    task: id(),
    document: id(),
    ask: id(),
    cashOffer: id(),
    office: id(),
    member: id(),
    link: letters(40),
    message: `sent-${randomInt(900_000_000, 999_999_999)}`,
    settings: () => own.settings.current(),
  };
}

const taskStages: Readonly<Partial<Record<Stage, 'allocated' | 'assigned' | 'started' | 'done'>>> = { allocated: 'allocated', assigned: 'assigned', scheduled: 'assigned', budgeted: 'assigned', started: 'started', done: 'done' };

export async function makeThing(portal: FoundedPortal, { stage = 'open', link = letters(40), email, staffed = false }: { stage?: Stage | undefined; link?: string; email?: string; staffed?: boolean } = {}): Promise<Thing> {
  const { rest } = portal;
  const mark = `mark${letters(16)}`;
  const made = await rest.createCase({ title: `Water ${mark}`, damageNote: mark });
  const contact = await rest.addContact(made, { name: `Anne ${mark}`, ...(email !== undefined && { email }) });
  const document = await rest.createDocument(made, { title: `Offer ${mark}` });
  const ask = contentOf(await rest.command<{ documentId: string }>(`cases/${made.documentId}/asks`, { text: `A photo of ${mark}` }));
  const task = await taskIn(portal, made, taskStages[stage] ?? 'created', { title: `Drying ${mark}` });
  if (stage === 'scheduled' || stage === 'budgeted') await rest.give(`tasks/${task.documentId}/schedule`, { from: '2030-01-01', to: '2030-01-02' });
  if (stage === 'budgeted') await rest.give(`tasks/${task.documentId}/budgets`, { amount: 100_000 });
  const history = contentOf(await rest.get<{ entries: { id: string }[] }>(`cases/${made.documentId}/mail-history`));
  // Where an office of the partner’s shall be on the case; its people are told of each by mail, so not of all.
  const painting = await taskIn(portal, made, staffed ? 'allocated' : 'created', { title: `Painting ${mark}` });
  const offer = contentOf(await rest.command<{ documentId: string }>(`tasks/${painting.documentId}/cash-offers`, { text: 'You paint yourself', amount: 100_000 }));
  if (stage === 'waiting') await rest.give(`cases/${made.documentId}/wait`, { until: '2030-01-01', reason: 'Parts' });
  if (stage === 'closed') await rest.give(`cases/${made.documentId}/close`, { reason: 'Done by the customer' });
  return {
    exists: true,
    mark,
    portal: { key: portal.key, documentId: portal.documentId },
    case: made.documentId,
    number: made.number,
    contact: contact.documentId,
    task: task.documentId,
    document: document.documentId,
    ask: ask.documentId,
    cashOffer: offer.documentId,
    office: portal.repairOffice.documentId,
    member: portal.repairer.documentId,
    link,
    message: history.entries.at(-1)?.id ?? '',
    settings: () => portal.settings.current(),
  };
}
