import type { Answer, Data } from './calls.ts';
import type { Installation } from './installation.ts';

export interface DossierType {
  readonly key: string;
  readonly names: Readonly<Record<string, string>>;
  readonly steps: readonly Readonly<Record<string, unknown> & { key: string }>[];
}

export interface TypesVersion {
  readonly version: number;
  readonly settings: { readonly types: readonly DossierType[] };
  readonly restoredFrom: number | null;
}

export interface SimulatedMoment {
  readonly at: number;
  readonly fault: string | null;
  readonly status: string;
  readonly step: string | null;
  readonly sends: readonly { readonly kind: string; readonly step: string }[];
  readonly waitsFor: string | null;
  readonly remindedNext: number | null;
  readonly stuckWith: string | null;
  readonly messages: readonly { readonly channel: string; readonly instead: boolean; readonly subject?: string; readonly title?: string; readonly html?: string; readonly text: string }[];
  readonly page: { readonly kind: string; readonly title: string; readonly text: string; readonly lines: readonly string[]; readonly acts: readonly string[] } | null;
}

/** The dossier types of one office in the admin panel, as whoever holds this session of it. */
export function dossierTypesOf(installation: Installation, key: string, token: string = installation.administrator) {
  const path = `/onboarding/portals/${key}/types`;
  const based = (ifMatch: number) => ({ headers: { 'If-Match': `"${ifMatch}"` } });
  return {
    read: (): Promise<Answer<Data<TypesVersion>>> => installation.send({ path, token }),
    save: (types: readonly object[], ifMatch: number): Promise<Answer<Data<TypesVersion>>> => installation.send({ method: 'PUT', path, token, body: { types }, ...based(ifMatch) }),
    versions: (): Promise<Answer<Data<(TypesVersion & { changes: object[] })[]>>> => installation.send({ path: `${path}/versions`, token }),
    restore: (version: number, ifMatch: number): Promise<Answer<Data<TypesVersion>>> => installation.send({ method: 'POST', path: `${path}/versions/${version}/restore`, token, ...based(ifMatch) }),
    simulate: (trial: object): Promise<Answer<Data<SimulatedMoment[]>>> => installation.send({ method: 'POST', path: `${path}/simulate`, token, body: trial }),
  };
}
