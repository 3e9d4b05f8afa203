/** How deep the brackets of a JSON text nest, without parsing it: a text that nests too deep never reaches the parser. */
export function scanDepth(text: string, limit: number): boolean {
  let depth = 0;
  let inText = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charCodeAt(index);
    if (inText) {
      if (sign === 92) index += 1;
      else if (sign === 34) inText = false;
    } else if (sign === 34) inText = true;
    else if (sign === 123 || sign === 91) {
      depth += 1;
      if (depth > limit) return false;
    } else if (sign === 125 || sign === 93) depth -= 1;
  }
  return true;
}
