import { resolve } from 'node:path';

import { root, setting, type Settings } from './environment.ts';

/** Folders and files of one copy of Portico. Several copies can run from one checkout, each with its own data. */
export interface Places {
  readonly root: string;
  readonly cms: string;
  readonly frontend: string;
  readonly config: string;
  readonly data: string;
  readonly logs: string;
  readonly uploads: string;
  readonly mailbox: string;
  readonly secrets: string;
  /** What the seed made: portals, demo logins. */
  readonly demo: string;
  /** Which processes run from this data. */
  readonly processes: string;
  /** Where the running copy is found, for people's tools. */
  readonly addresses: string;
}

export interface Port {
  readonly variable: string;
  readonly number: number;
}

export function placesOf(settings: Settings): Places {
  const data = resolve(setting(settings, 'PORTICO_DATA'));
  return {
    root,
    cms: resolve(root, 'cms'),
    frontend: resolve(root, 'frontend'),
    config: resolve(setting(settings, 'PORTICO_CONFIG')),
    data,
    logs: resolve(data, 'logs'),
    uploads: resolve(data, 'public', 'uploads'),
    mailbox: resolve(data, 'mailbox'),
    secrets: resolve(data, 'secrets.env'),
    demo: resolve(data, 'demo.json'),
    processes: resolve(data, 'portico.pid.json'),
    addresses: resolve(setting(settings, 'PORTICO_RUN'), 'portico.json'),
  };
}

export function portsOf(settings: Settings): Port[] {
  return ['CMS_PORT', 'WEB_PORT', 'MAILBOX_PORT', 'MAILBOX_SMTP_PORT'].map((variable) => ({
    variable,
    number: Number(setting(settings, variable)),
  }));
}
