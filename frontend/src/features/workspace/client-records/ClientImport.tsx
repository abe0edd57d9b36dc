'use client';

import { useRouter } from 'next/navigation';
import type { ImportWords } from '../table-import/importTold';
import { TableImport } from '../table-import/TableImport';

/** A table of clients, which is taken over at once, all or nothing (OB-02). */
export function ClientImport({ address, hint, words }: { address: string; hint: string; words: ImportWords }) {
  const router = useRouter();
  return <TableImport address={address} hint={hint} words={words} onTaken={() => router.refresh()} />;
}
