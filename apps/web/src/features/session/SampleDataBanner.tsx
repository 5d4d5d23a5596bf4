// Says that what one sees was made up, and how to start without it.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner } from '../../ui/Banner.tsx';

const storageKey = 'dan-van.sample-banner-hidden';

/** Can be put away for this browser session. */
export function SampleDataBanner() {
  const { t } = useTranslation('session');
  const [hidden, setHidden] = useState(() => sessionStorage.getItem(storageKey) === '1');
  if (hidden) return null;
  return (
    <Banner
      closeLabel={t('hideBanner')}
      onClose={() => {
        sessionStorage.setItem(storageKey, '1');
        setHidden(true);
      }}
    >
      {t('sampleData')} <code>npm start -- --empty</code>
    </Banner>
  );
}
