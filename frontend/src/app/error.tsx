'use client';

import { TroublePage } from '@/features/trouble/TroublePage';

/** The CMS does not answer, or something broke. Next hides what it was, and that is as it should be. */
export default function ErrorPage() {
  return <TroublePage />;
}
