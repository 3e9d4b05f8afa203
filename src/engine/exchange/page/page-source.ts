import { SOURCE_NAME } from '../picture/picture-source';

/** How the SOP of a published page begins, to the letter; text of an SOP cannot contain it, because `<` is escaped there. */
export const PAGE_SOURCE = `<script type="application/json" id="${SOURCE_NAME}">`;
