import type { Core } from '@strapi/strapi';
import { insertIn } from '../../../domain/database/write-in';
import { Refusal } from '../../../domain/refusal';
import type { MemberViewer } from '../../../http/viewer';
import { reachOf } from '../../claim/side';
import { placeOfArticle } from '../queries/scope';

export interface Vote {
  helpful: boolean;
  comment: string | null;
}

/** What a reader says of an article (CL-16): one opinion each, which she may change. */
export async function voteOnArticle({ strapi, viewer, number, now }: { strapi: Core.Strapi; viewer: MemberViewer; number: string; now: number }, { helpful, comment }: Vote): Promise<void> {
  const reach = reachOf(viewer);
  await strapi.db.transaction(async ({ trx }) => {
    const articleId = await placeOfArticle(trx, reach, number);
    if (articleId === null) throw new Refusal('notFound');
    await insertIn(trx, 'portico_article_votes', [{ article_id: articleId, member_id: viewer.id, portal_id: reach.portalId, helpful: trx.client.dialect === 'postgresql' ? helpful : Number(helpful), comment, at: now }], ['article_id', 'member_id']);
  });
}
