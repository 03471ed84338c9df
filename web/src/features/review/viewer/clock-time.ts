/** `01:02:03` of seconds from the start of a recording. */
export function clockTime(seconds: number): string {
  const whole = Math.floor(seconds);
  const parts = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** The other way round; undefined for any other text. */
export function secondsOf(text: string | undefined): number | undefined {
  const [, hours, minutes, seconds] = /^(\d{2,}):(\d{2}):(\d{2})$/.exec(text ?? '') ?? [];
  if (hours === undefined) return undefined;
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}
