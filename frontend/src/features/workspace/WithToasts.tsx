import type { ReactNode } from 'react';
import { readSurroundings } from '@/surroundings/readSurroundings';
import { Toasts } from '@/ui/workspace/Toasts';
import { toastWords } from './toastWords';

/** The layout of pages whose commands tell what they have done. */
export async function WithToasts({ children }: { children: ReactNode }) {
  const { words } = await readSurroundings();
  return <Toasts words={toastWords(words)}>{children}</Toasts>;
}
