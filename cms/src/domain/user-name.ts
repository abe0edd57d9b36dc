/** The user name under which users-permissions keeps a member's password: unique in the portal, not across portals (answer 18). */
export function userNameOf(portalKey: string, email: string): string {
  return `${portalKey}:${email.trim().toLowerCase()}`;
}
