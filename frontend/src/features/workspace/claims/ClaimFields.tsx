import type { Claim, Portal } from '@/cms/types';

/** What each form on a claim sends along. */
export function ClaimFields({ portal, claim }: { portal: Portal; claim: Claim }) {
  return (
    <>
      <input type="hidden" name="portal" value={portal.key} />
      <input type="hidden" name="number" value={claim.number} />
      <input type="hidden" name="try" value={crypto.randomUUID()} />
    </>
  );
}
