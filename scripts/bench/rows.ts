import type { Name } from './contestants.ts';
import type { Speed } from './load.ts';

/** What a run measures, kind by kind. `rows` is how many cases or claims the house has. */
export interface Findings {
  readonly rows: readonly Row[];
  readonly alone: readonly AloneRow[];
  readonly files: readonly FileRow[];
  readonly pages: readonly PageRow[];
  readonly starts: readonly StartRow[];
  /** Decisions of visibility a second. */
  readonly decisions: readonly number[];
}

interface Measurement {
  readonly name: string;
  readonly database: string;
}

export interface Measured extends Speed {
  /** SQL statements of one request. */
  readonly statements: number;
}

export type Row = Measurement & { readonly rows: number } & Readonly<Record<Name, Measured>>;

/** A list of claims that nothing is measured beside. */
export type AloneRow = Measurement & { readonly rows: number } & Measured;

/** How a file was written. */
export interface FileSpeed {
  readonly rowsPerSecond: number;
  readonly seconds: number;
  readonly megabytes: number;
  /** Megabytes of the server's memory: idle, and at most while it wrote; 0 where the system does not tell. */
  readonly rss: { readonly idle: number; readonly most: number };
}

/** The file of all claims, and how many of them stand in it. */
export type FileRow = Measurement & { readonly rows: number; readonly lines: number } & Readonly<Record<'ours' | 'bare', FileSpeed>>;

/** A page as a browser gets it, beside what its server asks the API for to make it. */
export interface PageRow extends Measurement {
  readonly connections: number;
  readonly page: Speed;
  /** All requests to the API that the page makes, one after another. */
  readonly asked: Speed;
  /** The one that holds what is shown. */
  readonly data: Speed;
  readonly routes: readonly string[];
}

/** Seconds from `npm start` until the copy says where it is found, healthy: the first time, with its demo, and the second. */
export interface StartRow extends Measurement {
  readonly first: number;
  readonly second: number;
}

/** How large the house of a row is. */
export const sizeOf = ({ name, rows }: Pick<Row, 'name' | 'rows'>): string => `${rows} ${/^claim|^file/.test(name) ? 'claims' : 'cases'}`;
