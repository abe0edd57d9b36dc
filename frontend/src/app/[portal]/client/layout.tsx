import type { ReactNode } from 'react';
import { OfficeApp } from '@/features/office-app/OfficeApp';
import { hasDossiers } from '@/surroundings/areas';
import { readSurroundings } from '@/surroundings/readSurroundings';

/** An office’s portal is an app on whatever page its client comes in (OB-09). Each page asks for its client itself. */
export default async function ClientLayout({ children }: { children: ReactNode }) {
  const { portal } = await readSurroundings();
  return (
    <>
      {children}
      {portal && hasDossiers(portal) ? <OfficeApp portal={portal.key} signedIn /> : null}
    </>
  );
}
