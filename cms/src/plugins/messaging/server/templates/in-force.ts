import type { Core } from '@strapi/strapi';
import { environment } from '../../../../environment';
import type { Language } from '../../../../domain/portal';
import type { Channel } from '../channels';
import type { TemplateDefinition } from './definition';
import { findingsOf } from './findings';
import { shippedWords } from './shipped';
import { templateStore } from './store';
import type { Words } from './words';

/** The words in which a portal sends a template: its own where it has some, else those that ship with the product. */
export async function wordsInForce(strapi: Core.Strapi, portalId: number, definition: TemplateDefinition, channel: Channel, language: Language): Promise<Words> {
  const { words } = await templateStore(strapi).current({ portalId, template: definition.key, channel, language });
  if (!words) return shippedWords(definition.key, channel, language);
  // A newer product may lack a variable that they name; nobody is left without the message for that.
  const [finding] = findingsOf(words, definition, language, environment.WEB_URL);
  if (!finding) return words;
  strapi.log.warn(`The words of ${definition.key} (${channel}, ${language}) in portal ${portalId} no longer fit: ${finding.code} ${finding.name}. The shipped ones are sent.`);
  return shippedWords(definition.key, channel, language);
}
