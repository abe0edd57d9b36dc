import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import type { StartedCopy } from '../../tests/stack/copy.ts';
import type { Settings } from '../environment.ts';
import { placesOf } from '../places.ts';
import { freePorts } from '../ports.ts';
import type { Field } from './contestants.ts';
import { copyDatabase } from './database.ts';
import type { Facts } from './facts.ts';
import { writeStockApp } from './stock-app.ts';

/** Where all three stand at one size: the measured database, and its copy with a plain Strapi beside. */
export async function openField(size: number, { copy: { database }, settings }: StartedCopy, facts: Facts): Promise<Field> {
  const places = placesOf(settings);
  const [stockPort = 0, barePort = 0] = await freePorts(2);
  const stockFolder = join(places.data, `stock-${size}`);
  mkdirSync(stockFolder);
  writeStockApp(stockFolder, places);
  const copied = await copyDatabase(database, `stock_${size}`);
  const stockDatabase: Settings = database.client === 'sqlite' ? { DATABASE_FILENAME: copied } : { DATABASE_NAME: copied };
  return { places, settings, stock: { ...settings, ...stockDatabase, CMS_PORT: String(stockPort) }, stockFolder, facts, barePort };
}
