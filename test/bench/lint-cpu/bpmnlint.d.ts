/** What the bench needs of the other checker; its own types are `any` or none. */
declare module 'bpmnlint' {
  type Report = { readonly [rule: string]: readonly object[] };
  export class Linter {
    constructor(options: { readonly config: { readonly extends: string }; readonly resolver: unknown });
    lint(root: object): Promise<Report>;
  }
}

declare module 'bpmnlint/lib/resolver/node-resolver.js' {
  export default class NodeResolver {}
}

declare module 'bpmn-moddle' {
  interface Named {
    readonly id: string;
    name: string;
  }
  export class BpmnModdle {
    fromXML(xml: string): Promise<{
      readonly rootElement: object;
      readonly elementsById: { readonly [id: string]: Named };
      readonly warnings: readonly object[];
    }>;
  }
}
