'use client';

import { useRouter } from 'next/navigation';
import useSWR from 'swr';
import { readOwn } from '../../useFresh';

const every = 15_000;
/** While something is being made that somebody may be waiting for. */
const soon = 2_000;

/**
 * Listens whether anything about the case has changed, by whomever, and has the page read anew where it has. Asked of
 * each beat and not of their difference: what comes back to how it was has changed, too, for a page that shows it between.
 */
export function CasePulse({ address, known, awaited }: { address: string; known: string; awaited: boolean }) {
  const router = useRouter();
  useSWR<string, Error>(address, (asked: string) => readOwn<string>(asked), {
    refreshInterval: awaited ? soon : every,
    revalidateOnMount: false,
    shouldRetryOnError: false,
    onSuccess(beat) {
      if (beat !== known) router.refresh();
    },
  });
  return null;
}
