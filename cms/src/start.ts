import { createStrapi } from '@strapi/strapi';
import path from 'node:path';

// A full disk takes no more lines of a log: what goes on without them is better than what ends for their sake.
for (const output of [process.stdout, process.stderr]) output.on('error', () => {});

// What `strapi start` does, without its command line: that loads the console of its other commands, and with it Node's
// domains, through which every event and callback of the process would go from then on.
const appDir = path.resolve(__dirname, '../..');
void createStrapi({ appDir, distDir: path.join(appDir, 'dist') }).start();
