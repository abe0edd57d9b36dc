import type { Actor } from '../domain/actor';
import type { EventDraft } from '../domain/events';
import type { BudgetSnapshot } from '../api/budget/snapshot';
import type { CaseSnapshot } from '../api/case/snapshot';
import type { CashOfferSnapshot } from '../api/cash-offer/recorded';
import type { DocumentSnapshot } from '../api/case-document/recorded';
import type { ContactSnapshot } from '../api/contact/recorded';
import type { TaskSnapshot } from '../api/task/snapshot';
import type { DamageContent, PeopleContent } from './content';
import type { Staff, StaffMember } from './organisation';
import type { Random } from './random';

/** How far a generated case has come, in the order of its life. */
export const CHAPTERS = ['reported', 'allocated', 'assigned', 'inspecting', 'inspected', 'decided', 'repairing', 'repaired', 'closed', 'waiting', 'cancelled', 'reopened'] as const;
export type Chapter = (typeof CHAPTERS)[number];

export interface ToldEvent extends EventDraft {
  at: number;
  actor: Actor;
}

export interface Ids {
  next(kind: 'case' | 'contact' | 'task' | 'document' | 'message' | 'budget' | 'budgetLine' | 'cashOffer' | 'grant'): number;
}

/** One case with everything that belongs to it, made by the same pure derivations as real changes. */
export interface Story {
  case: CaseSnapshot;
  position: { latitude: number; longitude: number };
  handler: StaffMember;
  contacts: ContactSnapshot[];
  tasks: TaskSnapshot[];
  budgets: BudgetSnapshot[];
  cashOffers: CashOfferSnapshot[];
  documents: (DocumentSnapshot & { sharedAt: number | null })[];
  messages: { id: number; documentId: string; text: string; authorName: string; authorId: number; at: number }[];
  events: ToldEvent[];
  mainInspectionAssignedAt: number | null;
  endedAt: number | null;
}

export interface StoryPlan {
  staff: Staff;
  people: PeopleContent;
  random: Random;
  ids: Ids;
  number: string;
  chapter: Chapter;
  /** What happened; by chance where it is not said. */
  damage?: DamageContent | undefined;
  /** Milliseconds UTC; the story ends before it. */
  now: number;
}
