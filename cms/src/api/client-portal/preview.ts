import { z } from 'zod';
import type { Portal } from '../../domain/portal';
import { renderText } from '../../plugins/messaging/server/templates/texts';
import { wordingOf } from '../../plugins/visibility/server/rules/client-portal';
import type { ClientPreviewDraft } from '../../plugins/visibility/server/services/preview-drafts';
import { answerListed, listedClaims } from '../claim/answers';
import type { ListedClaim } from '../claim/queries/list';
import { CLAIM_STATES, type ClaimState } from '../claim/states';
import { portal as portalShape } from '../customer-page/schema';
import { portalAnswer } from '../customer-page/serialize';
import { clientPortal } from './answer';

/** What home and a list would be told; `claims` are all there are. */
export const clientPreview = clientPortal
  .extend({
    of: z.literal('clientPortal'),
    portal: portalShape,
    locale: z.string(),
    member: z.object({ name: z.string(), company: z.object({ name: z.string() }) }),
    asked: listedClaims,
    drafts: listedClaims,
    claims: listedClaims,
  })
  .meta({ id: 'ClientPreview' });

const DAY = 86_400_000;

/** Claims that nobody has handed in: what each is about stands under `sample.claim` in the files of languages. */
const SAMPLES: readonly { about: string; state: ClaimState; total: number | null; daysAgo: number }[] = [
  { about: 'compressor', state: 'infoRequested', total: 48_250, daysAgo: 2 },
  { about: 'fan', state: 'draft', total: null, daysAgo: 0 },
  { about: 'display', state: 'inReview', total: 21_900, daysAgo: 5 },
  { about: 'pump', state: 'approved', total: 63_400, daysAgo: 19 },
];

/** Home and a list of the client portal under settings that are not saved, in the preview's language. */
export function clientPreviewAnswer(portal: Portal, logo: string | null, { settings, language }: ClientPreviewDraft, now: number): z.input<typeof clientPreview> {
  const say = (key: string) => renderText(language, `sample.claim.${key}`, {});
  const company = say('company');
  const name = say('client');
  const claims = SAMPLES.map(({ about, state, total, daysAgo }, place): ListedClaim => {
    const updatedAt = now - daysAgo * DAY;
    return { id: place, at: updatedAt, number: `SAMPLE-${place + 1}`, state, company, product: say('product'), serial: `AL-10${place}42`, problem: say(about), total, agent: null, creator: name, submittedAt: state === 'draft' ? null : updatedAt, updatedAt };
  });
  const listed = (which: readonly ListedClaim[]) => ({ currency: portal.currency, claims: which.map(answerListed), next: null });
  const inState = (state: ClaimState) => claims.filter((claim) => claim.state === state);
  return {
    of: 'clientPortal',
    portal: portalAnswer(portal, settings, logo),
    locale: language,
    wording: wordingOf(settings),
    member: { name, company: { name: company } },
    counts: { claims: Object.fromEntries(CLAIM_STATES.map((state) => [state, inState(state).length])) as Record<ClaimState, number>, issuedRmas: 1, pendingUnits: 2, articles: 12 },
    asked: listed(inState('infoRequested')),
    drafts: listed(inState('draft')),
    claims: listed(claims.filter(({ state }) => state !== 'draft')),
  };
}
