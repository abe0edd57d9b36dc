import type { ApiTokenViewer } from './viewer';

/** Whether a token may do what the stock action stands for. */
export function tokenMay({ type, actions }: ApiTokenViewer, method: string, action: string | undefined): boolean {
  if (type === 'full-access') return true;
  if (type === 'read-only') return method === 'GET';
  return action !== undefined && actions.includes(action);
}
