/** Who did something, as the log keeps it. `id` is the numeric id of the member, token, admin user or contact. */
export interface Actor {
  kind: 'member' | 'apiToken' | 'admin' | 'customer' | 'system';
  id: number | null;
  name: string;
}

export const SYSTEM: Actor = { kind: 'system', id: null, name: 'Portico' };
