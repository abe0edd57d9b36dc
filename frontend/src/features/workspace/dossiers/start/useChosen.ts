'use client';

import { useState } from 'react';

export type ChosenClient = { documentId: string; name: string };

/** Whom dossiers are to be started for, as it is being chosen. */
export function useChosen(written: { groups: string[]; clients: ChosenClient[] }) {
  const [groups, setGroups] = useState<readonly string[]>(written.groups);
  const [clients, setClients] = useState<readonly ChosenClient[]>(written.clients);
  return {
    groups,
    clients,
    turnGroup: (name: string) => setGroups((now) => (now.includes(name) ? now.filter((one) => one !== name) : [...now, name])),
    turnClient: (client: ChosenClient) => setClients((now) => (now.some(({ documentId }) => documentId === client.documentId) ? now.filter(({ documentId }) => documentId !== client.documentId) : [...now, client])),
  };
}
