/** The button that saves a page of settings; the focus comes back to it from what asked before. */
export const SAVE_BUTTON = 'save-settings';

export function focusSave(event: Event): void {
  event.preventDefault();
  document.getElementById(SAVE_BUTTON)?.focus();
}
