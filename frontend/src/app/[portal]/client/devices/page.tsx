import type { Metadata } from 'next';
import { readClientApp } from '@/cms/clientApp';
import { readOfficeClient } from '@/features/office/readOfficeClient';
import { DevicesPage } from '@/features/office-devices/DevicesPage';
import { pageTitle } from '@/surroundings/pageTitle';

export const generateMetadata = (): Promise<Metadata> => pageTitle(({ t }) => t('office.devices.title'));

export default async function Page() {
  const view = await readOfficeClient();
  return <DevicesPage view={view} app={await readClientApp(view.portal.key)} />;
}
