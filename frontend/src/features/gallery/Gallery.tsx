import { ArrowRight, CalendarPlus, FileText, House, MessageSquare, Newspaper } from 'lucide';
import { Badge } from '@/ui/Badge';
import { Bar } from '@/ui/Bar';
import { derivePalettes } from '@/ui/brand/palette';
import { brandStyle } from '@/ui/brand/style';
import { Button, ButtonLink } from '@/ui/Button';
import { DateCard, DateCards } from '@/ui/DateCard';
import { Empty } from '@/ui/Empty';
import { Facts } from '@/ui/Facts';
import { Gate } from '@/ui/Gate';
import { Headline, Lead } from '@/ui/Headline';
import { Icon } from '@/ui/Icon';
import { Initials } from '@/ui/Initials';
import { classes, field, wrap } from '@/ui/layout';
import { Notice } from '@/ui/Notice';
import { Note, Section, TextLink } from '@/ui/Section';
import { Skeleton } from '@/ui/Skeleton';
import { Tabs } from '@/ui/Tabs';
import { Tracker, type TrackerStep } from '@/ui/Tracker';
import { galleryBrands } from './brands';
import styles from './Gallery.module.css';

const tabs = [
  { href: '#a', long: 'Dashboard', short: 'Home', icon: House, current: true },
  { href: '#b', long: 'Communication', short: 'Messages', icon: MessageSquare, current: false, count: { number: 2, words: 'unread' } },
  { href: '#c', long: 'Documents', short: 'Documents', icon: FileText, current: false },
];

const stages = ['Reported', 'Inspected', 'Decision', 'Planning', 'Repairs', 'Done'];

const steps = (now: number, count: number): TrackerStep[] =>
  [...stages.slice(0, count - 1), 'Done'].map((name, index) => ({
    key: name,
    name,
    state: index < now ? 'done' : index === now ? 'now' : 'next',
    said: index < now ? 'done' : index === now ? 'your case is here' : 'to come',
    date: index < now ? `${index + 3} March` : null,
  }));

const day = { dateTime: '2026-03-12T10:00', full: 'Thursday 12 March', weekday: 'Thu', number: '12', month: 'March' };

export function Gallery({ nonce }: { nonce: string | undefined }) {
  return (
    <>
      <style nonce={nonce}>{galleryBrands.map(({ colors }, index) => brandStyle(colors, `#brand-${index}`)).join('')}</style>
      {galleryBrands.map(({ name, colors }, index) => (
        <div key={name} id={`brand-${index}`} className={styles.brand}>
          <Field name={name} />
          <div className={classes(styles.content, wrap)}>
            <Paper brand={index} />
            <Swatches colors={colors} />
          </div>
          <Gate
            face={{ key: 'gallery', name, logo: null }}
            heading="Follow your case here"
            lead="This link is yours alone."
            action={
              <Button look="open">
                Open my case
                <Icon of={ArrowRight} />
              </Button>
            }
            foot={<p>We ask for a click.</p>}
          />
        </div>
      ))}
    </>
  );
}

function Field({ name }: { name: string }) {
  return (
    <div className={field}>
      <Bar face={{ key: 'gallery', name, logo: null }}>
        <Tabs label={`Tabs of ${name}`} tabs={tabs} />
      </Bar>
      <div className={wrap}>
        <Headline>
          The inspector comes <mark>on Thursday at 10:00</mark>
        </Headline>
        <Lead>Jonas Berg Hagen comes on Thursday 12 March, in two days.</Lead>
        <Initials name="Marit Solheim" />
        {[0, 1, 5].map((now) => (
          <Tracker key={now} label={`Tracker at ${now}`} steps={steps(now, now === 5 ? 6 : 5)} />
        ))}
      </div>
    </div>
  );
}

function Paper({ brand }: { brand: number }) {
  return (
    <>
      <Section id={`buttons-${brand}`} heading="Buttons, links, badges">
        <div className={styles.row}>
          <Button>Share 3 documents</Button>
          <ButtonLink href="#quiet" look="quiet">
            <Icon of={CalendarPlus} />
            Add to calendar
          </ButtonLink>
          <Button look="plain">Log out</Button>
          <TextLink href="#link">A link</TextLink>
          <Badge state="now">Open</Badge>
          <Badge state="waiting">On hold</Badge>
          <Badge state="done">Closed</Badge>
          <Badge state="stopped">Cancelled</Badge>
        </div>
      </Section>
      <Section id={`cards-${brand}`} heading="Dates and facts">
        <DateCards>
          <DateCard day={day} title="Inspection, 10:00" lines={['Jonas Berg Hagen']} actions={<Button look="quiet">Add to calendar</Button>} />
          <DateCard day={{ ...day, month: 'September' }} title="A long month" lines={['Planned 12–14 September']} />
          <DateCard day={null} title="Painting" lines={['The date is not set yet']} />
        </DateCards>
        <Facts facts={[{ term: 'Claim number', value: '26-104882' }]} />
      </Section>
      <Section id={`states-${brand}`} heading="Empty, loading, notices">
        <Empty icon={Newspaper} title="No news yet">
          When something happens in your case, it appears here with its date.
        </Empty>
        <Skeleton lines={3} label="Loading" />
        <Notice tone="success">Shared with the customer.</Notice>
        <Notice tone="warning">Too many tries in a short time.</Notice>
        <Notice tone="danger">The older news did not come. Try again.</Notice>
        <Note>A note below a list.</Note>
      </Section>
    </>
  );
}

function Swatches({ colors }: { colors: (typeof galleryBrands)[number]['colors'] }) {
  const { light, dark } = derivePalettes(colors);
  return (
    <div className={styles.swatches}>
      {Object.entries(light).map(([name, color]) => (
        <div key={name} className={styles.swatch}>
          <svg viewBox="0 0 2 1" preserveAspectRatio="none" aria-hidden="true">
            <rect width="1" height="1" fill={color} />
            <rect x="1" width="1" height="1" fill={dark[name as keyof typeof dark]} />
          </svg>
          {name}
        </div>
      ))}
    </div>
  );
}
