import { textsIn } from './texts-in';

/** The build puts the texts themselves here (web/text-catalogue.mjs), without those of the other language. */
export const texts = textsIn('zh');
