'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/ui/Button';

/** What Chromium gives where the page can be installed. */
type InstallPrompt = Event & { prompt: () => Promise<unknown> };

/** Installs the portal with one click where the browser can; shows nothing where it cannot, as the steps beside it can always be gone. */
export function InstallButton({ label, done }: { label: string; done: string }) {
  const [offered, setOffered] = useState<InstallPrompt | null>(null);
  const [installed, setInstalled] = useState(false);
  useEffect(() => {
    const onOffer = (event: Event) => {
      event.preventDefault();
      setOffered(event as InstallPrompt);
    };
    const onInstalled = () => setInstalled(true);
    window.addEventListener('beforeinstallprompt', onOffer);
    window.addEventListener('appinstalled', onInstalled);
    return () => {
      window.removeEventListener('beforeinstallprompt', onOffer);
      window.removeEventListener('appinstalled', onInstalled);
    };
  }, []);
  if (installed) return <p role="status">{done}</p>;
  if (!offered) return null;
  return (
    <Button type="button" onClick={() => void offered.prompt().finally(() => setOffered(null))}>
      {label}
    </Button>
  );
}
