import type { DossierType, Step } from './dossier-type';

type Texts = Record<'en' | 'nl' | 'nb', [title: string, text: string]>;

const inLanguages = (texts: Texts): Step['texts'] => Object.fromEntries(Object.entries(texts).map(([language, [title, text]]) => [language, { title, text }]));

const plain = { needs: [], settledBy: [], triggers: [], reminder: null, stuckAfterDays: 3 } satisfies Partial<Step>;
const ofClient = { ...plain, actor: 'client', reminder: { afterDays: 3, most: 3 }, stuckAfterDays: 14 } as const satisfies Partial<Step>;

/** *Create new user* (OB-06): from the record of a client to a portal that it uses. */
export const CREATE_NEW_USER: DossierType = {
  key: 'createNewUser',
  names: { en: 'Create new user', nl: 'Nieuwe gebruiker aanmaken', nb: 'Opprett ny bruker' },
  steps: [
    {
      ...plain, key: 'portalUser', kind: 'approval', actor: 'office', needs: ['portalUserExists'], settledBy: ['portalUserExists'], completes: ['officeApproved'],
      texts: inLanguages({
        en: ['Portal user created', 'Make the portal user of this client, then approve this step.'],
        nl: ['Portaalgebruiker aangemaakt', 'Maak de portaalgebruiker van deze cliënt aan en keur deze stap daarna goed.'],
        nb: ['Portalbruker opprettet', 'Opprett portalbrukeren til denne klienten, og godkjenn deretter dette trinnet.'],
      }),
    },
    {
      ...plain, key: 'startMail', kind: 'startMail', actor: 'system', completes: ['mailTaken'], triggers: ['startMail'], stuckAfterDays: 1,
      texts: inLanguages({
        en: ['Start e-mail', 'The client gets an e-mail with the link to the app.'],
        nl: ['Startmail', 'De cliënt krijgt een e-mail met de link naar de app.'],
        nb: ['Start-e-post', 'Klienten får en e-post med lenken til appen.'],
      }),
    },
    {
      ...ofClient, key: 'app', kind: 'app', completes: ['appInstalled'],
      texts: inLanguages({
        en: ['Install the app', 'Open the link in the start e-mail on your telephone or computer and put the app on it.'],
        nl: ['Installeer de app', 'Open de link in de startmail op je telefoon of computer en installeer de app.'],
        nb: ['Installer appen', 'Åpne lenken i start-e-posten på telefonen eller datamaskinen, og installer appen.'],
      }),
    },
    {
      ...ofClient, key: 'firstTask', kind: 'task', completes: ['taskApproved'], triggers: ['task'],
      texts: inLanguages({
        en: ['Your first task', 'This is how we ask you for something from now on. Approve this task to show that you have found it.'],
        nl: ['Je eerste taak', 'Zo vragen wij je voortaan om iets. Keur deze taak goed om te laten zien dat je haar hebt gevonden.'],
        nb: ['Din første oppgave', 'Slik ber vi deg om noe fra nå av. Godkjenn denne oppgaven for å vise at du har funnet den.'],
      }),
    },
    {
      ...ofClient, key: 'push', kind: 'push', completes: ['pushOpened', 'signedInApp'], triggers: ['push'],
      texts: inLanguages({
        en: ['Open the message and sign in', 'Open the message on your device and sign in to the app once. You stay signed in from then on.'],
        nl: ['Open het bericht en log in', 'Open het bericht op je apparaat en log één keer in bij de app. Daarna blijf je ingelogd.'],
        nb: ['Åpne meldingen og logg inn', 'Åpne meldingen på enheten og logg inn i appen én gang. Deretter forblir du innlogget.'],
      }),
    },
    {
      ...ofClient, key: 'secondTask', kind: 'task', completes: ['taskApproved'], triggers: ['task', 'push'],
      texts: inLanguages({
        en: ['Your second task', 'This task came by a message to your device. Approve it and everything works.'],
        nl: ['Je tweede taak', 'Deze taak kwam met een bericht op je apparaat. Keur haar goed en alles werkt.'],
        nb: ['Din andre oppgave', 'Denne oppgaven kom med en melding på enheten. Godkjenn den, så virker alt.'],
      }),
    },
    {
      ...ofClient, key: 'document', kind: 'document', completes: ['documentApproved'], triggers: ['documentRequest', 'push'],
      texts: inLanguages({
        en: ['Approve a document', 'Read the document and approve it, or decline it and say why.'],
        nl: ['Keur een document goed', 'Lees het document en keur het goed, of wijs het af en zeg waarom.'],
        nb: ['Godkjenn et dokument', 'Les dokumentet og godkjenn det, eller avvis det og si hvorfor.'],
      }),
    },
    {
      ...plain, key: 'close', kind: 'close', actor: 'system', completes: [],
      texts: inLanguages({
        en: ['Finished', 'The dossier closes by itself.'],
        nl: ['Klaar', 'Het dossier sluit vanzelf.'],
        nb: ['Ferdig', 'Saken lukkes av seg selv.'],
      }),
    },
  ],
};
