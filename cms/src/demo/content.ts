import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AskKind } from '../api/ask/states';
import type { InvoiceStatus } from '../api/invoice/states';
import { environment } from '../environment';
import type { Settings } from '../plugins/visibility/server/rules/settings';
import type { Matrix } from '../plugins/role-matrix/server/rules/matrix';
import type { Role } from '../plugins/role-matrix/server/rules/rights';
import type { Findings } from '../api/task/findings';
import type { DemoPicture } from './pictures';

/** What visitors of the demo can sign in as: a case handler, and of partners one who leads an office, one who does the work, a marked one, and the head of a company. */
export const SHOWN_ROLES = ['handler', 'partnerLead', 'partnerWorker', 'externalHandler', 'companyLead'] as const;
export type ShownRole = (typeof SHOWN_ROLES)[number];

export interface MemberContent {
  name: string;
  email: string;
  mobile: string;
  level: number;
  /** Roles that the member is marked for, each with its approval limit in minor units; null where the portal's holds. */
  marks?: Partial<Record<Role, number | null>>;
  shownAs?: ShownRole;
}

export interface OfficeContent {
  name: string;
  phone: string;
  street: string;
  postalCode: string;
  city: string;
  latitude: number;
  longitude: number;
  inspects?: boolean;
  /** Its people take no tasks in the stories that are told, whatever they are marked for. */
  rests?: boolean;
  members: MemberContent[];
}

export interface DamageContent {
  type: string;
  title: string;
  note: string;
  tasks: string[];
}

/** A demo portal as `config/demo/portals.json` describes it. */
export interface PortalContent {
  key: string;
  name: string;
  kind: 'insurance' | 'contractor';
  language: 'en' | 'nb' | 'nl';
  timeZone: string;
  currency: string;
  country: string;
  decisions: boolean;
  /** Whether budgets are asked for by work items, or as one sum (answer 11). */
  workItems: boolean;
  budgetedTaskKinds: string[];
  logo: string;
  numberPrefix: string;
  /** Its share of the generated cases. */
  share: number;
  settings: Partial<Settings>;
  matrix: Matrix;
  companies: { name: string; kind: 'own' | 'partner'; phone: string; offices: OfficeContent[] }[];
  /** Where its customers live. */
  cities: string[];
  /** Lines of a budget, with a price in minor units and quantities from, to. */
  budget: { rooms: string[]; lines: { text: string; price: number; from: number; to: number }[]; description: string; cashOffer: string };
  words: Record<'inspection' | 'projectManagement' | 'inspectionReport' | 'greeting' | 'accepted', string> & {
    /** Why its cases came to their end, as the handler writes it. */
    reasons: Record<'cancelled' | 'waiting' | 'closed' | 'reopened', string>;
  };
  /** What customers read of a task, by its title. */
  taskNotes: Record<string, string>;
  damages: DamageContent[];
}

export interface PeopleContent {
  names: string[];
  streets: { street: string; postalCode: string; city: string; latitude: number; longitude: number }[];
}

const directory = path.join(environment.PORTICO_CONFIG, 'demo');
const read = <Content>(file: string): Content => JSON.parse(readFileSync(path.join(directory, file), 'utf8')) as Content;

interface PaperSections {
  heading: string;
  paragraphs: string[];
}

interface AskContent {
  text: string;
  explanation: string;
  kind: AskKind;
  /** Until it is due. */
  days: number;
}

export interface InvoiceContent {
  number: string;
  /** Minor units. */
  amount: number;
  work: string;
  /** Which of the cases of the work day it is for. */
  case: number;
  /** Workdays since it was handed in. */
  daysAgo: number;
  becomes: InvoiceStatus;
  /** Why it is rejected. */
  comment?: string;
}

/** What the case of one chapter has that a visitor of the demo is led to. */
export interface ShownChapter {
  letter: { title: string; sections: PaperSections[] };
  ask: AskContent;
  question: { text: string; picture: DemoPicture };
  /** What the case handler writes back. */
  answer: string;
}

/** What the cases have that a visitor of the demo is shown, beside what every case has. */
export interface ShowcaseContent {
  names: Record<'number' | 'what' | 'address' | 'date' | 'invoice' | 'sum', string>;
  foot: string;
  inspectionReport: PaperSections[];
  /** What the inspector of the shown case found. */
  findings: Findings;
  inspectionPictures: DemoPicture[];
  /** Of the first repairs, in their order. */
  repairPictures: DemoPicture[][];
  pictureNames: Record<DemoPicture, string>;
  chapters: Record<'assigned' | 'repairing', ShownChapter>;
  workDay: {
    /** What customers wrote, and nobody has read. */
    letters: string[];
    asks: AskContent[];
    partnerPapers: { title: string; sections: PaperSections[] }[];
    /** Tasks that are at each state, by name. */
    tasks: Record<'unconfirmed' | 'confirmed' | 'today' | 'tomorrow' | 'later' | 'started' | 'done' | 'revised' | 'asked' | 'overLimit' | 'refused' | 'changed', string>;
    /** Minor units that are more than the external case handler may approve. */
    overLimit: number;
    /** Why a budget is rejected. */
    refusal: string;
    /** What the customer is offered for doing herself. */
    offer: { text: string; amount: number };
    /** How a sum was worked out, where budgets are one sum. */
    calculation: { title: string; sections: PaperSections[] };
    /** What the partner whom visitors can sign in as has invoiced. */
    invoices: InvoiceContent[];
    /** Requests for quotation: what each asks for, by how far it has come; the company outside the network, what a bid says, and why one is called off. */
    quotations: { tasks: Record<'draft' | 'sent' | 'soon' | 'answered' | 'decided' | 'cancelled', string>; description: string; outsider: { name: string; email: string }; bid: string; cancelled: string };
  };
}

export function portalContents(): PortalContent[] {
  const taskNotes = read<Record<string, string>>('task-notes.json');
  return read<Omit<PortalContent, 'taskNotes'>[]>('portals.json').map((content) => ({ ...content, taskNotes }));
}

export const peopleContent = () => read<PeopleContent>('people.json');
export const showcaseContents = () => read<Record<string, ShowcaseContent>>('showcase.json');
export const contentFile = (name: string) => path.join(directory, name);
