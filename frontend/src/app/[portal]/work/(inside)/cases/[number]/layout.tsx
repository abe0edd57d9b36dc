import type { ReactNode } from 'react';
import { CaseFrame } from '@/features/workspace/case/frame/CaseFrame';
import { readCase } from '@/features/workspace/case/readCase';

/** Head, sides and what is to be done stay while one goes from part to part; each part asks for the case itself. */
export default async function CaseLayout({ params, children }: { params: Promise<{ number: string }>; children: ReactNode }) {
  return <CaseFrame view={await readCase((await params).number)}>{children}</CaseFrame>;
}
