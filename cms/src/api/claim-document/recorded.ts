import { silent } from '../../domain/events';
import { registerRecordedType, type Recorded } from '../../domain/recorder';
import type { ClaimDocumentKind } from './rules/kinds';

export const CLAIM_DOCUMENT = 'api::claim-document.claim-document';

/** A file of a claim is what it is from its first moment, but for its kind in a draft. */
export interface ClaimDocumentSnapshot extends Recorded {
  claimId: number;
  title: string;
  kind: ClaimDocumentKind;
  internal: boolean;
}

export function registerClaimDocument(): void {
  // Without `load` the stock doors are closed: files come along with a claim's commands.
  registerRecordedType<ClaimDocumentSnapshot>({
    subject: 'claimDocument',
    uid: CLAIM_DOCUMENT,
    logOf: ({ claimId }) => ({ aggregate: 'claim', aggregateId: claimId }),
    derive: (before, { title, kind, internal }) => (before ? [] : [silent('claimDocumentAdded', { title, kind, internal })]),
  });
}
