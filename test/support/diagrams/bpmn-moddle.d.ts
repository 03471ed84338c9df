/** The package describes itself under `bpmn-moddle/types` only; this is the part the diagram checks use. */
declare module 'bpmn-moddle' {
  export interface ModdleElement {
    readonly $type: string;
    readonly $attrs: Readonly<Record<string, string>>;
    readonly $parent?: ModdleElement;
    readonly $descriptor: {
      readonly properties: readonly { readonly name: string; readonly ns: { localName: string } }[];
    };
    readonly id?: string;
    readonly name?: string;
    readonly [property: string]: unknown;
  }

  export interface ParseResult {
    readonly rootElement: ModdleElement;
    readonly warnings: readonly { readonly message: string }[];
  }

  export class BpmnModdle {
    constructor(packages?: Readonly<Record<string, unknown>>);
    fromXML(xml: string): Promise<ParseResult>;
  }
}
