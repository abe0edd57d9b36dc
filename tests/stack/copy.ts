import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Demo } from '../../scripts/demo.ts';
import { readSettings, setting, type Settings } from '../../scripts/environment.ts';
import { launch } from '../../scripts/launch.ts';
import { placesOf } from '../../scripts/places.ts';
import { freePorts } from '../../scripts/ports.ts';
import { openProcessGroup, type ProcessGroup } from '../../scripts/processes.ts';
import { inventSecrets } from '../../scripts/secrets.ts';
import { selfSigned } from './certificate.ts';
import { type PostgresDatabase, type PostgresServer, startPostgres } from './postgres.ts';

export interface SqliteDatabase {
  readonly client: 'sqlite';
  readonly filename: string;
}

/** What a test knows of the copy it runs against. Plain values, so that it can be handed to another process. */
export interface CopyUnderTest {
  /** Addresses without a slash at the end. The frontend's is there, but dead, where it was not asked for. */
  readonly cms: string;
  readonly frontend: string;
  readonly mailbox: string;
  /** The data folder. */
  readonly data: string;
  /** The folder of what the CMS holds only while it reads it, which no other copy writes into. */
  readonly passing: string;
  readonly demo: Demo;
  readonly database: SqliteDatabase | PostgresDatabase;
  /** By this key a test speaks to the CMS as the frontend's server does. */
  readonly frontendKey: string;
  /** Where push services of the house would be, one for each test at a time, and the files they prove who they are by: see push-sink.ts. */
  readonly pushServices: { readonly ports: readonly number[]; readonly certificate: string; readonly key: string };
  /** With this token a monitoring system asks the CMS for its metrics. */
  readonly metricsToken: string;
}

export interface WantedCopy {
  readonly database: 'sqlite' | 'postgres';
  readonly frontend: boolean;
  readonly seed: boolean;
  /** Variables of config/environment.json that are to be other than in every test. */
  readonly variables?: Settings;
}

export interface StartedCopy {
  readonly copy: CopyUnderTest;
  /** Its processes, and with its secrets what they were started with: for whoever starts programs beside them. */
  readonly group: ProcessGroup;
  readonly settings: Settings;
  /** The server of its database, where it has one. */
  readonly postgres: PostgresServer | null;
  readonly stop: () => Promise<void>;
}

/** Starts a copy as `npm start` does, on free ports and in a folder of its own, which is gone after stop, or when the process ends. */
export async function startCopy(wanted: WantedCopy): Promise<StartedCopy> {
  const folder = mkdtempSync(join(tmpdir(), 'portico-test-'));
  // PostgreSQL may run as another user, who must pass through here to its own folder.
  chmodSync(folder, 0o711);
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const group = openProcessGroup(join(folder, 'data', 'logs'));
  // After the group's own listener, so that nobody writes into the folder any more.
  process.on('exit', remove);
  const stop = async (): Promise<void> => {
    await group.stop();
    remove();
    process.off('exit', remove);
  };
  try {
    return { ...(await begin(wanted, folder, group)), group, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function begin(wanted: WantedCopy, folder: string, group: ProcessGroup): Promise<Pick<StartedCopy, 'copy' | 'settings' | 'postgres'>> {
  const data = join(folder, 'data');
  const postgres = wanted.database === 'postgres' ? await startPostgres(ensured(join(folder, 'postgres')), group) : null;
  const settings = { ...(await settingsFor(folder, data, postgres?.access ?? null, wanted.variables)), ...inventSecrets() };
  const places = placesOf(settings);
  mkdirSync(places.data, { recursive: true, mode: 0o700 });
  const { addresses, demo } = await launch({
    places,
    settings,
    group,
    mode: 'production',
    seed: wanted.seed,
    frontend: wanted.frontend,
    say: () => {},
  });
  const copy = {
    ...addresses,
    data,
    passing: setting(settings, 'TMPDIR'),
    demo,
    database: postgres?.access ?? { client: 'sqlite' as const, filename: setting(settings, 'DATABASE_FILENAME') },
    frontendKey: setting(settings, 'PORTICO_FRONTEND_KEY'),
    pushServices: { ports: [...setting(settings, 'PUSH_SERVICES').matchAll(/localhost:(\d+)/g)].map(([, port]) => Number(port)), certificate: setting(settings, 'PUSH_CA'), key: keyOf(setting(settings, 'PUSH_CA')) },
    metricsToken: setting(settings, 'METRICS_TOKEN'),
  };
  return { copy, settings, postgres };
}

const keyOf = (certificate: string): string => `${certificate}.key`;

/** Built from nothing but this: what the shell or a file .env says must not reach a test. */
async function settingsFor(folder: string, data: string, server: PostgresDatabase | null, more: Settings = {}): Promise<Settings> {
  const [cms, web, mailbox, smtp, ...push] = await freePorts(6);
  const pushCertificate = join(folder, 'push-service.pem');
  const identity = selfSigned('localhost');
  writeFileSync(keyOf(pushCertificate), identity.key, { mode: 0o600 });
  writeFileSync(pushCertificate, identity.certificate);
  return readSettings({
    CMS_PORT: String(cms),
    WEB_PORT: String(web),
    // Tests stand where a proxy would and give each visitor an address of its own, so that limits are not shared.
    TRUSTED_PROXIES: '1',
    // Those that are told one by one: each stack loads the demo anew.
    DEMO_CLAIMS: '0',
    DEMO_UNITS: '20',
    MAILBOX_PORT: String(mailbox),
    MAILBOX_SMTP_PORT: String(smtp),
    PORTICO_DATA: data,
    TMPDIR: ensured(join(folder, 'passing')),
    PUSH_SERVICES: `fcm.googleapis.com, *.push.apple.com, ${push.map((port) => `localhost:${port}`).join(', ')}`,
    PUSH_CA: pushCertificate,
    PORTICO_RUN: folder,
    DATABASE_CLIENT: server ? 'postgres' : 'sqlite',
    ...(server && {
      DATABASE_HOST: server.host,
      DATABASE_PORT: String(server.port),
      DATABASE_NAME: server.name,
      DATABASE_USERNAME: server.username,
      DATABASE_PASSWORD: server.password,
    }),
    ...more,
  });
}

function ensured(folder: string): string {
  mkdirSync(folder, { recursive: true });
  return folder;
}
