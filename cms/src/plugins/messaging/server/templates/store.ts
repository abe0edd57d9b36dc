import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Actor } from '../../../../domain/actor';
import type { Language } from '../../../../domain/portal';
import { Refusal } from '../../../../domain/refusal';
import type { Channel } from '../channels';
import type { Words } from './words';

const TABLE = 'portico_templates';

/** Whose words: those of one portal for one template, channel and language. */
export interface Place {
  portalId: number;
  template: string;
  channel: Channel;
  language: Language;
}

export interface WordsVersion {
  /** 0 where nothing has ever been saved. */
  version: number;
  /** Null where the shipped words hold. */
  words: Words | null;
  actor: Actor | null;
  /** Milliseconds UTC. */
  createdAt: number | null;
  restoredFrom: number | null;
}

interface Row {
  channel: Channel;
  template: string;
  locale: Language;
  version: number;
  content: string | null;
  actor: string;
  created_at: number | string;
  restored_from: number | null;
}

const columnsOf = ({ portalId, template, channel, language }: Place) => ({ portal_id: portalId, template, channel, locale: language });

/**
 * A portal's own words in versions: appended, never overwritten (MS-05). The database holds that a version exists once,
 * so of two people who save at the same time one gets `template.conflict`, with the other's words.
 */
export function createTemplateStore({ strapi }: { strapi: Core.Strapi }) {
  const latest = (trx: Knex, place: Place): Promise<Row | undefined> => trx<Row>(TABLE).where(columnsOf(place)).orderBy('version', 'desc').first();

  async function save(place: Place, basedOn: number, words: Words | null, actor: Actor, now: number, restoredFrom: number | null = null): Promise<WordsVersion> {
    return await strapi.db.transaction(async ({ trx }) => {
      // Savers of one portal take turns, so that a stale base is seen.
      if (strapi.db.dialect.client === 'postgres') await trx('portals').where({ id: place.portalId }).forUpdate().first('id');
      const current = versionOf(await latest(trx, place));
      if (current.version !== basedOn) throw new Refusal('template.conflict', { version: current.version, savedBy: current.actor?.name ?? null, words: current.words });
      const version = basedOn + 1;
      await trx(TABLE).insert({
        ...columnsOf(place),
        version,
        content: words && JSON.stringify(words),
        actor: JSON.stringify(actor),
        created_at: now,
        restored_from: restoredFrom,
      });
      return { version, words, actor, createdAt: now, restoredFrom };
    });
  }

  return {
    save,

    async current(place: Place): Promise<WordsVersion> {
      return versionOf(await latest(strapi.db.connection, place));
    },

    /** The newest version of each of a portal's words. */
    async ofPortal(portalId: number): Promise<(Omit<Place, 'portalId'> & WordsVersion)[]> {
      const rows: Row[] = await strapi.db.connection(TABLE).where({ portal_id: portalId }).orderBy('version');
      const newest = new Map(rows.map((row) => [`${row.template} ${row.channel} ${row.locale}`, row]));
      return [...newest.values()].map((row) => ({ template: row.template, channel: row.channel, language: row.locale, ...versionOf(row) }));
    },

    /** Newest first. */
    async versions(place: Place): Promise<WordsVersion[]> {
      const rows: Row[] = await strapi.db.connection<Row>(TABLE).where(columnsOf(place)).orderBy('version', 'desc');
      return rows.map(versionOf);
    },

    async version(place: Place, version: number): Promise<WordsVersion> {
      const row: Row | undefined = await strapi.db.connection<Row>(TABLE).where({ ...columnsOf(place), version }).first();
      if (!row) throw new Refusal('notFound');
      return versionOf(row);
    },
  };
}

export type TemplateStore = ReturnType<typeof createTemplateStore>;

function versionOf(row: Row | undefined): WordsVersion {
  return {
    version: row?.version ?? 0,
    words: row?.content ? (JSON.parse(row.content) as Words) : null,
    actor: row ? (JSON.parse(row.actor) as Actor) : null,
    createdAt: row ? Number(row.created_at) : null,
    restoredFrom: row?.restored_from ?? null,
  };
}

export function templateStore(strapi: Core.Strapi): TemplateStore {
  return strapi.plugin('messaging').service('templateStore') as TemplateStore;
}
