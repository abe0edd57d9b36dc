let leaving = false;

/** Somebody signs out: from now on an answer that knows no session is no news. */
export function leave(): void {
  leaving = true;
}

/** The page that was left is gone. */
export function hasLeft(): void {
  leaving = false;
}

/** Whose session has ended by itself loads the page anew, and is led to sign in by it; who is signing out is led elsewhere already. */
export function reloadSignedOut(): void {
  if (!leaving) window.location.reload();
}
