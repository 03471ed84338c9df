import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';

/** Meant for a small cloud function, or less safe than the browser of a person. */
const NOT_OURS = /^--(single-process|headless|no-zygote|disable-web-security)/;
/** Drawing with a graphics card that is only imitated: a third of the browser's work on a machine without one. */
const IMITATED_GRAPHICS =
  /^--(ignore-gpu-blocklist|in-process-gpu|use-gl|use-angle|enable-unsafe-swiftshader)/;

/** Of no use to pages that live for seconds: what compiles them for the long run, and collects beside them. */
export const FOR_SHORT_PAGES = '--js-flags=--no-turbofan --no-maglev --single-threaded-gc';

/** A real Chromium that comes with npm: nothing is installed by hand. */
export async function launchChromium(...more) {
  const args = chromium.args.filter((each) => !NOT_OURS.test(each) && !IMITATED_GRAPHICS.test(each));
  return playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...args, '--disable-gpu', ...more],
    headless: true,
  });
}
