/** What `find-browser.mjs` answers, for those written in TypeScript. */
export const findBrowser: (environment: NodeJS.ProcessEnv) => string | undefined
