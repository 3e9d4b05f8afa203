/** What a picture that carries its SOP calls that part, in a PNG (keyword of the text block) and in an SVG (id of the metadata). */
export const SOURCE_NAME = 'laneway-sop';

/** The largest SOP text that is taken out of a picture; the same limit as for a file. */
export const MAX_SOURCE_BYTES = 10 * 1024 * 1024;

/** Pictures themselves may be larger than the text in them. */
export const MAX_PICTURE_BYTES = 100 * 1024 * 1024;

/** The text of the SOP that a picture carries, or why there is none, as the end of a sentence that begins with the file's name. */
export type PictureSource = { readonly kind: 'png' | 'svg'; readonly text: string } | { readonly refused: string };
