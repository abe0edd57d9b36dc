import { createStrapi } from '@strapi/strapi';
import path from 'node:path';

// What `strapi start` does, without its command line: that loads the console of its other commands, and with it Node's
// domains, through which every event and callback of the process would go from then on.
const appDir = path.resolve(__dirname, '../..');
void createStrapi({ appDir, distDir: path.join(appDir, 'dist') }).start();
