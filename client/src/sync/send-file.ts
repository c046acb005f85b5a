/** Sends a file from a browser: the one way there that tells how much of it has left. */
import type { SendFile } from './surroundings.ts'

export const sendFileByXhr: SendFile = ({ url, headers, body, progress, signal }) =>
  new Promise((sent, cut) => {
    const request = new XMLHttpRequest()
    const stop = (): void => request.abort()
    const over = (): void => signal.removeEventListener('abort', stop)
    request.open('POST', url)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded }) => progress(loaded)
    request.onload = () => {
      over()
      sent({ ok: request.status >= 200 && request.status < 300, text: request.responseText })
    }
    request.onerror = request.onabort = () => {
      over()
      cut(new Error('the connection was cut'))
    }
    if (signal.aborted) return cut(new Error('stopped before it began'))
    signal.addEventListener('abort', stop)
    request.send(body)
  })
