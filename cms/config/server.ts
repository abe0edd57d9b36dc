import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { environment } from '../src/environment';

export default () => {
  const publicDirectory = path.resolve(environment.PORTICO_DATA, 'public');
  mkdirSync(path.join(publicDirectory, 'uploads'), { recursive: true });
  return {
    host: environment.HOST,
    port: environment.CMS_PORT,
    url: environment.CMS_URL,
    app: { keys: environment.APP_KEYS.split(',') },
    logger: { updates: { enabled: false }, startup: { enabled: false } },
    dirs: { public: publicDirectory },
    transfer: { remote: { enabled: false } },
  };
};
