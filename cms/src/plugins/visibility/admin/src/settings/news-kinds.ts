import { NEWS_KINDS, type NewsKind } from '../../../../../domain/news-kinds';

export { NEWS_KINDS, type NewsKind };

/** A portal without compensation decisions has no such news. */
export function newsKindsOf(portal: { decisions: boolean }): NewsKind[] {
  return NEWS_KINDS.filter((kind) => portal.decisions || kind !== 'compensationDecided');
}
