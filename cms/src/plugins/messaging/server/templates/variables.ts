import type { Core } from '@strapi/strapi';
import type { Portal } from '../../../../domain/portal';
import type { OutboxRow } from '../services/outbox';

export type Variables = Record<string, string>;
type Maker = (strapi: Core.Strapi, row: OutboxRow, portal: Portal) => Promise<Variables>;

const makers = new Map<string, Maker>();

/** A plugin says how the variables of its template are made at hand-over, secrets included. */
export function registerTemplate(template: string, maker: Maker): void {
  makers.set(template, maker);
}

export async function variablesOf(strapi: Core.Strapi, row: OutboxRow, portal: Portal): Promise<Variables> {
  const maker = makers.get(row.template);
  if (!maker) throw new Error(`Nobody makes the variables of the template ${row.template}`);
  return { portal: portal.name, ...(await maker(strapi, row, portal)) };
}
