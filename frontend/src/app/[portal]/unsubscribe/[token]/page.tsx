import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OptOutPage } from '@/features/opt-out/OptOutPage';
import { readWish } from '@/features/opt-out/readWish';
import { pageTitle } from '@/surroundings/pageTitle';
import { readSurroundings } from '@/surroundings/readSurroundings';

type Properties = PageProps<'/[portal]/unsubscribe/[token]'>;

export async function generateMetadata({ params }: Properties): Promise<Metadata> {
  const { portal, token } = await params;
  const wish = await readWish(portal, decodeURIComponent(token));
  return pageTitle(({ t }) => {
    if (wish === 'busy') return t('link.busy.title');
    return wish === 'invalid' ? t('optOut.invalid.title') : t(`optOut.title.${wish.category}`);
  });
}

export default async function Page({ params }: Properties) {
  const token = decodeURIComponent((await params).token);
  const { portal, words } = await readSurroundings();
  if (!portal) notFound();
  return <OptOutPage portal={portal} token={token} wish={await readWish(portal.key, token)} words={words} />;
}
