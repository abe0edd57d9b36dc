import type { Portal } from '@/cms/types';
import { appIconPath, manifestPath } from '@/surroundings/paths';

/** By these a browser knows that the portal can be installed (OB-09). The manifest is asked for with the session: it names who is signed in, for the first sign-in in the app. */
export function AppLinks({ portal: { key, name } }: { portal: Portal }) {
  return (
    <>
      <link rel="manifest" href={manifestPath(key)} crossOrigin="use-credentials" />
      <link rel="apple-touch-icon" sizes="180x180" href={appIconPath(key, 'apple-180')} />
      <meta name="apple-mobile-web-app-capable" content="yes" />
      <meta name="mobile-web-app-capable" content="yes" />
      <meta name="apple-mobile-web-app-title" content={name} />
      <meta name="apple-mobile-web-app-status-bar-style" content="default" />
    </>
  );
}
