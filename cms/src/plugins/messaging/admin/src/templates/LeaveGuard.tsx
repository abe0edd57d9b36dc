import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { Ask } from '../../../../visibility/admin/src/components/Ask';
import { useWords } from '../words';

/** Asks before unsaved words are left behind: in the panel by a dialog, beyond it by the browser's own question. */
export function LeaveGuard({ unsaved, name }: { unsaved: boolean; name: string }) {
  const say = useWords();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => unsaved && (currentLocation.pathname !== nextLocation.pathname || currentLocation.search !== nextLocation.search),
  );

  useEffect(() => {
    if (!unsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);

  if (blocker.state !== 'blocked') return null;
  return (
    <Ask
      title={say('leave.title')}
      text={say('leave.text', { name })}
      confirm={say('leave.confirm')}
      cancel={say('leave.cancel')}
      variant="danger-light"
      onConfirm={() => blocker.proceed()}
      onCancel={() => blocker.reset()}
    />
  );
}
