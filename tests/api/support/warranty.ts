import type { Answer, Data } from './calls.ts';
import type { Installation } from './installation.ts';

export interface PoliciesVersion {
  readonly version: number;
  readonly settings: { readonly policies: readonly { readonly name: string }[] };
  readonly restoredFrom: number | null;
}

/** The warranty policies of one portal in the admin panel, as whoever holds this session of it. */
export function policiesOf(installation: Installation, key: string, token: string = installation.administrator) {
  const path = `/warranty/portals/${key}/policies`;
  const based = (ifMatch: number) => ({ headers: { 'If-Match': `"${ifMatch}"` } });
  return {
    read: (): Promise<Answer<Data<PoliciesVersion>>> => installation.send({ path, token }),
    publish: (policies: readonly object[], ifMatch: number): Promise<Answer<Data<PoliciesVersion>>> => installation.send({ method: 'PUT', path, token, body: { policies }, ...based(ifMatch) }),
    versions: (): Promise<Answer<Data<(PoliciesVersion & { changes: object[] })[]>>> => installation.send({ path: `${path}/versions`, token }),
    restore: (version: number, ifMatch: number): Promise<Answer<Data<PoliciesVersion>>> => installation.send({ method: 'POST', path: `${path}/versions/${version}/restore`, token, ...based(ifMatch) }),
  };
}

/** Three years of parts and two of labour from delivery, which nobody has to register for; by its example the third winter is in. */
export const heatPumps = (more: object = {}) => ({
  name: 'Heat pumps',
  scope: { of: 'rest' },
  parts: { months: 36, from: 'delivery' },
  labour: { months: 24, from: 'delivery' },
  late: null,
  examples: [
    {
      name: 'Third winter', shippedOn: null, deliveredOn: '2024-03-02', registeredOn: null, extensions: [], failedOn: '2026-11-20',
      expected: { parts: { outcome: 'in', until: '2027-03-02' }, labour: { outcome: 'out', until: null } },
    },
  ],
  ...more,
});
