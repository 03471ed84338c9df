/** The nonce of this page's policy, under which alone style elements are applied. */
export const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

/**
 * antd marks its styles with the nonce, but parts below it (the scroll lock under a dialog) and bpmn-js do not take
 * one. Scripts are our own anyway, so every style element that they make gets it.
 */
export function markStyles(): void {
  const create =
    document.createElement.bind<(name: string, options?: ElementCreationOptions) => HTMLElement>(document);
  const marked = (name: string, options?: ElementCreationOptions): HTMLElement => {
    const element = create(name, options);
    if (element instanceof HTMLStyleElement) element.nonce = nonce;
    return element;
  };
  Object.assign(document, { createElement: marked });
}
