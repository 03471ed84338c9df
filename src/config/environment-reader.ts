import { SettingsError, type SettingsFault } from './settings-error.js';

export type Environment = Readonly<Record<string, string | undefined>>;

interface TextRule {
  readonly required?: boolean;
  readonly fallback?: string;
  readonly pattern?: RegExp;
}

interface NumberRule {
  readonly min: number;
  readonly max: number;
  readonly fallback: number;
}

interface UrlRule {
  readonly protocols: readonly string[];
  readonly required?: boolean;
  readonly fallback?: string;
}

/** Reads typed values out of environment variables and collects every fault, so that all are told at once. */
export class EnvironmentReader {
  readonly names: string[] = [];
  private readonly faults: SettingsFault[] = [];

  constructor(private readonly env: Environment) {}

  /** A text; an empty variable counts as not set, because compose files hand on empty ones. */
  text(name: string, rule: TextRule = {}): string {
    const raw = this.raw(name);
    if (raw === undefined) {
      if (rule.required) this.missing(name);
      return rule.fallback ?? '';
    }
    if (rule.pattern && !rule.pattern.test(raw)) {
      this.fault(name, `格式应符合 ${rule.pattern.source}`, `must match ${rule.pattern.source}`);
    }
    return raw;
  }

  optionalText(name: string, rule: { readonly required?: boolean } = {}): string | undefined {
    return this.text(name, rule) || undefined;
  }

  wholeNumber(name: string, rule: NumberRule): number {
    const raw = this.raw(name);
    if (raw === undefined) return rule.fallback;
    const value = /^\d{1,15}$/.test(raw) ? Number(raw) : NaN;
    if (value >= rule.min && value <= rule.max) return value;
    this.fault(
      name,
      `应为 ${rule.min} 至 ${rule.max} 的整数`,
      `must be a whole number from ${rule.min} to ${rule.max}`,
    );
    return rule.fallback;
  }

  yesNo(name: string, fallback: boolean): boolean {
    return this.choice(name, ['true', 'false'], fallback ? 'true' : 'false') === 'true';
  }

  choice<T extends string>(name: string, allowed: readonly T[], fallback: T): T {
    const raw = this.raw(name);
    if (raw === undefined) return fallback;
    const found = allowed.find((each) => each === raw);
    if (found !== undefined) return found;
    this.fault(name, `只能是 ${allowed.join('、')}`, `must be one of ${allowed.join(', ')}`);
    return fallback;
  }

  /** An address without a trailing slash; the value itself is never repeated in a fault, it may hold a password. */
  url(name: string, rule: UrlRule): string {
    const raw = this.raw(name);
    if (raw === undefined) {
      if (rule.required) this.missing(name);
      return rule.fallback ?? '';
    }
    const protocol = URL.canParse(raw) ? new URL(raw).protocol.slice(0, -1) : '';
    if (!rule.protocols.includes(protocol)) {
      const forms = rule.protocols.map((each) => `${each}://…`).join(' | ');
      this.fault(name, `应为网址 ${forms}`, `must be an address ${forms}`);
    }
    return raw.replace(/\/+$/, '');
  }

  fault(name: string, zh: string, en: string): void {
    this.faults.push({ name, zh, en });
  }

  throwFaults(): void {
    if (this.faults.length > 0) throw new SettingsError(this.faults);
  }

  private raw(name: string): string | undefined {
    this.names.push(name);
    return this.env[name]?.trim() || undefined;
  }

  private missing(name: string): void {
    this.fault(name, '未设置', 'is not set');
  }
}
