import { randomBytes, randomInt } from 'node:crypto';

import { contentOf } from '../support/calls.ts';
import { taskIn } from '../support/doors.ts';
import { postInvoice } from '../support/invoices.ts';
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
  readonly invoice: string;
  readonly company: string;
  readonly office: string;
  /** A request for quotation that nobody has been told of. */
  readonly rfq: string;
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
    invoice: id(),
    company: id(),
    office: id(),
    rfq: id(),
    member: id(),
    link: letters(40),
    message: `sent-${randomInt(900_000_000, 999_999_999)}`,
    settings: () => own.settings.current(),
  };
}

const taskStages: Readonly<Partial<Record<Stage, 'allocated' | 'assigned' | 'started' | 'done'>>> = { allocated: 'allocated', assigned: 'assigned', scheduled: 'assigned', budgeted: 'assigned', started: 'started', done: 'done' };

export interface ThingTraits {
  readonly stage?: Stage | undefined;
  readonly link?: string;
  readonly email?: string;
  readonly staffed?: boolean;
  /** What of it is asked for; all, where nothing is said. */
  readonly parts?: ReadonlySet<keyof Thing>;
}

/** The parts of a thing that a function reads. */
export function partsReadBy(read: (thing: Thing) => unknown, missing: Thing): ReadonlySet<keyof Thing> {
  const parts = new Set<keyof Thing>();
  read(
    new Proxy(missing, {
      get(thing, name) {
        parts.add(name as keyof Thing);
        return Reflect.get(thing, name) as unknown;
      },
    }),
  );
  return parts;
}

export async function makeThing(portal: FoundedPortal, { stage = 'open', link = letters(40), email, staffed = false, parts }: ThingTraits = {}): Promise<Thing> {
  const { rest } = portal;
  const mark = `mark${letters(16)}`;
  const wanted = (part: keyof Thing): boolean => parts?.has(part) ?? true;
  const documentOf = async (made: Promise<{ documentId: string }>): Promise<string> => (await made).documentId;
  const made = await rest.createCase({ title: `Water ${mark}`, damageNote: mark });
  // Always: the newest contacts of a portal are listed to its administrators, and those of the things that all rows share are not to be among them.
  const contact = await documentOf(rest.addContact(made, { name: `Anne ${mark}`, ...(email !== undefined && { email }) }));
  const document = wanted('document') ? await documentOf(rest.createDocument(made, { title: `Offer ${mark}` })) : '';
  const ask = wanted('ask') ? contentOf(await rest.command<{ documentId: string }>(`cases/${made.documentId}/asks`, { text: `A photo of ${mark}` })).documentId : '';
  const invoice = wanted('invoice') ? contentOf(await postInvoice(portal, made, { number: mark })).documentId : '';
  const task = wanted('task') || wanted('company') || staffed ? await documentOf(taskIn(portal, made, taskStages[stage] ?? 'created', { title: `Drying ${mark}` })) : '';
  if (stage === 'scheduled' || stage === 'budgeted') await rest.give(`tasks/${task}/schedule`, { from: '2030-01-01', to: '2030-01-02' });
  if (stage === 'budgeted') await rest.give(`tasks/${task}/budgets`, { amount: 100_000 });
  const history = wanted('message') ? contentOf(await rest.get<{ entries: { id: string }[] }>(`cases/${made.documentId}/mail-history`)).entries : [];
  // Where an office of the partner’s shall be on the case; its people are told of each by mail, so not of all.
  const painting = wanted('cashOffer') || staffed ? await documentOf(taskIn(portal, made, staffed ? 'allocated' : 'created', { title: `Painting ${mark}` })) : '';
  const cashOffer = wanted('cashOffer') ? contentOf(await rest.command<{ documentId: string }>(`tasks/${painting}/cash-offers`, { text: 'You paint yourself', amount: 100_000 })).documentId : '';
  const tiling = wanted('rfq') ? await documentOf(taskIn(portal, made, 'created', { title: `Tiling ${mark}` })) : '';
  const rfq = wanted('rfq') ? contentOf(await rest.command<{ documentId: string }>(`cases/${made.documentId}/rfqs`, { description: mark, deadline: '2031-03-01T12:00', tasks: [tiling], outsiders: [{ name: 'Outside AS', email: 'outside@home.example' }] })).documentId : '';
  if (stage === 'waiting') await rest.give(`cases/${made.documentId}/wait`, { until: '2030-01-01', reason: 'Parts' });
  if (stage === 'closed') await rest.give(`cases/${made.documentId}/close`, { reason: 'Done by the customer' });
  return {
    exists: true,
    mark,
    portal: { key: portal.key, documentId: portal.documentId },
    case: made.documentId,
    number: made.number,
    contact,
    task,
    document,
    ask,
    cashOffer,
    invoice,
    company: portal.partner.documentId,
    office: portal.repairOffice.documentId,
    rfq,
    member: portal.repairer.documentId,
    link,
    message: history.at(-1)?.id ?? '',
    settings: () => portal.settings.current(),
  };
}
