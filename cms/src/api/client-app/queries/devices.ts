import { hashed } from '../../../domain/database/hashed';
import { dialect, reader } from '../../../domain/portico';
import type { Device } from '../../../plugins/onboarding/server/rules/dossier';

export interface ListedDevice {
  id: string;
  key: string;
  device: Device;
  userAgent: string | null;
  createdAt: number;
  takenAt: number | null;
}

/** The devices of a member that take messages, newest first; by whom they are reached stands in no answer. */
export async function listDevices(memberId: number, portalId: number): Promise<ListedDevice[]> {
  const speech = dialect();
  const fields = speech.object({ id: 'd.public_id', key: 'd.endpoint_hash', device: 'd.device', userAgent: 'd.user_agent', createdAt: 'd.created_at', takenAt: 'd.taken_at' });
  return (await reader().read<ListedDevice[]>(hashed('push_devices', `SELECT ${speech.list(fields, 'portico_push_devices d WHERE d.member_id = ? AND d.portal_id = ? ORDER BY d.id DESC')} AS answer`), [memberId, portalId])) ?? [];
}
