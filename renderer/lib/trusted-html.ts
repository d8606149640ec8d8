interface TrustedTypesFactory {
  readonly createPolicy: (
    name: 'default',
    rules: { readonly createHTML: (markup: string) => string | null },
  ) => unknown;
}

declare global {
  interface Window {
    readonly trustedTypes?: TrustedTypesFactory;
  }
}

/**
 * The page's policy takes no markup as a string. React Aria's announcer empties itself with `innerHTML = ''`, which
 * would end the screen: nothing but the empty string is let through.
 */
export function allowOnlyEmptyMarkup(): void {
  window.trustedTypes?.createPolicy('default', { createHTML: (markup) => (markup === '' ? '' : null) });
}
