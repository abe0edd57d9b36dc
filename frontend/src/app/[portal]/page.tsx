import { redirect } from 'next/navigation';
import { casesPath } from '@/surroundings/paths';

/** The portal's own address leads its customers to their cases. */
export default async function Page({ params }: PageProps<'/[portal]'>) {
  redirect(casesPath((await params).portal));
}
