'use client';

import { TroublePart } from '@/features/workspace/case/frame/TroublePart';

/** A part of the case that could not be read; the rest of the case stays. */
export default function CaseError({ reset }: { reset: () => void }) {
  return <TroublePart onAgain={reset} />;
}
