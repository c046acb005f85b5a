// Finds a Chromium or Chrome: the one CHROMIUM names, or the first there is.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']

/** The path of a browser, or undefined where there is none. */
export const findBrowser = (environment) => {
  const folders = (environment.PATH ?? '').split(delimiter)
  const places = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]
  return environment.CHROMIUM ?? places.find((path) => existsSync(path))
}
