import type { Core } from '@strapi/strapi';
import { shownPhone } from '../../../../domain/phone';
import type { Language, Portal } from '../../../../domain/portal';
import type { Channel } from '../channels';
import type { Origin } from '../letterhead/store';
import type { OutboxRow } from '../services/outbox';

/** What people can be spared on their own wish, each by itself. */
export const CATEGORIES = ['notices', 'reminders', 'claimNews'] as const;
export type Category = (typeof CATEGORIES)[number];

/** A date's value is milliseconds UTC. */
export type VariableType = 'text' | 'number' | 'date' | 'link';
export type Variables = Record<string, string | number>;

export interface Variable {
  type: VariableType;
  /** What it holds, as the admin page's words call it: `variable.<about>`. */
  about: string;
  /** Stands for it where there is no record to look at; what is secret never has another in the editor. */
  sample: string | number;
  /** Made at hand-over, kept nowhere, shown to no author. */
  secret?: true;
  /** Without it, the message is of no use. */
  required?: true;
}

/** Something real that a template could be about. */
export interface TemplateRecord {
  id: string;
  label: string;
}

/** A kind of message, as the plugin or type that sends it describes it (MS-05). */
export interface TemplateDefinition {
  key: string;
  channels: readonly Channel[];
  audience: 'customer' | 'member';
  variables: Readonly<Record<string, Variable>>;
  /** Where one may opt out of it, as what. */
  category?: Category;
  /** The values at hand-over, secrets included. */
  make(strapi: Core.Strapi, row: OutboxRow, portal: Portal): Promise<Variables>;
  /** The newest records of a portal to preview it with. */
  records(portal: Portal): Promise<TemplateRecord[]>;
  /** The values of a record of this portal, without secrets, as they are said in a language; null where there is none. */
  example(portal: Portal, record: string, language: Language): Promise<Variables | null>;
}

/** What every message can name: the portal that it comes from, and its letterhead (OB-01). */
const OF_ORIGIN = {
  portal: { type: 'text', about: 'portalName', sample: 'Portico' },
  senderName: { type: 'text', about: 'senderName', sample: 'Portico' },
  supportPhone: { type: 'text', about: 'supportPhone', sample: '+31 30 234 5670' },
  hasSupportPhone: { type: 'text', about: 'hasSupportPhone', sample: 'yes' },
} as const satisfies Record<string, Variable>;

const valuesOfOrigin = ({ portal, sender: { name, supportPhone } }: Origin): Record<keyof typeof OF_ORIGIN, string> => ({
  portal: portal.name,
  senderName: name,
  supportPhone: supportPhone === null ? '' : shownPhone(supportPhone),
  hasSupportPhone: supportPhone === null ? 'no' : 'yes',
});

const definitions = new Map<string, TemplateDefinition>();

/** A plugin says what its template is, and how its variables are made. */
export function registerTemplate(definition: TemplateDefinition): void {
  definitions.set(definition.key, withOrigin(definition));
}

export const withOrigin = <Definition extends Pick<TemplateDefinition, 'variables'>>(definition: Definition): Definition => ({
  ...definition,
  variables: { ...OF_ORIGIN, ...definition.variables },
});

export function definedTemplates(): TemplateDefinition[] {
  return [...definitions.values()];
}

export function findDefinition(key: string): TemplateDefinition | null {
  return definitions.get(key) ?? null;
}

export async function valuesOf(strapi: Core.Strapi, definition: TemplateDefinition, row: OutboxRow, origin: Origin): Promise<Variables> {
  return { ...valuesOfOrigin(origin), ...(await definition.make(strapi, row, origin.portal)) };
}

export const STRUCK = '•••';

/** The values as they may be kept: with `•••` for each secret (MS-01). */
export function struck(values: Variables, { variables }: Pick<TemplateDefinition, 'variables'>): Variables {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, variables[name]?.secret ? STRUCK : value]));
}

/** What a preview shows: a record's values or samples, and for secrets nothing that opens anything. */
export function shownValues({ variables }: Pick<TemplateDefinition, 'variables'>, origin: Origin, record: Variables | null): Variables {
  const samples = Object.fromEntries(Object.entries(variables).map(([name, { sample }]) => [name, sample]));
  const open = Object.entries(record ?? {}).filter(([name]) => variables[name]?.secret === undefined && name in variables);
  return { ...samples, ...valuesOfOrigin(origin), ...Object.fromEntries(open) };
}
