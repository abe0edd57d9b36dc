import { useEffect } from 'react';
import { useBlocker, type Location } from 'react-router-dom';
import { Ask } from './Ask';

interface LeaveGuardProps {
  unsaved: boolean;
  /** What of an address is the place that is left; all but the part behind the #, where nothing is said. */
  place?: (location: Location) => string;
  title: string;
  text: string;
  confirm: string;
  cancel: string;
}

const wholeAddress = ({ pathname, search }: Location) => `${pathname}${search}`;

/** Asks before unsaved changes are left behind: in the panel by a dialog, beyond it by the browser's own question. */
export function LeaveGuard({ unsaved, place = wholeAddress, ...words }: LeaveGuardProps) {
  const blocker = useBlocker(({ currentLocation, nextLocation }) => unsaved && place(currentLocation) !== place(nextLocation));

  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);

  if (blocker.state !== 'blocked') return null;
  return <Ask {...words} variant="danger-light" onConfirm={() => blocker.proceed()} onCancel={() => blocker.reset()} />;
}
