/** What every answer tells the browser: our own origin only, no frames, nothing to record or locate with, kept nowhere. */
import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

/** Everything a page could record, locate, identify or pay with, switched off for us and for anything inside us. */
const permissions = [
  'accelerometer',
  'ambient-light-sensor',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'captured-surface-control',
  'compute-pressure',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'speaker-selection',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]
const permissionsPolicy = permissions.map((name) => `${name}=()`).join(', ')

const forAll = "base-uri 'none';form-action 'none';frame-ancestors 'none'"

/** What is no page loads nothing at all. */
const answerPolicy = `default-src 'none';${forAll}`

/** A file somebody laid into a room is a page for nobody: were it opened as one, nothing in it would run. */
export const filePolicy = `${answerPolicy};sandbox`

/** A page loads its own files, and the style elements of the component library, which carry this answer's nonce. */
export const pagePolicy = (styleNonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${styleNonce}'`,
    "font-src 'self'",
    // What a file is shown from: bytes this page asked for and holds itself.
    "img-src 'self' blob:",
    "connect-src 'self'",
    forAll,
  ].join(';')

/** The worker that reads PDF files has the policy its own answer brings: it runs a decoder that comes from here, and asks for nothing else (decision 18). */
export const pdfWorkerPolicy = `default-src 'none';script-src 'self';${forAll}`

export const setHeaders = async (app: FastifyInstance): Promise<void> => {
  await app.register(helmet, {
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: { policy: 'require-corp' },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    // Other services of the operator may live under the same domain.
    strictTransportSecurity: { includeSubDomains: false },
  })
  app.addHook('onSend', async (_request, reply) => {
    reply.header('permissions-policy', permissionsPolicy)
    reply.header('x-robots-tag', 'noindex, nofollow')
    if (!reply.hasHeader('content-security-policy')) reply.header('content-security-policy', answerPolicy)
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })
}
