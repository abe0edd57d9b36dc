'use client';

import { useEffect } from 'react';
import { appFactsPath } from '@/surroundings/paths';
import { sayOwn } from './ownFetch';
import { workerOf } from './serviceWorker';
import { useStandalone } from './standalone';

/** What has been told in this window is not told at each page. */
const told = 'portico-app-told';

/** Makes an app of the portal: its service worker, and what the office is told of it (OB-06.3, OB-06.5). Shows nothing. */
export function OfficeApp({ portal, signedIn }: { portal: string; signedIn: boolean }) {
  const inApp = useStandalone();
  useEffect(() => {
    const { address, scope } = workerOf(portal);
    // In a private window there is none; the portal works without.
    navigator.serviceWorker?.register(address, { scope }).catch(() => undefined);
  }, [portal]);
  useEffect(() => {
    const tell = (fact: { inApp: boolean }) => sayOwn(appFactsPath(portal), 'POST', { ...fact, touched: navigator.maxTouchPoints > 1 });
    const onInstalled = () => void tell({ inApp: false }).catch(() => undefined);
    window.addEventListener('appinstalled', onInstalled);
    if (inApp && signedIn && sessionStorage.getItem(told) !== portal) {
      tell({ inApp: true }).then(
        ({ ok }) => ok && sessionStorage.setItem(told, portal),
        () => undefined,
      );
    }
    return () => window.removeEventListener('appinstalled', onInstalled);
  }, [portal, inApp, signedIn]);
  return null;
}
