import { useEffect, useState } from 'react';
import type { DossierType } from '../../../server/rules/dossier-type';
import { useSimulateDossierTypeMutation, type Portal, type Reached, type Trial } from '../api';
import type { Tried } from './use-simulation';

/** So long after the last press mails are written. */
const PAUSE = 250;

/** The messages and pages of a simulation, as this portal's templates write them; of what is not written yet they are those of before. */
export function useReached(portal: Portal, type: DossierType, { client, begins, happenings }: Tried, isAsked: boolean) {
  const [ask] = useSimulateDossierTypeMutation();
  const [reached, setReached] = useState<Reached[]>([]);
  const [failed, setFailed] = useState(false);
  const [round, setRound] = useState(0);
  const trial: Trial = { type, client: { ...client, name: client.name.trim() || '–' }, begins, happenings };
  const asked = isAsked ? JSON.stringify(trial) : null;

  useEffect(() => {
    if (asked === null) return undefined;
    let gone = false;
    const timer = window.setTimeout(() => {
      void ask({ portal: portal.key, trial: JSON.parse(asked) as Trial }).then((answer) => {
        if (gone) return;
        setFailed(!('data' in answer));
        if ('data' in answer) setReached(answer.data);
      });
    }, PAUSE);
    return () => {
      gone = true;
      window.clearTimeout(timer);
    };
  }, [ask, portal.key, asked, round]);

  return { reached, failed, retry: () => setRound((count) => count + 1) };
}
