'use client';

import { TroublePart } from '@/features/workspace/case/frame/TroublePart';

/** Dossiers could not be read; the shell stays. */
export default function DossiersError({ reset }: { reset: () => void }) {
  return <TroublePart onAgain={reset} />;
}
