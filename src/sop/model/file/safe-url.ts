import * as z from 'zod/mini';
import { cleanUrl } from '../clean-url';
import { type Kind, text } from './field';
import { inWords } from './in-words';

/** An address that may be linked, as the person wrote it; empty stands for none. */
export const safeUrl: Kind<string> = {
  ...text,
  schema: z.string().check(z.regex(/^(?:$|[Hh][Tt][Tt][Pp][Ss]?:|[Mm][Aa][Ii][Ll][Tt][Oo]:)/), z.maxLength(2048)),
  salvage(value, path, tell, fallback) {
    const read = text.salvage(value, path, tell, fallback)?.trim();
    if (read === undefined || read === '' || cleanUrl(read) !== null) return read;
    tell(path, `${inWords(read)} is no plain http, https or mail address, it is empty now`);
    return '';
  },
};
