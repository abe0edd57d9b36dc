import { createStrapi, type Core } from '@strapi/strapi';
import path from 'node:path';

/** Strapi with everything loaded, but no server and no admin panel: for commands that write demo content. */
export async function loadStrapi(): Promise<Core.Strapi> {
  const appDir = path.resolve(__dirname, '../../..');
  return createStrapi({ appDir, distDir: path.join(appDir, 'dist'), serveAdminPanel: false }).load();
}

/** Runs a command against Strapi and leaves with its exit code. */
export function runCommand(work: (strapi: Core.Strapi) => Promise<void>): void {
  const run = async () => {
    const strapi = await loadStrapi();
    try {
      await work(strapi);
    } finally {
      await strapi.destroy();
    }
  };
  run().then(
    () => process.exit(0),
    (error: Error) => {
      process.stderr.write(`${error.stack ?? error.message}\n`);
      process.exit(1);
    },
  );
}
