'use client';

import { Button } from '@/ui/Button';
import { Gate } from '@/ui/Gate';
import { useTroubleWords } from './TroubleWords';

/** "Your case is safe, try again": loads the page anew, so that its frame is asked for again too. */
export function TroublePage() {
  const trouble = useTroubleWords();
  if (!trouble) return null;
  return (
    <Gate
      // The logo comes from the CMS too: the name is certain to be seen.
      face={trouble.face && { ...trouble.face, hasLogo: false }}
      heading={trouble.heading}
      lead={trouble.lead}
      action={
        <Button look="open" type="button" onClick={() => window.location.reload()}>
          {trouble.retry}
        </Button>
      }
    />
  );
}
