'use client';

import { useEffect, useRef } from 'react';
import { useStandalone } from './standalone';

/** In the form to sign in: says whether it is the app’s, whose session is longer, and fills in the user name that the app's own address ends in (OB-06.5). */
export function AppSignIn() {
  const inApp = useStandalone();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const user = new URLSearchParams(window.location.hash.slice(1)).get('user');
    const name = field.current?.form?.elements.namedItem('email');
    if (user && name instanceof HTMLInputElement && name.value === '') name.value = user;
  }, []);
  return <input ref={field} type="hidden" name="app" value={inApp ? 'yes' : ''} />;
}
