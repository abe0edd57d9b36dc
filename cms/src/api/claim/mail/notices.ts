import type { LocalDate } from '../../../domain/time';
import type { Notifications } from '../../member/rules/wants';
import { awayOn } from '../../../plugins/role-matrix/server/rules/person';
import type { ClaimCommand, ClaimSide } from '../states';

export type ClaimTemplate =
  | 'claimReceived'
  | 'claimHandedIn'
  | 'claimGiven'
  | 'claimInformationAsked'
  | 'claimAnswered'
  | 'claimApproved'
  | 'claimRejected'
  | 'claimClosed'
  | 'claimCommentOfAgent'
  | 'claimCommentOfClient';

/** A mail that a change of a claim brings with it, and the side it goes to. A receipt goes to whoever did it, too. */
export interface ClaimNotice {
  template: ClaimTemplate;
  to: ClaimSide;
  receipt?: true;
}

/** Who is told that a claim has moved (CL-08): the other side; the client also that it has been received. That an agent reads it, the page says. */
export const TOLD_OF_MOVES = {
  submit: [{ template: 'claimReceived', to: 'client', receipt: true }, { template: 'claimHandedIn', to: 'agent' }],
  startReview: [],
  askForInformation: [{ template: 'claimInformationAsked', to: 'client' }],
  answer: [{ template: 'claimAnswered', to: 'agent' }],
  approve: [{ template: 'claimApproved', to: 'client' }],
  reject: [{ template: 'claimRejected', to: 'client' }],
  close: [{ template: 'claimClosed', to: 'client' }],
} as const satisfies Record<ClaimCommand, readonly ClaimNotice[]>;

/** Whoever is made responsible is told, unless she took the claim herself. */
export const GIVEN: ClaimNotice = { template: 'claimGiven', to: 'agent' };

/** Who is told of a comment: the other side. A note among agents is told to nobody. */
export function noticesOfComment({ internal, side }: { internal: boolean; side: ClaimSide }): ClaimNotice[] {
  if (internal) return [];
  return side === 'agent' ? [{ template: 'claimCommentOfAgent', to: 'client' }] : [{ template: 'claimCommentOfClient', to: 'agent' }];
}

/** A member who can log in, as far as mails go. */
export interface Reachable {
  id: number;
  email: string;
  language: string | null;
  awayFrom: LocalDate | null;
  awayUntil: LocalDate | null;
  /** Who stands in for her; Strapi's numeric id. */
  deputy: number | null;
  /** What she wants to be told by mail (CL-17). */
  notifications: Notifications;
}

/** Those who have to do with a claim. */
export interface ClaimParties {
  /** Who is responsible on either side; Strapi's numeric ids. */
  responsible: Record<ClaimSide, number | null>;
  members: Record<ClaimSide, readonly Reachable[]>;
  /** The address that the claim names as its contact's. */
  contact: string | null;
  /** It is a member's of the portal, whoever she is: then she is told as that member or not at all. */
  contactIsMember: boolean;
}

export type Addressee = Pick<Reachable, 'email' | 'language' | 'notifications'>;

/**
 * Whom a mail to one side goes to: on the client's side whoever began the claim and its contact, be the contact a colleague
 * or nobody who logs in; on the agents' who is responsible. Where there is none of them any more, or not yet, everybody of
 * that side. Deputies of those who are away get it, too, as long as they are of that side (answer 8); nobody is told of
 * what she did herself.
 */
export function addresseesOf(side: ClaimSide, { responsible, members, contact, contactIsMember }: ClaimParties, today: LocalDate, doneBy: number | null): Addressee[] {
  const everybody = members[side];
  const isContact = ({ email }: Reachable) => side === 'client' && email.toLowerCase() === contact?.toLowerCase();
  const named = everybody.filter((member) => member.id === responsible[side] || isContact(member));
  const outsiders = side === 'client' && contact && !contactIsMember ? [{ email: contact, language: null, notifications: {} }] : [];
  const meant = named.length + outsiders.length > 0 ? named : everybody;
  const deputies = meant.filter((member) => awayOn(member, today)).map(({ deputy }) => deputy);
  const told = everybody.filter((member) => member.id !== doneBy && (meant.includes(member) || deputies.includes(member.id)));
  return [...told.map(({ email, language, notifications }) => ({ email, language, notifications })), ...outsiders];
}
