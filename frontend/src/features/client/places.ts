import type { ClientWording } from '@/cms/types';
import { clientAccountPath, clientClaimsPath, clientKnowledgePath, clientPath, clientProductsPath, clientRmasPath } from '@/surroundings/paths';
import type { Words } from '@/ui/words/createWords';
import { ownWords } from '@/ui/words/ownWords';
import { addressOf, claimLists, countOf, readClaimQuery } from '../claims/claimQuery';
import type { ShownClient } from './readClient';

export type PlaceKey = ClientWording['menu'][number]['entry'];

/** A way from the homepage, with how much is there. */
type Card = { href: string; figure: string; label: string };

type Place = {
  key: PlaceKey;
  path: (portal: string) => string;
  label: (words: Words) => string;
  /** What is there, as a figure and as it is said. */
  count?: (view: ShownClient) => { figure: string; said: string };
  /** On the homepage; `own` is what the portal calls the place, where it has a name of its own for it. */
  cards?: (view: ShownClient, own: string | null) => Card[];
};

/** The places of the client portal (CL-01). In which order they stand, what they are called and which are hidden, the portal says (CL-02). */
const places: readonly Place[] = [
  { key: 'home', path: clientPath, label: ({ t }) => t('claims.home') },
  {
    key: 'claims',
    path: clientClaimsPath,
    label: ({ t }) => t('claims.places'),
    count: ({ counts, words: { t } }) => ({ figure: String(countOf('active', counts.claims)), said: t('claims.activeCount', { count: countOf('active', counts.claims) }) }),
    cards: ({ portal, counts, words: { t } }) =>
      claimLists.map((list) => ({ href: clientClaimsPath(portal.key, addressOf(readClaimQuery({ list }))), figure: String(countOf(list, counts.claims)), label: t(`claims.cards.${list}`) })),
  },
  {
    key: 'rmas',
    path: clientRmasPath,
    label: ({ t }) => t('rmas.place'),
    count: ({ counts, words: { t } }) => ({ figure: String(counts.issuedRmas), said: t('rmas.issuedCount', { count: counts.issuedRmas }) }),
    cards: ({ portal, counts, words: { t } }) => [{ href: clientRmasPath(portal.key, 'state=issued'), figure: String(counts.issuedRmas), label: t('rmas.toSend') }],
  },
  {
    key: 'products',
    path: clientProductsPath,
    label: ({ t }) => t('units.place'),
    count: ({ counts, words: { t } }) => ({ figure: String(counts.pendingUnits), said: t('units.pendingCount', { count: counts.pendingUnits }) }),
    cards: ({ portal, counts, words: { t } }) => [{ href: clientProductsPath(portal.key, 'registration=pending'), figure: String(counts.pendingUnits), label: t('units.registrations.pending') }],
  },
  {
    key: 'knowledge',
    path: clientKnowledgePath,
    label: ({ t }) => t('knowledge.place'),
    count: ({ counts, words: { t } }) => ({ figure: String(counts.articles), said: t('knowledge.count', { count: counts.articles }) }),
    cards: ({ portal, counts, words: { t } }, own) => [{ href: clientKnowledgePath(portal.key), figure: String(counts.articles), label: own ?? t('knowledge.heading') }],
  },
  { key: 'account', path: clientAccountPath, label: ({ t }) => t('claims.account.place') },
];

export type NamedPlace = { key: PlaceKey; href: string; label: string; count: { figure: string; said: string } | null; cards: Card[] };

/** The places as the portal has them (CL-02): in its order, by its names, without those that it hides. */
export const namedPlaces = (view: ShownClient): NamedPlace[] => {
  const { portal, wording, words } = view;
  return wording.menu.flatMap(({ entry, hidden, names }) => {
    const place = places.find(({ key }) => key === entry);
    if (hidden || !place) return [];
    const { key, path, label, count, cards } = place;
    const own = ownWords(names, words);
    return [{ key, href: path(portal.key), label: own ?? label(words), count: count?.(view) ?? null, cards: cards?.(view, own) ?? [] }];
  });
};
