import { fontVersion, subsets, WEIGHTS } from './font-package';

/** The source of `src/studio/ui/diagram-font.css`: one face for each weight and subset. */
export function fontFaces(): string {
  const faces = WEIGHTS.flatMap((weight) =>
    subsets().map(
      ({ name, range }) => `@font-face {
  font-family: Arimo;
  font-style: normal;
  font-weight: ${weight};
  font-display: swap;
  src: url("@fontsource/arimo/files/arimo-${name}-${weight}-normal.woff2") format("woff2");
  unicode-range: ${range.split(',').join(', ')};
}
`,
    ),
  );
  return `/* biome-ignore-all format: written by \`npm run font\` from @fontsource/arimo ${fontVersion()}; a test fails when it does not fit the package */
${faces.join('\n')}`;
}
