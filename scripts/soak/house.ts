import { mkdirSync } from 'node:fs';

import { startCopy, type StartedCopy } from '../../tests/stack/copy.ts';
import { createSmtpSink } from '../../tests/stack/smtp-sink.ts';
import { setting } from '../environment.ts';
import { waitForHealth } from '../health.ts';
import { cmsProgram, frontendProgram } from '../launch.ts';
import { placesOf } from '../places.ts';
import { freePorts } from '../ports.ts';
import type { Running } from '../processes.ts';
import { balance } from './balancer.ts';

/** Two CMS and two frontends on one PostgreSQL, each pair behind a balancer (PF-04). */
export interface House {
  readonly started: StartedCopy;
  readonly cms: string;
  readonly frontend: string;
  /** What is looked at: the four processes. */
  readonly processes: readonly Running[];
  close(): Promise<void>;
}

export async function openHouse(): Promise<House> {
  const [cmsDoor = 0, webDoor = 0, cmsPort = 0, webPort = 0] = await freePorts(4);
  const sink = await createSmtpSink();
  await sink.open();
  const ports = { cms: [cmsPort], web: [webPort] };
  const doors = [await balance(cmsDoor, () => ports.cms), await balance(webDoor, () => ports.web)] as const;
  const closeDoors = async (): Promise<void> => {
    for (const door of doors) await door.close();
    await sink.close();
  };
  try {
    const variables = { CMS_URL: doors[0].url, WEB_URL: doors[1].url, SMTP_HOST: '127.0.0.1', SMTP_PORT: String(sink.port) };
    const started = await startCopy({ database: 'postgres', frontend: true, seed: true, variables });
    const { group, settings } = started;
    const places = placesOf(settings);
    mkdirSync(places.data, { recursive: true });
    const secondCms = { ...settings, CMS_PORT: String(cmsPort) };
    const secondWeb = { ...settings, WEB_PORT: String(webPort) };
    const plan = { places, mode: 'production' } as const;
    const more = [
      group.start({ ...cmsProgram({ ...plan, settings: secondCms }), name: 'cms-2' }),
      group.start({ ...frontendProgram({ ...plan, settings: secondWeb }), name: 'frontend-2' }),
    ] as const;
    await waitForHealth({ process: more[0], url: `http://127.0.0.1:${cmsPort}/_health`, ready: (status) => status === 204 });
    await waitForHealth({ process: more[1], url: `http://localhost:${webPort}/`, ready: (status) => status >= 200 && status < 500 });
    ports.cms.push(Number(setting(settings, 'CMS_PORT')));
    ports.web.push(Number(setting(settings, 'WEB_PORT')));
    return {
      started,
      cms: doors[0].url,
      frontend: doors[1].url,
      processes: group.running.filter(({ name }) => /^(cms|frontend)/.test(name)),
      async close() {
        await started.stop();
        await closeDoors();
      },
    };
  } catch (error) {
    await closeDoors();
    throw error;
  }
}
