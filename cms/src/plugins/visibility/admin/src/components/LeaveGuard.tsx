import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { useWords } from '../words';
import { Ask } from './Ask';

/** Asks before unsaved changes are left behind: in the panel by a dialog, beyond it by the browser's own question. */
export function LeaveGuard({ portal, count }: { portal: string; count: number }) {
  const say = useWords();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      count > 0 && (currentLocation.pathname !== nextLocation.pathname || currentLocation.search !== nextLocation.search),
  );

  useEffect(() => {
    if (count === 0) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [count]);

  if (blocker.state !== 'blocked') return null;
  return (
    <Ask
      title={say('leave.title')}
      text={say('leave.text', { count, portal })}
      confirm={say('leave.confirm')}
      cancel={say('leave.cancel')}
      variant="danger-light"
      onConfirm={() => blocker.proceed()}
      onCancel={() => blocker.reset()}
    />
  );
}
