/*
 * Where the editor changes its shape; its style sheets say the same widths and heights. A large screen at 400 % zoom is as small as
 * a phone, so both are one case.
 */

/** Menus become one, details come from below, the palette lies at the bottom. */
export const NARROW = '(max-width: 720px)';
/** There is no room for details beside anything: they cover the rest. */
export const TINY = '(max-width: 720px) and (max-height: 480px)';
