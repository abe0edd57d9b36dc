/** The addresses of the customer's pages. */

const part = encodeURIComponent;

export const casesPath = (portal: string) => `/${part(portal)}/case`;

export const casePath = (portal: string, number: string) => `${casesPath(portal)}/${part(number)}`;

export const calendarPath = (portal: string, number: string, appointment: string) =>
  `${casePath(portal, number)}/calendar/${part(appointment)}`;

export const linkPath = (portal: string, token: string, notice?: 'busy') =>
  `${casesPath(portal)}/open/${part(token)}${notice ? `?notice=${notice}` : ''}`;

export const linkSentPath = (portal: string, language?: string) =>
  `${casesPath(portal)}/open/sent${language ? `?language=${part(language)}` : ''}`;
