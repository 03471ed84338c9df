export interface SettingsFault {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
}

/** Everything that is wrong with the settings, in one message. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';

  constructor(readonly faults: readonly SettingsFault[]) {
    const lines = faults.map((fault) => `  ${fault.name}: ${fault.zh} / ${fault.en}`);
    super(
      [`配置有误，共 ${faults.length} 处 / settings refused, ${faults.length} fault(s):`, ...lines].join(
        '\n',
      ),
    );
  }
}
