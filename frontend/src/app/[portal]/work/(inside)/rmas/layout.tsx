import type { ReactNode } from 'react';
import { toastWords } from '@/features/workspace/toastWords';
import { readSurroundings } from '@/surroundings/readSurroundings';
import { Toasts } from '@/ui/workspace/Toasts';

export default async function RmasLayout({ children }: { children: ReactNode }) {
  const { words } = await readSurroundings();
  return <Toasts words={toastWords(words)}>{children}</Toasts>;
}
