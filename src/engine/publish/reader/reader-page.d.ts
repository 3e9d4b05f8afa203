/** A script and the styles that it imports as two texts; `readerTexts` in vite.config.ts makes them. */
declare module '*?page' {
  export const script: string;
  export const style: string;
}
