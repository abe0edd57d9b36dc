'use client';

import { TroublePart } from '@/features/workspace/case/frame/TroublePart';

/** The units could not be read; the shell stays. */
export default function UnitsError({ reset }: { reset: () => void }) {
  return <TroublePart onAgain={reset} />;
}
