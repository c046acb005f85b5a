/** The nonce by which the page's policy lets in the style elements that components make while it runs. */

export const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content ?? ''

/** Where react-remove-scroll (in Mantine's dialogs) looks for it. */
Object.assign(globalThis, { __webpack_nonce__: styleNonce })
