import { useState } from 'react';
import type { Settings } from '../../../server/rules/settings';
import { useLazyForeseeCustomerPageQuery, type Foreseen, type Portal } from '../api';

/** What was found of a draft that is about to be saved; null in `found` where it could not be counted. */
interface Foresight {
  settings: Settings;
  found: Foreseen[] | null;
}

/** Whether saving needs a yes: where customers of open cases would gain or lose something, or nobody knows (CP-24). */
export function useForesight(portal: Portal) {
  const [ask, { isFetching: looking }] = useLazyForeseeCustomerPageQuery();
  const [foresight, setForesight] = useState<Foresight | null>(null);
  return {
    foresight,
    looking,
    async heldBack(settings: Settings): Promise<boolean> {
      const { data: found = null } = await ask({ portal: portal.key, settings });
      if (found?.length === 0) return false;
      setForesight({ settings, found });
      return true;
    },
    close: () => setForesight(null),
  };
}
