'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { isRefusal } from '@/cms/call';
import { removeDevice, testDevices } from '@/cms/clientApp';
import { portalKey } from '@/surroundings/address';
import { clientDevicesPath } from '@/surroundings/paths';
import { demandSameSite } from '@/surroundings/sameSite';

const removed = z.object({ portal: z.string().regex(portalKey), id: z.string().min(1).max(64) });

/** Switches messages off for a device; one that is gone already is as good. */
export async function removeDeviceAction(form: FormData): Promise<void> {
  await demandSameSite();
  const { portal, id } = removed.parse(Object.fromEntries(form));
  try {
    await removeDevice(portal, id);
  } catch (error) {
    if (!isRefusal(error, 404)) throw error;
  }
  redirect(clientDevicesPath(portal));
}

export type Tested = 'sent' | 'busy' | null;

export async function testDevicesAction(_before: Tested, form: FormData): Promise<Tested> {
  await demandSameSite();
  const { portal } = removed.pick({ portal: true }).parse(Object.fromEntries(form));
  try {
    await testDevices(portal);
    return 'sent';
  } catch (error) {
    if (isRefusal(error, 429)) return 'busy';
    throw error;
  }
}
