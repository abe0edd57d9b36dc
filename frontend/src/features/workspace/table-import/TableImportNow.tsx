'use client';

import { useRouter } from 'next/navigation';
import type { ImportWords } from './importTold';
import { TableImport } from './TableImport';

/** A table that is taken over at once, all or nothing. */
export function TableImportNow({ address, hint, words }: { address: string; hint: string; words: ImportWords }) {
  const router = useRouter();
  return <TableImport address={address} hint={hint} words={words} onTaken={() => router.refresh()} />;
}
