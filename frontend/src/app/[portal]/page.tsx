import { redirect } from 'next/navigation';
import { readPortal } from '@/cms/portal';
import { hasClients } from '@/surroundings/areas';
import { casesPath, clientPath } from '@/surroundings/paths';

/** The portal's own address leads its customers to their cases, clients to their own. */
export default async function Page({ params }: PageProps<'/[portal]'>) {
  const { portal: key } = await params;
  const portal = await readPortal(key);
  redirect(portal && hasClients(portal) ? clientPath(key) : casesPath(key));
}
