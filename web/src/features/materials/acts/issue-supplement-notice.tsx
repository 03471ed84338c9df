/** In mid-review, too, what turns out to be missing is asked for by notice (SY-R7). */
export { default } from '../tasks/issue-supplement-notice';
