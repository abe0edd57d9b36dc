'use client';

import { useSyncExternalStore } from 'react';

const query = '(display-mode: standalone)';

/** Older iPhones say it in a way of their own. */
const isStandalone = (): boolean => window.matchMedia(query).matches || (navigator as { standalone?: boolean }).standalone === true;

function listen(onChange: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener('change', onChange);
  return () => media.removeEventListener('change', onChange);
}

/**
 * Whether the page is shown by the installed app and not in a tab. The window says so itself: cookies and addresses are shared
 * with the tabs of the same browser and would make an app of each of them.
 */
export const useStandalone = (): boolean => useSyncExternalStore(listen, isStandalone, () => false);
