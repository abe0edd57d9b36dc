import { z } from 'zod';
import { environment } from '../../../../environment';
import { isLanguage } from '../../../../domain/languages';
import type { Portal } from '../../../../domain/portal';
import { Refusal } from '../../../../domain/refusal';
import { byPortal, portalOf } from '../../../../http/admin-door';
import type { AdminViewer } from '../../../../http/viewer';
import { CHANNELS } from '../channels';
import { findDefinition, type TemplateDefinition } from '../templates/definition';
import { findingsOf, type Finding } from '../templates/findings';
import type { Place } from '../templates/store';
import { WORDS, type Words } from '../templates/words';
import type { givenWords } from './answers';

export const READ = 'plugin::messaging.templates.read';
export const EDIT = 'plugin::messaging.templates.edit';

export const byPlace = byPortal.extend({ template: z.string(), channel: z.enum(CHANNELS), language: z.string() });

export const inPortal = '/portals/:portal/templates';
export const inPlace = `${inPortal}/:template/:channel/:language`;

/** The template that an address names, in a portal of this administrator's; anything else is missing. */
export async function placeOf(viewer: AdminViewer, { portal: key, template, channel, language }: z.infer<typeof byPlace>): Promise<{ portal: Portal; definition: TemplateDefinition; place: Place }> {
  const portal = await portalOf(viewer, key);
  const definition = findDefinition(template);
  if (!definition?.channels.includes(channel) || !isLanguage(language)) throw new Refusal('notFound');
  return { portal, definition, place: { portalId: portal.id, template, channel, language } };
}

/** The words as their channel has them. */
export function wordsOf({ channel }: Place, given: z.infer<typeof givenWords>): Words {
  const parsed = WORDS[channel].safeParse(given);
  if (parsed.success) return parsed.data;
  throw new Refusal('input.invalid', { findings: parsed.error.issues.map(({ path, message }) => ({ path: ['body', ...path].join('.'), message })) });
}

export const findingsIn = (words: Words, definition: TemplateDefinition, { language }: Place): Finding[] => findingsOf(words, definition, language, environment.WEB_URL);

export function refuseFindings(words: Words, definition: TemplateDefinition, place: Place): void {
  const findings = findingsIn(words, definition, place);
  if (findings.length > 0) throw new Refusal('template.findings', { findings });
}
