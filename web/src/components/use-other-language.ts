import { changePreferences } from '../lib/preferences/preferences-store';
import { usePreferences } from '../lib/preferences/use-preferences';
import { useText } from '../lib/text/use-text';
import { useFeedback } from './feedback/feedback-context';

/** Shows everything in the other language as soon as its texts have come. */
export function useOtherLanguage(): () => void {
  const { t } = useText();
  const { locale } = usePreferences();
  const { message } = useFeedback();
  return () => {
    changePreferences({ locale: locale === 'zh' ? 'en' : 'zh' }).catch(
      () => void message.warning(t('shell.languageFailed')),
    );
  };
}
