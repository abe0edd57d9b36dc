interface SignatureWords {
  /** Lines that phones and mail services write below a mail, as the sources of regular expressions. */
  phone: readonly string[];
  /** A disclaimer speaks of the mail, of its secrecy and of whom it is for. */
  mail: readonly string[];
  secrecy: readonly string[];
  recipient: readonly string[];
  titles: readonly string[];
  printing: readonly string[];
}

const PRODUCT = '(?:outlook|mail|yahoo|gmail|samsung|galaxy|proton|gmx|web\\.de|windows|iphone|ipad|android|ios|huawei|xiaomi|bluemail|icloud|aol|spark|thunderbird|e-?post|orange|sfr|free|telia|telenor|kpn|ziggo|t-online)';
const DEVICE = '(?:iphone|ipad|ipod|apple watch|android|samsung|galaxy|huawei|xiaomi|sony|nokia|oneplus|pixel|windows|blackberry|htc|motorola|mobil|telefon|smartphone|handy|tablet|smarttelefon|mobiel|téléphone)';

const SIGNATURES = {
  en: {
    phone: [`sent (?:from|via|with|using) (?:my |the )?(?:\\S+ ){0,2}(?:${DEVICE}|${PRODUCT}|mobile|phone)`, `get outlook for `, `download outlook for `, `yahoo mail(?: for|:)`, 'virus-free\\. ?www'],
    mail: ['this e-mail', 'this email', 'this message', 'this communication', 'the information contained', 'the contents of this'],
    secrecy: ['confidential', 'privileged'],
    recipient: ['intended recipient', 'intended solely', 'intended only', 'addressee', 'in error'],
    titles: ['confidentiality notice', 'disclaimer:', 'legal notice'],
    printing: ['please consider the environment before', 'think before you print', 'consider the environment before printing'],
  },
  nb: {
    phone: [`sendt (?:fra|via|med) (?:min |mitt )?(?:\\S+ ){0,2}(?:${DEVICE}|${PRODUCT})`, '(?:skaff deg|hent|last ned|få) outlook for '],
    mail: ['denne e-posten', 'denne eposten', 'denne meldingen', 'denne e-postmeldingen', 'denne e-post'],
    secrecy: ['konfidensiell', 'fortrolig', 'taushetsplikt'],
    recipient: ['mottaker', 'adressat', 'ved en feil', 'ved feil'],
    titles: ['konfidensialitet:', 'ansvarsfraskrivelse'],
    printing: ['tenk på miljøet før', 'vennligst tenk på miljøet'],
  },
  nl: {
    phone: [`(?:verstuurd|verzonden) (?:vanaf|via|met|vanuit|van) (?:mijn |de )?(?:\\S+ ){0,2}(?:${DEVICE}|${PRODUCT})`, '(?:download|haal) outlook voor ', 'outlook voor (?:android|ios) (?:downloaden|ophalen)'],
    mail: ['dit bericht', 'deze e-mail', 'deze email', 'dit e-mailbericht', 'de informatie in dit'],
    secrecy: ['vertrouwelijk'],
    recipient: ['geadresseerde', 'bestemd voor', 'ontvanger', 'abusievelijk', 'ten onrechte'],
    titles: ['vertrouwelijkheid', 'disclaimer:'],
    printing: ['denk aan het milieu voor', 'denk aan het milieu,'],
  },
  de: {
    phone: [
      `von meinem (?:\\S+ ){0,3}(?:${DEVICE}|${PRODUCT})\\S* (?:\\S+ ){0,3}gesendet`,
      `(?:diese nachricht wurde )?von meinem (?:\\S+ ){0,2}\\S*(?:mobil)?telefon (?:mit .{1,40} )?gesendet`,
      `diese nachricht wurde von meinem .{1,60} gesendet`,
      `gesendet (?:von|mit|über|aus) (?:meinem |der |unserer )?(?:\\S+ ){0,2}(?:${DEVICE}|${PRODUCT})`,
      '(?:holen sie sich|laden sie|hole dir) outlook für ',
      'outlook für (?:android|ios)\\b.{0,20}(?:beziehen|herunterladen|abrufen)?$',
      'virenfrei\\. ?www',
    ],
    mail: ['diese e-mail', 'diese email', 'diese mail', 'diese nachricht'],
    secrecy: ['vertraulich', 'rechtlich geschützt'],
    recipient: ['adressat', 'empfänger', 'irrtümlich', 'bestimmt für'],
    titles: ['vertraulichkeitshinweis', 'haftungsausschluss'],
    printing: ['bitte denken sie an die umwelt', 'denken sie an die umwelt'],
  },
  sv: {
    phone: [`skickat (?:från|via|med) (?:min |mitt )?(?:\\S+ ){0,2}(?:${DEVICE}|${PRODUCT})`, '(?:hämta|skaffa|ladda ned|ladda ner) outlook för '],
    mail: ['detta e-postmeddelande', 'detta meddelande', 'detta e-brev', 'detta mejl', 'denna e-post'],
    secrecy: ['konfidentiell', 'sekretess'],
    recipient: ['mottagare', 'adressat', 'av misstag'],
    titles: ['sekretess:', 'ansvarsfriskrivning'],
    printing: ['tänk på miljön innan'],
  },
  da: {
    phone: [`sendt (?:fra|via|med) (?:min |mit )?(?:\\S+ ){0,2}(?:${DEVICE}|${PRODUCT})`, '(?:hent|få|download) outlook (?:til|for) '],
    mail: ['denne e-mail', 'denne mail', 'denne meddelelse'],
    secrecy: ['fortrolig'],
    recipient: ['modtager', 'adressat', 'ved en fejl'],
    titles: ['fortrolighed:', 'ansvarsfraskrivelse'],
    printing: ['tænk på miljøet'],
  },
  fr: {
    phone: [`envoyé (?:de|depuis|à partir de|à partir d'|via|avec) ?(?:mon |ma |l'application )?(?:\\S+ ){0,2}(?:${DEVICE}|${PRODUCT})`, "(?:télécharger|obtenir|obtenez|téléchargez) outlook pour "],
    mail: ['ce message', 'ce courriel', 'cet e-mail', 'cet email', 'ce mail', 'le présent message'],
    secrecy: ['confidentiel'],
    recipient: ['destinataire', 'par erreur'],
    titles: ['avis de confidentialité', 'clause de non-responsabilité'],
    printing: ["pensez à l'environnement", "avant d'imprimer"],
  },
} as const satisfies Record<string, SignatureWords>;

