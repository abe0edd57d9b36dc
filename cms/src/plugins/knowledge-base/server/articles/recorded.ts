import { silent, type EventDraft } from '../../../../domain/events';
import { registerRecordedType } from '../../../../domain/recorder';
import { Refusal } from '../../../../domain/refusal';
import { lackingIn } from '../rules/article';
import { projectArticle } from './shown';
import { ARTICLE, type ArticleSnapshot } from './snapshot';

const isShownAnew = (before: ArticleSnapshot | null, after: ArticleSnapshot): boolean => after.shownVersion !== null && (before?.shownVersion !== after.shownVersion || before.shownAt !== after.shownAt);

function checkArticle(before: ArticleSnapshot | null, after: ArticleSnapshot): void {
  if (before && before.portalId !== after.portalId) throw new Refusal('relation.fixed', { field: 'portal' });
  if (!isShownAnew(before, after)) return;
  const lacking = lackingIn(after);
  if (lacking.length > 0) throw new Refusal('article.incomplete', { findings: lacking });
}

function deriveArticle(before: ArticleSnapshot | null, after: ArticleSnapshot): EventDraft[] {
  const facts = { version: after.version, title: after.title, visibility: after.visibility };
  if (!before) return [silent('articleBegun', facts)];
  if (isShownAnew(before, after)) return [silent('articlePublished', facts)];
  if (before.shownVersion !== null && after.shownVersion === null) return [silent('articleWithdrawn', facts)];
  return before.version === after.version ? [] : [silent('articleChanged', facts)];
}

/** Articles (CL-15): each has a log of its own. Without `load` the stock doors are closed: an article is what its authors say on their page. */
export function registerArticle(): void {
  registerRecordedType<ArticleSnapshot>({
    subject: 'article',
    uid: ARTICLE,
    logOf: ({ id }) => ({ aggregate: 'article', aggregateId: id }),
    check: checkArticle,
    derive: deriveArticle,
    project: projectArticle,
  });
}
