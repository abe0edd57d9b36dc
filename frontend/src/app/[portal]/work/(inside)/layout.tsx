import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { demandMember } from '@/cms/member';
import { Shell } from '@/features/workspace/shell/Shell';
import { readSurroundings } from '@/surroundings/readSurroundings';

/** The shell around each page that is for members only. A layout is not asked again when one goes on: each page asks for its member itself. */
export default async function InsideLayout({ children }: { children: ReactNode }) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const { member } = await demandMember(portal.key);
  return (
    <Shell portal={portal} member={member} words={words}>
      {children}
    </Shell>
  );
}
