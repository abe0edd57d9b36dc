import { notFound } from 'next/navigation';
import { readEnvironment } from '@/environment';
import { Gallery } from '@/features/gallery/Gallery';
import { readSurroundings } from '@/surroundings/readSurroundings';

/** Every primitive in each of its states, in two brands; in development only. */
export default async function Page() {
  if (!readEnvironment().development) notFound();
  const { nonce } = await readSurroundings();
  return <Gallery nonce={nonce} />;
}
