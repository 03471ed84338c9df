/** The process of notice and hearing. */
export const NOTICE_AND_HEARING = 'notice-and-hearing';
