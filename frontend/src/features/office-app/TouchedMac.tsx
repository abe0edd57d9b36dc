'use client';

import { useEffect } from 'react';
import { kindOfDevice } from './device';

/** An iPad is led from the steps for a computer to its own: only the page itself can tell that it is one. */
export function TouchedMac({ to }: { to: string }) {
  useEffect(() => {
    if (kindOfDevice(navigator.userAgent, navigator.maxTouchPoints > 1) === 'ios') window.location.replace(to);
  }, [to]);
  return null;
}
