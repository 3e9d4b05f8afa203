const FINGER = 44;

/** Gives each link in the drawings of an element a clear place around it that is as large as a finger; what is drawn stays as it is. */
export function placesForFingers(element: Element): void {
  for (const link of element.querySelectorAll<SVGAElement>('svg a[href]')) {
    const { x, y, width, height } = link.getBBox();
    const [wider, higher] = [Math.max(0, FINGER - width), Math.max(0, FINGER - height)];
    if (wider + higher === 0) continue;
    const place = document.createElementNS(link.namespaceURI, 'rect');
    const sizes = { x: x - wider / 2, y: y - higher / 2, width: width + wider, height: height + higher };
    for (const [name, value] of Object.entries({ ...sizes, fill: 'transparent' })) place.setAttribute(name, String(value));
    link.prepend(place);
  }
}