const languages: SignatureWords[] = Object.values(SIGNATURES);
const phone = new RegExp(`^(?:${languages.flatMap((words) => words.phone).join('|')})`, 'iu');
const LONGEST_PHONE_LINE = 100;
const SHORTEST_DISCLAIMER = 80;
/** A disclaimer says what it is in its first sentences. */
const DISCLAIMER_READ = 2000;

/** One line, short, and no question: somebody may begin a sentence of his own like this. */
export function isPhoneSignature(line: string): boolean {
  const said = plain(line.slice(0, LONGEST_PHONE_LINE + 1));
  return said.length <= LONGEST_PHONE_LINE && ((phone.test(said) && !/[?!,]/.test(said)) || asksToSavePaper(said));
}

/** A paragraph that claims secrecy of the mail for whom it was meant for, all in one language. */
export function isDisclaimer(paragraph: string): boolean {
  if (paragraph.length < SHORTEST_DISCLAIMER) return false;
  const said = plain(paragraph.slice(0, DISCLAIMER_READ));
  const names = (terms: readonly string[]) => terms.some((term) => said.includes(term));
  return languages.some(({ mail, secrecy, recipient, titles }) => (names(mail) && names(secrecy) && names(recipient)) || titles.some((title) => said.startsWith(title)));
}

function asksToSavePaper(said: string): boolean {
  // The `P` is a tree in the typeface that Windows has for signs.
  const request = said.replace(/^p /, '');
  return languages.some(({ printing }) => printing.some((words) => request.startsWith(words)));
}

/** Small letters, without the signs and leaves that stand before. */
function plain(words: string): string {
  return words.toLowerCase().replaceAll('’', "'").replace(/[\s\u00a0]+/g, ' ').replace(/^[^\p{L}]+/u, '').trim();
}
