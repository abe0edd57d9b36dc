import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { isUniqueViolation } from '../../domain/database/unique-violation';
import { reader, statement } from '../../domain/portico';
import { Refusal } from '../../domain/refusal';
import type { MemberViewer } from '../../http/viewer';

const MOST_VIEWS = 20;

export interface SavedView {
  id: string;
  name: string;
  /** As in the address of the list. */
  query: string;
}

const savedViews = statement('saved_views', ({ object, list }) => {
  const view = object({ id: 'v.public_id', name: 'v.name', query: 'v.query' });
  return `SELECT ${list(view, 'portico_saved_views v WHERE v.member_id = ? ORDER BY v.position, v.id')} AS answer`;
});

/** The views of a member, in her order. */
export async function readViews({ id }: MemberViewer): Promise<SavedView[]> {
  return (await reader().read<SavedView[]>(savedViews(), [id])) ?? [];
}

type Content = Pick<SavedView, 'name' | 'query'>;

export async function addView(strapi: Core.Strapi, viewer: MemberViewer, content: Content): Promise<SavedView> {
  const view = { id: randomUUID(), ...content };
  const own = { member_id: viewer.id };
  await named(content.name, () =>
    strapi.db.transaction(async ({ trx }) => {
      const places: number[] = await trx('portico_saved_views').where(own).orderBy('position').pluck('position');
      if (places.length >= MOST_VIEWS) throw new Refusal('view.tooMany', { most: MOST_VIEWS });
      await trx('portico_saved_views').insert({ ...own, public_id: view.id, ...content, position: (places.at(-1) ?? 0) + 1 });
    }),
  );
  return view;
}

/** Changes a view of the member's own: another's looks like none. */
export async function changeView(strapi: Core.Strapi, viewer: MemberViewer, id: string, content: Partial<Content>): Promise<SavedView> {
  const own = { member_id: viewer.id, public_id: id };
  const table = strapi.db.connection;
  if (Object.keys(content).length > 0) await named(content.name, async () => table('portico_saved_views').where(own).update(content));
  const view = await table('portico_saved_views').where(own).first<Content | undefined>('name', 'query');
  if (!view) throw new Refusal('notFound');
  return { id, name: view.name, query: view.query };
}

export async function deleteView(strapi: Core.Strapi, viewer: MemberViewer, id: string): Promise<void> {
  const deleted = await strapi.db.connection('portico_saved_views').where({ member_id: viewer.id, public_id: id }).delete();
  if (deleted === 0) throw new Refusal('notFound');
}

async function named(name: string | undefined, write: () => Promise<unknown>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refusal('view.nameTaken', { name });
    throw error;
  }
}
