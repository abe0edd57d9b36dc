import type { Core } from '@strapi/strapi';
import { languageOf, type Language, type Portal } from '../../../../domain/portal';
import { findDefinition, type TemplateDefinition, type Variables } from '../../../messaging/server/templates/definition';
import { wordsInForce } from '../../../messaging/server/templates/in-force';
import { shownMail } from '../../../messaging/server/templates/test-mail';
import type { MailWords, PushWords } from '../../../messaging/server/templates/words';
import { writePush, type WrittenMail } from '../../../messaging/server/templates/writing';
import type { DossierType } from '../rules/dossier-type';
import { simulate, type Happening, type MadeUpClient, type Moment } from '../rules/simulate';
import { mailOf, pushOf, STEP_PUSH, stepWords, type StepMail } from '../rules/step-words';
import { addressOf, APP } from './app-address';

export interface Simulation {
  type: DossierType;
  client: MadeUpClient;
  /** Milliseconds UTC. */
  begins: number;
  happenings: readonly Happening[];
}

/** What reaches a made-up client at a moment, in its language. */
export interface ShownMoment extends Moment {
  mails: WrittenMail[];
  pushes: { title: string; text: string }[];
  /** What its page asks it for; null where it has nothing to do. */
  page: { title: string; text: string } | null;
}

/** A simulation with each mail as the templates of this portal write it. Sends and keeps nothing (OB-11). */
export async function showSimulation(strapi: Core.Strapi, portal: Portal, { type, client, begins, happenings }: Simulation): Promise<ShownMoment[]> {
  const language = languageOf(client.language, portal);
  const written = new Map<string, Promise<WrittenMail>>();
  const write = (mail: StepMail): Promise<WrittenMail> => {
    const id = JSON.stringify(mail);
    const known = written.get(id) ?? writeStepMail(strapi, portal, language, mail);
    written.set(id, known);
    return known;
  };
  return Promise.all(
    simulate(type, client, begins, happenings).map(async (moment) => ({
      ...moment,
      mails: await Promise.all(moment.effects.flatMap((effect) => mailOf(type, effect, { name: client.name, language }) ?? []).map(write)),
      pushes: await Promise.all(moment.effects.flatMap((effect) => pushOf(type, effect, { name: client.name, language }) ?? []).map((variables) => writeStepPush(strapi, portal, language, variables))),
      page: moment.waitsFor === 'client' ? stepWords(type, moment.state.current, language) : null,
    })),
  );
}

function definitionOf(template: string): TemplateDefinition {
  const definition = findDefinition(template);
  if (!definition) throw new Error(`Nobody makes the variables of the template ${template}`);
  return definition;
}

async function writeStepPush(strapi: Core.Strapi, portal: Portal, language: Language, variables: Variables): Promise<{ title: string; text: string }> {
  const words = (await wordsInForce(strapi, portal.id, definitionOf(STEP_PUSH), 'push', language)) as PushWords;
  const { title, body } = writePush(words, { ...variables, portal: portal.name }, { portal, language });
  return { title, text: body };
}

async function writeStepMail(strapi: Core.Strapi, portal: Portal, language: Language, { template, variables }: StepMail): Promise<WrittenMail> {
  const definition = definitionOf(template);
  const words = (await wordsInForce(strapi, portal.id, definition, 'email', language)) as MailWords;
  return shownMail(strapi, portal, definition, words, language, { ...variables, link: addressOf(portal, APP) });
}
