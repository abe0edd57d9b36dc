import { createStrapi, type Core } from '@strapi/strapi';
import path from 'node:path';

/** Strapi with everything loaded, but not listening. The admin panel's own routes are there only where they are asked for. */
export async function loadStrapi({ adminPanel = false } = {}): Promise<Core.Strapi> {
  const appDir = path.resolve(__dirname, '../..');
  return createStrapi({ appDir, distDir: path.join(appDir, 'dist'), serveAdminPanel: adminPanel }).load();
}

/** Runs a command against Strapi and leaves with the exit code that it answers. */
export function runCommand(work: (strapi: Core.Strapi) => Promise<number | void>, options: { adminPanel?: boolean } = {}): void {
  const run = async () => {
    const strapi = await loadStrapi(options);
    try {
      return (await work(strapi)) ?? 0;
    } finally {
      await strapi.destroy();
    }
  };
  run().then(
    (code) => process.exit(code),
    (error: Error) => {
      process.stderr.write(`${error.stack ?? error.message}\n`);
      process.exit(1);
    },
  );
}
