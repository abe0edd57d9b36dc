'use client';

import useSWR, { type KeyedMutator } from 'swr';
import { reloadSignedOut } from '@/features/account/leaving';

class Unanswered extends Error {
  override name = 'Unanswered';
}

/** Reads a route handler of this portal. */
export async function readOwn<Answer>(address: string, signal?: AbortSignal): Promise<Answer> {
  const response = await fetch(address, { headers: { accept: 'application/json' }, ...(signal && { signal }) });
  if (response.status === 401) reloadSignedOut();
  if (!response.ok) throw new Unanswered(`${address} answered ${response.status}`);
  return (await response.json()) as Answer;
}

/** What the server has written into the page, kept fresh from a route handler: when the window is looked at again, and by `mutate`. */
export function useFresh<Answer>(address: string, written: Answer): { fresh: Answer; mutate: KeyedMutator<Answer> } {
  const { data, mutate } = useSWR<Answer, Error>(address, (asked: string) => readOwn<Answer>(asked), { fallbackData: written, revalidateOnMount: false, shouldRetryOnError: false });
  return { fresh: data ?? written, mutate };
}
