import type { PdfFont } from './pdf-font';

export interface PdfFace {
  readonly weight: 400 | 700;
  readonly font: PdfFont;
}

/** A face with the letters of it that stand in the file: each glyph, and the character that it is for. */
export interface UsedFace extends PdfFace {
  /** What contents call it. */
  readonly name: string;
  readonly letters: Map<number, number>;
}

/** Letters of one face that follow each other. `text`: they have no shape in any face, and stand for this. */
export interface LetterRun {
  readonly face: UsedFace;
  readonly glyphs: readonly number[];
  readonly text: string | null;
  /** Thousandths of the size of the letters. */
  readonly advance: number;
}

/** Chooses faces letter by letter, and keeps what was used of each. */
export interface UsedLetters {
  readonly faces: readonly UsedFace[];
  /** Characters that no face has; readers see an empty box, and find them all the same. */
  readonly missing: ReadonlySet<string>;
  runsOf(text: string, weight: PdfFace['weight']): readonly LetterRun[];
}

export function lettersFrom(given: readonly PdfFace[]): UsedLetters {
  const faces = given.map((face, index): UsedFace => ({ ...face, name: `F${index + 1}`, letters: new Map() }));
  const missing = new Set<string>();
  const faceOf = (code: number, weight: number) =>
    faces.find((face) => face.weight === weight && face.font.glyphOf(code) !== 0) ?? faces.find(({ font }) => font.glyphOf(code) !== 0);
  return {
    faces,
    missing,
    runsOf(text, weight) {
      const runs: { face: UsedFace; glyphs: number[]; text: string | null; advance: number }[] = [];
      for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        const face = faceOf(code, weight);
        const shown = face ?? faces.find((one) => one.weight === weight) ?? faces[0];
        if (shown === undefined) throw new Error('There is no font to write the PDF with');
        const glyph = face?.font.glyphOf(code) ?? 0;
        if (face === undefined) missing.add(character);
        else face.letters.set(glyph, code);
        const last = runs.at(-1);
        const advance = shown.font.advanceOf(glyph);
        if (last !== undefined && last.face === shown && last.text === null && glyph !== 0) {
          last.glyphs.push(glyph);
          last.advance += advance;
        } else runs.push({ face: shown, glyphs: [glyph], text: face === undefined ? character : null, advance });
      }
      return runs;
    },
  };
}
