'use client';

import { useEffect } from 'react';

/** Takes the user name out of the address where somebody is signed in: the app's and each message's address end in it for the page to sign in alone (OB-06.5). */
export function UserOutOfAddress() {
  useEffect(() => {
    const { hash, pathname, search } = window.location;
    if (hash.startsWith('#user=')) window.history.replaceState(window.history.state, '', `${pathname}${search}`);
  }, []);
  return null;
}
