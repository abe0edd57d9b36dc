import { Loader, Typography } from '@strapi/design-system';
import { TitledBox } from '../../../../shared/admin/src/TitledBox';
import type { Settings } from '../../../server/rules/settings';
import { useForeseeCustomerPageQuery, type Portal } from '../api';
import { useWords } from '../words';
import { ForeseenList } from './ForeseenList';

/** What an older version would change for customers of open cases if it came back. */
export function ForeseenByVersion({ portal, settings }: { portal: Portal; settings: Settings }) {
  const say = useWords();
  const { data: found, isFetching, isError } = useForeseeCustomerPageQuery({ portal: portal.key, settings }, { refetchOnMountOrArgChange: true });
  return (
    <TitledBox title={say('foreseen.customers')} busy={isFetching}>
      {isFetching ? (
        <Loader small>{say('foreseen.counting')}</Loader>
      ) : isError || !found ? (
        <Typography>{say('foreseen.failed')}</Typography>
      ) : found.length === 0 ? (
        <Typography>{say('foreseen.nothing')}</Typography>
      ) : (
        <ForeseenList portal={portal} settings={settings} found={found} />
      )}
    </TitledBox>
  );
}
