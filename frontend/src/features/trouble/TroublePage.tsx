'use client';

import { Button, ButtonLink } from '@/ui/Button';
import { Gate } from '@/ui/Gate';
import { type Trouble, useTroubleWords } from './TroubleWords';

/** "Your case is safe, try again", in the place of a page at the address `retry` leads to. */
export function TroubleInstead({ trouble, address }: { trouble: Trouble; address: string }) {
  return (
    <Gate
      {...trouble}
      action={
        <ButtonLink look="open" href={address}>
          {trouble.retry}
        </ButtonLink>
      }
    />
  );
}

/** The same where a page broke while it was made: loads it anew, so that its frame is asked for again too. */
export function TroublePage() {
  const trouble = useTroubleWords();
  if (!trouble) return null;
  return (
    <Gate
      {...trouble}
      action={
        <Button look="open" type="button" onClick={() => window.location.reload()}>
          {trouble.retry}
        </Button>
      }
    />
  );
}
