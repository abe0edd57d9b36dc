import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { AppLinks } from '@/features/office-app/AppLinks';
import { hasClients, hasDossiers } from '@/surroundings/areas';
import { readSurroundings } from '@/surroundings/readSurroundings';
import { brandStyle, frameColors, neutralColors, workspaceStyle } from '@/ui/brand/style';
import { fontClasses } from '@/ui/font';
import '@/ui/tokens.css';
import '@/ui/ground.css';
import { troubleWords } from '@/features/trouble/troubleInWords';
import { TroubleWords } from '@/features/trouble/TroubleWords';

export async function generateMetadata(): Promise<Metadata> {
  const { portal } = await readSurroundings();
  return {
    title: portal?.name ?? 'Portico',
    robots: { index: false, follow: false },
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export async function generateViewport(): Promise<Viewport> {
  const { portal } = await readSurroundings();
  const { light, dark } = frameColors(portal?.colors ?? neutralColors);
  return {
    width: 'device-width',
    initialScale: 1,
    viewportFit: 'cover',
    colorScheme: 'light dark',
    themeColor: [
      { media: '(prefers-color-scheme: light)', color: light },
      { media: '(prefers-color-scheme: dark)', color: dark },
    ],
  };
}

/** The frame of each page: language, colours and font come from the portal and the case that the address names. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const { portal, words, nonce, address } = await readSurroundings();
  const colors = portal?.colors ?? neutralColors;
  // Clients and agents come through one door: the colours stay the same on the way, as no script may change them.
  const isWorkedIn = address.work === true || (portal !== null && hasClients(portal));
  return (
    <html lang={words.locale} className={fontClasses}>
      <head>
        {/* Browsers hide a nonce from scripts once the page is there, so the two sides never agree on it. */}
        <style
          nonce={nonce}
          suppressHydrationWarning
          dangerouslySetInnerHTML={{ __html: brandStyle(colors) + (isWorkedIn ? workspaceStyle(colors) : '') }}
        />
        {portal && hasDossiers(portal) ? <AppLinks portal={portal} /> : null}
      </head>
      <body>
        <TroubleWords {...troubleWords(portal, address.work === true, words)}>{children}</TroubleWords>
      </body>
    </html>
  );
}
