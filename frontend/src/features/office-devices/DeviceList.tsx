'use client';

import { useActionState, useEffect, useState } from 'react';
import { Button } from '@/ui/Button';
import { Hidden } from '@/ui/layout';
import { Section } from '@/ui/Section';
import { removeDeviceAction, testDevicesAction } from './actions';
import styles from './Devices.module.css';
import { standingHere, switchOff, switchOn, type Standing } from './thisDevice';

type Named = { id: string; key: string; name: string; times: string };

type Properties = {
  portal: string;
  publicKey: string;
  devices: Named[];
  words: Record<'here' | 'on' | 'off' | 'switchOn' | 'switchOff' | 'denied' | 'cannot' | 'failed' | 'others' | 'none' | 'remove' | 'test' | 'tested' | 'busy', string>;
};

/** This device, which only the browser knows, and those that the portal knows beside it. */
export function DeviceList({ portal, publicKey, devices, words }: Properties) {
  const [standing, setStanding] = useState<Standing | null>(null);
  const [trouble, setTrouble] = useState(false);
  const [working, setWorking] = useState(false);
  const [tested, test, testing] = useActionState(testDevicesAction, null);
  useEffect(() => void standingHere(portal).then(setStanding, () => setStanding({ kind: 'cannot' })), [portal]);

  async function change(work: () => Promise<void>): Promise<void> {
    setWorking(true);
    setTrouble(false);
    try {
      await work();
    } catch {
      setTrouble(true);
    } finally {
      setWorking(false);
    }
  }

  const own = standing?.kind === 'on' ? devices.find(({ key }) => key === standing.key) : undefined;
  // Switched on in the browser and unknown to the portal, as after the switch of a client: on again makes it known.
  const isOn = own !== undefined;
  const others = devices.filter((device) => device !== own);

  const turnOn = () =>
    change(async () => {
      const now = await switchOn(portal, publicKey);
      setStanding(now);
      if (now.kind === 'on') window.location.reload();
    });

  return (
    <>
      <Section id="this" heading={words.here}>
        <div className={styles.here} aria-busy={standing === null || working}>
          <p role="status">
            {standing?.kind === 'cannot' ? words.cannot : standing?.kind === 'denied' ? words.denied : standing === null ? null : isOn ? words.on : words.off}
            {trouble ? ` ${words.failed}` : null}
          </p>
          {standing !== null && (standing.kind === 'off' || (standing.kind === 'on' && !isOn)) ? (
            <Button type="button" aria-disabled={working || undefined} onClick={() => void turnOn()}>
              {words.switchOn}
            </Button>
          ) : null}
          {own ? (
            <div className={styles.acts}>
              <form action={test}>
                <input type="hidden" name="portal" value={portal} />
                <Button look="quiet" aria-disabled={testing || undefined}>
                  {words.test}
                </Button>
              </form>
              <form action={removeDeviceAction} onSubmit={() => void switchOff(portal)}>
                <input type="hidden" name="portal" value={portal} />
                <input type="hidden" name="id" value={own.id} />
                <Button look="quiet">{words.switchOff}</Button>
              </form>
            </div>
          ) : null}
          <p role="status">{tested === 'sent' ? words.tested : tested === 'busy' ? words.busy : null}</p>
        </div>
      </Section>
      <Section id="others" heading={words.others}>
        {others.length === 0 ? (
          <p className={styles.lead}>{words.none}</p>
        ) : (
          <ul className={styles.list}>
            {others.map(({ id, name, times }) => (
              <li key={id}>
                <div>
                  <b>{name}</b>
                  <p>{times}</p>
                </div>
                <form action={removeDeviceAction}>
                  <input type="hidden" name="portal" value={portal} />
                  <input type="hidden" name="id" value={id} />
                  <Button look="quiet">
                    {words.remove}
                    <Hidden>: {name}</Hidden>
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
