import { ConfigProvider, theme as antd } from 'antd';
import { useLayoutEffect, type ReactNode } from 'react';
import { Feedback } from '../components/feedback/feedback';
import { usePreferences } from '../lib/preferences/use-preferences';
import { loadedLanguage } from '../lib/text/languages';
import { nonce } from './style-nonce';

/** Language, colours and density of everything below; colours chosen so that every text has a contrast of 4.5 or more. */
export function Theme({ children }: { children: ReactNode }) {
  const { locale, theme, density } = usePreferences();
  const dark = theme === 'dark';
  return (
    <ConfigProvider
      csp={{ nonce }}
      locale={loadedLanguage(locale).ofControls}
      componentSize={density === 'compact' ? 'small' : 'middle'}
      button={{ autoInsertSpace: false }}
      theme={{
        algorithm: dark ? antd.darkAlgorithm : antd.defaultAlgorithm,
        token: { ...(dark ? DARK : LIGHT), fontFamily: 'var(--fs-font)', borderRadius: 4, motion: false },
      }}
    >
      <Colours />
      <Feedback>{children}</Feedback>
    </ConfigProvider>
  );
}

const LIGHT = {
  colorPrimary: '#0b4aa2',
  colorLink: '#0b4aa2',
  colorError: '#b3261e',
  colorWarning: '#824c00',
  // What is derived from so dark a colour is too dark to be written on, or a grey.
  colorErrorBg: '#fdf0ee',
  colorErrorBgHover: '#f9e0dc',
  colorErrorBorder: '#e0a59d',
  colorWarningBg: '#fff7e6',
  colorWarningBgHover: '#ffefcc',
  colorWarningBorder: '#e2b46a',
  colorSuccess: '#1a6b34',
  colorSuccessBg: '#edf7ef',
  colorSuccessBgHover: '#d9eedd',
  colorSuccessBorder: '#9ccaa6',
  colorTextSecondary: '#4b5563',
  colorTextTertiary: '#5b6472',
  colorTextDescription: '#4b5563',
  colorTextPlaceholder: '#646d7a',
  colorTextDisabled: '#646d7a',
};
const DARK = {
  colorPrimary: '#3b7ddd',
  colorLink: '#8ab8ff',
  colorError: '#ff8f87',
  colorWarning: '#f0b355',
  colorSuccess: '#7fd197',
  colorTextSecondary: '#b4bcc8',
  colorTextTertiary: '#a3acb9',
  colorTextDescription: '#b4bcc8',
  colorTextPlaceholder: '#9aa3b0',
  colorTextDisabled: '#9aa3b0',
};

/** Colours of plots, each with a contrast of 3 or more to what is behind it. */
const LIGHT_CHART = [
  ...['#0b4aa2', '#1a6b34', '#824c00', '#b3261e', '#6b3fa0', '#00707a', '#8a3a6b', '#5b6472', '#7a6a00'],
];
const DARK_CHART = [
  ...['#5b9bf0', '#7fd197', '#f0b355', '#ff8f87', '#c3a6f5', '#5fc9d3', '#f09ccb', '#a3acb9', '#d6c95a'],
];

/** The theme's colours for our own styles, which know only --fs-… names. */
function Colours() {
  const { locale, theme, density } = usePreferences();
  const { token } = antd.useToken();
  useLayoutEffect(() => {
    const root = document.documentElement;
    const variables: Record<string, string> = {
      text: token.colorText,
      'text-2': token.colorTextSecondary,
      'text-3': token.colorTextTertiary,
      ground: token.colorBgLayout,
      surface: token.colorBgContainer,
      raised: token.colorBgElevated,
      line: token.colorBorderSecondary,
      hover: token.colorFillQuaternary,
      selected: token.controlItemBgActive,
      primary: token.colorPrimary,
      link: token.colorLink,
      danger: token.colorErrorText,
      warning: token.colorWarningText,
      success: token.colorSuccessText,
      row: density === 'compact' ? '32px' : '40px',
    };
    const chart = theme === 'dark' ? DARK_CHART : LIGHT_CHART;
    chart.forEach((colour, index) => root.style.setProperty(`--fs-chart-${index + 1}`, colour));
    for (const [name, value] of Object.entries(variables)) root.style.setProperty(`--fs-${name}`, value);
    root.style.colorScheme = theme;
    root.lang = locale === 'zh' ? 'zh-CN' : 'en';
  }, [token, density, theme, locale]);
  return null;
}
