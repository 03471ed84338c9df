import type { Browser } from 'playwright-core';

export const FOR_SHORT_PAGES: string;
export function launchChromium(...more: string[]): Promise<Browser>;
