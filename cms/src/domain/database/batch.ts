import { Query, type Connection, type Submittable } from 'pg';

/** What a write binds. */
export type Written = string | number | boolean | null | Date;

/** A statement with its name, as PostgreSQL writes it, and what it binds. */
export interface Prepared {
  name: string;
  text: string;
  values: Written[];
}

export interface Answered {
  rows: object[];
  rowCount: number | null;
}

/** What the driver hands to whatever it runs; its types leave this out. */
interface Listener {
  handleRowDescription(message: unknown): void;
  handleDataRow(message: unknown): void;
  handleCommandComplete(message: unknown, connection: unknown): void;
  handleEmptyQuery(connection: unknown): void;
  handleError(error: Error, connection: unknown): void;
  handleReadyForQuery(connection: unknown): void;
}

interface DriversQuery extends Listener {
  name: string;
  text: string;
  callback(error: Error | null, result: Answered): void;
  prepare(connection: DriversConnection): void;
}

interface DriversConnection extends Connection {
  /** The texts of what the server has prepared, by their names. */
  parsedStatements: Record<string, string>;
}

/**
 * Several statements of one transaction, sent to PostgreSQL in one way and ended by a single Sync (its documentation,
 * "Pipelining"). The server runs them one after the other: each sees what those before it have written, and rows that
 * the first has waited for. Of what follows one that fails nothing is run, and all of that is refused with its error.
 */
export class Batch implements Submittable, Listener {
  private readonly queries: DriversQuery[] = [];
  /** Which of them the server answers. */
  private at = 0;

  /** Adds a statement before the batch is sent, and answers when the server has run it. */
  ask({ name, text, values }: Prepared): Promise<Answered> {
    const query = new Query({ name, text, values }) as unknown as DriversQuery;
    this.queries.push(query);
    return new Promise((answer, refuse) => {
      query.callback = (error, result) => (error ? refuse(error) : answer(result));
    });
  }

  get isEmpty(): boolean {
    return this.queries.length === 0;
  }

  /** For whoever counts what a request asks. */
  get texts(): string[] {
    return this.queries.map(({ text }) => text);
  }

  /** The driver keeps by these which statements the server has prepared: of the one that it answers. */
  get name(): string | undefined {
    return this.queries[this.at]?.name;
  }

  get text(): string | undefined {
    return this.queries[this.at]?.text;
  }

  submit(connection: Connection): null {
    const parsed = Object.create((connection as DriversConnection).parsedStatements) as Record<string, string>;
    // Each would end itself by a Sync of its own, and prepare again what another of this way prepares.
    const within = Object.create(connection, { sync: { value: () => undefined }, parsedStatements: { value: parsed } }) as DriversConnection;
    connection.stream.cork();
    try {
      for (const query of this.queries) {
        query.prepare(within);
        parsed[query.name] = query.text;
      }
      connection.sync();
    } finally {
      connection.stream.uncork();
    }
    return null;
  }

  handleRowDescription(message: unknown): void {
    this.queries[this.at]?.handleRowDescription(message);
  }

  handleDataRow(message: unknown): void {
    this.queries[this.at]?.handleDataRow(message);
  }

  handleCommandComplete(message: unknown, connection: unknown): void {
    const query = this.queries[this.at];
    this.at += 1;
    query?.handleCommandComplete(message, connection);
    query?.handleReadyForQuery(connection);
  }

  handleEmptyQuery(): void {
    this.at += 1;
  }

  /** Of a statement, of the connection, or of the way to it. */
  handleError(error: Error, connection: unknown = null): void {
    for (const query of this.queries.slice(this.at)) query.handleError(error, connection);
    this.at = this.queries.length;
  }

  handleReadyForQuery(): void {
    // Each has been answered when it was complete.
  }
}
