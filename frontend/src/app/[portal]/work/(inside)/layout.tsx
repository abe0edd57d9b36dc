import { notFound, redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { demandMember } from '@/cms/member';
import { readViews } from '@/cms/work';
import { namedViews } from '@/features/workspace/cases/views';
import { Shell } from '@/features/workspace/shell/Shell';
import { hasClients } from '@/surroundings/areas';
import { clientPath, workDataPath } from '@/surroundings/paths';
import { readSurroundings } from '@/surroundings/readSurroundings';

/** The shell around each page that is for members only. A layout is not asked again when one goes on: each page asks for its member itself. */
export default async function InsideLayout({ children }: { children: ReactNode }) {
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  const { member } = await demandMember(portal.key);
  if (hasClients(portal)) {
    // Clients work in their own portal, whichever page led them here.
    if (member.company?.kind !== 'own') redirect(clientPath(portal.key));
    return (
      <Shell portal={portal} member={member} words={words}>
        {children}
      </Shell>
    );
  }
  const views = await readViews(portal.key);
  const named = namedViews(views, portal.key, words);
  const open = named.find((_view, index) => views.standard[index]?.view === 'mine');
  const finders = [{ heading: words.t('workspace.lists.found'), address: workDataPath(portal.key, 'found') }];
  return (
    <Shell portal={portal} member={member} words={words} counts={{ cases: open?.count }} savedViews={named.filter(({ id }) => id !== null)} finders={finders}>
      {children}
    </Shell>
  );
}
