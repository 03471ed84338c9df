import { Button } from 'antd';
import { useText } from '../lib/text/use-text';
import { useOtherLanguage } from './use-other-language';

/** Named in the language that it leads to. */
export function LanguageButton() {
  const { t, locale } = useText();
  const switchLanguage = useOtherLanguage();
  return (
    <Button type="text" lang={locale === 'zh' ? 'en' : 'zh'} onClick={switchLanguage}>
      {t('shell.language')}
    </Button>
  );
}
