'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import useSWR from 'swr';
import { readOwn } from '../../useFresh';

const every = 15_000;

/** Listens whether anything about the case has changed, by whomever, and has the page read anew where it has. */
export function CasePulse({ address, known }: { address: string; known: string }) {
  const router = useRouter();
  const { data } = useSWR<string, Error>(address, (asked: string) => readOwn<string>(asked), { refreshInterval: every, revalidateOnMount: false, shouldRetryOnError: false });
  useEffect(() => {
    if (data !== undefined && data !== known) router.refresh();
  }, [data, known, router]);
  return null;
}
