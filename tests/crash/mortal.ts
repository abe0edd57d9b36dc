import { setting, type Settings } from '../../scripts/environment.ts';
import { waitForHealth } from '../../scripts/health.ts';
import { cmsProgram } from '../../scripts/launch.ts';
import { placesOf } from '../../scripts/places.ts';
import { type ProcessGroup, type Running, signalGroup } from '../../scripts/processes.ts';

/** A CMS process that is killed and started again, on the same port and database. */
export interface Mortal {
  readonly name: string;
  readonly url: string;
  /** Waits until it is healthy in the life that it is in. */
  ready(): Promise<void>;
  healthy(): boolean;
  /** SIGKILL, with whatever it has started; answers when it is dead. */
  kill(): Promise<void>;
  startAgain(): void;
  /** How it ended where nobody killed it: must stay empty. */
  readonly endedByItself: readonly string[];
}

/** Without `running` it is started now. */
export function mortalCms(name: string, settings: Settings, group: ProcessGroup, running?: Running): Mortal {
  const url = `http://127.0.0.1:${setting(settings, 'CMS_PORT')}`;
  const program = { ...cmsProgram({ places: placesOf(settings), settings, mode: 'production' as const }), name };
  const endedByItself: string[] = [];

  function live(process: Running) {
    const life = { process, killed: false, healthy: false };
    const ready = waitForHealth({ process, url: `${url}/_health`, ready: (status) => status === 204 }).then(
      () => void (life.healthy = true),
      (error: Error) => void (life.killed || endedByItself.push(error.message)),
    );
    void process.ended.then((how) => void (life.killed || endedByItself.push(`${name}: ${how}\n${process.lastLines()}`)));
    return Object.assign(life, { ready });
  }

  let life = live(running ?? group.start(program));
  return {
    name,
    url,
    endedByItself,
    ready: () => life.ready,
    healthy: () => life.healthy,
    async kill() {
      life.killed = true;
      signalGroup(life.process.pid, 'SIGKILL');
      await life.process.ended;
    },
    startAgain() {
      life = live(group.start(program));
    },
  };
}

/** The settings of one more CMS on the same database. */
export function beside(settings: Settings, port: number): Settings {
  return { ...settings, CMS_PORT: String(port) };
}
