export const devices = ['ios', 'android', 'desktop'] as const;
export type Device = (typeof devices)[number];

/** Which kind of device a browser is on, by what it calls itself (OB-06.3). An iPad says that it is a Mac; that it can be touched tells it apart. */
export function kindOfDevice(userAgent: string | null, touched = false): Device {
  const said = userAgent ?? '';
  if (/\b(iPhone|iPad|iPod)\b/.test(said) && !/\bWindows Phone\b/.test(said)) return 'ios';
  if (/\bAndroid\b/.test(said)) return 'android';
  return touched && /\bMacintosh\b/.test(said) ? 'ios' : 'desktop';
}

/** The device that an address names, or else the one that it is opened on. */
export const chosenDevice = (named: unknown): Device | null => devices.find((device) => device === named) ?? null;
