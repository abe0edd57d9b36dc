'use client';

import { useEffect } from 'react';
import { type ClaimColumn, claimColumnsCookie } from '../columns';

const year = 31_536_000;

/** What was chosen in the address is what this browser shows from now on. */
export function KeepColumns({ shown, path }: { shown: ClaimColumn[]; path: string }) {
  useEffect(() => {
    document.cookie = `${claimColumnsCookie}=${shown.join('.')}; path=${path}; max-age=${year}; samesite=lax`;
  }, [shown, path]);
  return null;
}
