'use client';

import { TroublePart } from '@/features/workspace/case/frame/TroublePart';

/** The company could not be read; the shell stays. */
export default function CompanyError({ reset }: { reset: () => void }) {
  return <TroublePart onAgain={reset} />;
}
