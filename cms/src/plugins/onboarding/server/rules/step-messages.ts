import type { Channel } from '../../../messaging/server/channels';
import { INVITATION_MAIL } from '../../../messaging/server/templates/invitation';
import type { DossierEffect } from './dossier';
import type { DossierType } from './dossier-type';
import type { Moment } from './simulate';
import { mailOf, pushOf, STEP_PUSH } from './step-words';

/** A message that reaches a client while its dossier goes on. */
export interface StepMessage {
  channel: Channel;
  template: string;
  /** What its words name, without the link. */
  variables: Record<string, string>;
  /** Goes only should no device of the client take the push message. */
  instead: boolean;
}

interface Spoken {
  name: string;
  language: string;
}

/**
 * All that reaches a client at a moment of a dossier, over every channel (OB-11). A message to devices goes by e-mail and SMS
 * where none takes it, and at once where there is no portal user. Of tasks and documents that steps ask for, nothing else is
 * told: the push message beside them does that, and reminders do.
 */
export function messagesAt(type: DossierType, moment: Moment, before: Moment | undefined, client: Spoken): StepMessage[] {
  const hasUser = moment.state.known.includes('portalUserExists');
  const isInvited = hasUser && before !== undefined && !before.state.known.includes('portalUserExists');
  const invitation: StepMessage = { channel: 'email', template: INVITATION_MAIL, variables: { name: client.name }, instead: false };
  return [...(isInvited ? [invitation] : []), ...moment.effects.flatMap((effect) => messagesOf(type, effect, client, hasUser))];
}

function messagesOf(type: DossierType, effect: DossierEffect, client: Spoken, hasUser: boolean): StepMessage[] {
  const mail = mailOf(type, effect, client);
  if (mail) return [{ channel: 'email', ...mail, instead: false }];
  const variables = pushOf(type, effect, client);
  if (!variables) return [];
  const by = (channel: Channel, instead: boolean): StepMessage => ({ channel, template: STEP_PUSH, variables, instead });
  return hasUser ? [by('push', false), by('email', true), by('sms', true)] : [by('email', false), by('sms', false)];
}
