/** For drafts and clerks of their own: nothing lets their documents rest. */
export const neverResting = { isAwake: (): void => undefined }
