import { redirect } from 'next/navigation';
import { openPush } from '@/cms/clientApp';
import { readOfficeClient } from '@/features/office/readOfficeClient';
import { clientPath } from '@/surroundings/paths';

/** Where a notification leads: it is told that it was opened, and the page follows that it is about. Who is not signed in is led here again (OB-06.5). */
export default async function Page({ params }: PageProps<'/[portal]/client/opened/[mark]'>) {
  const { portal } = await readOfficeClient();
  const { mark } = await params;
  const path = await openPush(portal.key, mark);
  redirect(path === null ? clientPath(portal.key) : `/${portal.key}${path}`);
}
