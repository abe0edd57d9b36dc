import type { Core } from '@strapi/strapi';
import { languageOf, type Language, type Portal } from '../../../../domain/portal';
import { originOf } from '../../../messaging/server/letterhead/store';
import { findDefinition, shownValues, type TemplateDefinition } from '../../../messaging/server/templates/definition';
import { INVITATION_MAIL } from '../../../messaging/server/templates/invitation';
import { wordsInForce } from '../../../messaging/server/templates/in-force';
import { shownMail } from '../../../messaging/server/templates/test-mail';
import { isMail, isPush } from '../../../messaging/server/templates/words';
import { writePush, writeSms } from '../../../messaging/server/templates/writing';
import type { DossierType } from '../rules/dossier-type';
import type { ShownMessage, ShownMoment } from '../rules/shown';
import { simulate, type Happening, type MadeUpClient } from '../rules/simulate';
import { messagesAt, type StepMessage } from '../rules/step-messages';
import { STEP_PUSH } from '../rules/step-words';
import { addressOf, APP, HOME } from './app-address';
import { pageAt } from './shown-page';

export interface Simulation {
  type: DossierType;
  client: MadeUpClient;
  /** Milliseconds UTC. */
  begins: number;
  happenings: readonly Happening[];
}

/** A simulation with each message as the templates of this portal write it, and each page. Sends and keeps nothing (OB-11). */
export async function showSimulation(strapi: Core.Strapi, portal: Portal, { type, client, begins, happenings }: Simulation): Promise<ShownMoment[]> {
  const language = languageOf(client.language, portal);
  const written = new Map<string, Promise<ShownMessage>>();
  const write = (message: StepMessage): Promise<ShownMessage> => {
    const id = JSON.stringify(message);
    const known = written.get(id) ?? writtenMessage(strapi, portal, language, message);
    written.set(id, known);
    return known;
  };
  const moments = simulate(type, client, begins, happenings);
  return Promise.all(
    moments.map(async (moment, place) => ({
      ...moment,
      messages: await Promise.all(messagesAt(type, moment, moments[place - 1], { name: client.name, language }).map(write)),
      page: pageAt(portal, type, moment, { language, device: moment.state.device ?? client.device }),
    })),
  );
}

function definitionOf(template: string): TemplateDefinition {
  const definition = findDefinition(template);
  if (!definition) throw new Error(`Nobody makes the variables of the template ${template}`);
  return definition;
}

async function writtenMessage(strapi: Core.Strapi, portal: Portal, language: Language, { channel, template, variables, instead }: StepMessage): Promise<ShownMessage> {
  const definition = definitionOf(template);
  const [origin, words] = [await originOf(strapi, portal, language), await wordsInForce(strapi, portal.id, definition, channel, language)];
  // The link to a password is a secret: its sample stands for it.
  const said = template === INVITATION_MAIL ? variables : { ...variables, link: addressOf(portal, template === STEP_PUSH ? HOME : APP) };
  if (isMail(words)) return { channel: 'email', instead, ...(await shownMail(strapi, origin, definition, words, language, said)) };
  const [values, setting] = [shownValues(definition, origin, said), { portal, language }];
  if (!isPush(words)) return { channel: 'sms', instead, text: writeSms(words, values, setting) };
  const { title, body } = writePush(words, values, setting);
  return { channel: 'push', instead, title, text: body };
}
