/** The built pages, read as they are served: nothing that could record, nothing that calls elsewhere, nothing inline. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../source-files.ts'

const dist = join(root, 'client/dist')
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll(sep, '/'),
)
const read = (path: string): string => readFileSync(join(dist, path), 'utf8')
const texts = files
  .filter((path) => /\.(?:js|css|html|svg)$/.test(path))
  .map((path) => ({ path, text: read(path) }))
const scripts = texts.filter(({ path }) => path.endsWith('.js'))
const index = read('index.html')

/** What of the words is found, and where. */
const found = (words: readonly string[]): string[] =>
  words.flatMap((word) =>
    scripts.filter(({ text }) => text.includes(word)).map(({ path }) => `${word} in ${path}`),
  )

/** Addresses in the bundle that nobody ever asks for: names of namespaces, and where an error message points. */
const neverAsked: ReadonlySet<string> = new Set([
  'www.w3.org',
  'react.dev',
  'mantine.dev',
  'tiptap.dev',
  'prosemirror.net',
  'socket.io',
  'github.com',
  // The chart's error messages, and the bases the PDF viewer reads a relative address against.
  'redux.js.org',
  'redux-toolkit.js.org',
  'bit.ly',
  // Where the calendar's error messages point, and the maker it names in files that name none: ours do.
  'sebbo2002.github.io',
  'sebbo.net',
  'example.com',
  'foo.bar',
])

describe('the built pages', () => {
  it('are there, scripts, styles and all', () => {
    expect(scripts.length).toBeGreaterThan(5)
    expect(texts.some(({ path }) => path.endsWith('.css'))).toBe(true)
  })

  it('[T19] hold nothing that could record a screen, a camera, a microphone or a canvas', () => {
    const recorders = ['getDisplayMedia', 'getUserMedia', 'MediaRecorder', 'captureStream', 'ImageCapture']
    const callers = ['RTCPeerConnection', 'mediaDevices', 'MediaStream']
    expect(found([...recorders, ...callers])).toEqual([])
  })

  it('[T21] name no other host that could be asked for anything', () => {
    const hosts = texts.flatMap(({ path, text }) =>
      [
        ...text.matchAll(
          /\b(?:https?|wss?):\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)|["'`(]\/\/([a-z0-9-]+\.[a-z]{2,})/gi,
        ),
      ]
        .map((match) => match[1] ?? match[2] ?? '')
        .filter((host) => !neverAsked.has(host.toLowerCase()))
        .map((host) => `${host} in ${path}`),
    )
    expect(hosts).toEqual([])
  })

  it('[T21] load scripts, styles, fonts and pictures from where they come from themselves', () => {
    const inPage = [...index.matchAll(/\b(?:src|href)="([^"]*)"/g)].map((match) => match[1] ?? '')
    expect(inPage.length).toBeGreaterThan(2)
    expect(inPage.filter((address) => !/^\/(?:assets\/)?[\w.-]+$/.test(address))).toEqual([])
    const inStyles = texts
      .filter(({ path }) => path.endsWith('.css'))
      .flatMap(({ text }) => [...text.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/g)])
      .map((match) => match[1] ?? match[2] ?? '')
    expect(inStyles.filter((address) => !/^(?:\/assets\/|\.\/)?[\w.-]+$/.test(address))).toEqual([])
    expect(found(['sendBeacon', 'EventSource(', 'importScripts', 'serviceWorker'])).toEqual([])
  })

  it('need no inline script, no style in the page and no code made of text', () => {
    for (const [tag, attributes = '', inside = ''] of index.matchAll(
      /<script\b([^>]*)>([\s\S]*?)<\/script>/g,
    )) {
      expect(attributes, tag).toMatch(/\bsrc="\//)
      expect(inside.trim(), tag).toBe('')
    }
    expect(index).not.toMatch(/<style\b|\sstyle=|\son[a-z]+=|="javascript:/i)
    expect(found(['new Function', 'eval(', 'document.write'])).toEqual([])
  })

  it('come without their sources', () => {
    expect(files.filter((path) => path.includes('.map'))).toEqual([])
    expect(texts.filter(({ text }) => text.includes('sourceMappingURL')).map(({ path }) => path)).toEqual([])
  })

  it('have their own mark, so that no browser looks for another', () => {
    const icon = /<link rel="icon"[^>]*href="\/([^"]+)"/.exec(index)?.[1] ?? ''
    expect(files).toContain(icon)
  })
})
