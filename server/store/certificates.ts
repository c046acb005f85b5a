/** Certificates of destruction: counted, signed with the store's own Ed25519 key, and kept. */
import { createPrivateKey, createPublicKey, type KeyObject, sign } from 'node:crypto'
import { canonicalJson } from '@common-ground/shared/ledger/chain'
import type { Attested, Certificate, UnsignedCertificate } from '@common-ground/shared/room/certificate'
import type { Kysely } from 'kysely'
import type { Tables } from './schema.ts'
import type { Vault } from './vault.ts'

/** The last 32 bytes of an Ed25519 key in its SPKI form are the key itself (RFC 8410). */
const publicKeyOf = (privateKey: KeyObject): string =>
  createPublicKey(privateKey).export({ type: 'spki', format: 'der' }).subarray(-32).toString('base64')

const signingKeyOf = async (db: Kysely<Tables>, vault: Vault): Promise<KeyObject> => {
  const { value } = await db
    .selectFrom('secrets')
    .select('value')
    .where('name', '=', 'signing-key')
    .executeTakeFirstOrThrow()
  return createPrivateKey({
    key: Buffer.from(vault.signingKey(value)),
    format: 'der',
    type: 'pkcs8',
  })
}

/** Signs with the store's own key: base64 of its public key and of the signature over the text's UTF-8. */
export const attest = async (
  db: Kysely<Tables>,
  vault: Vault,
  text: (publicKey: string) => string,
): Promise<Attested> => {
  const privateKey = await signingKeyOf(db, vault)
  const publicKey = publicKeyOf(privateKey)
  return { publicKey, signature: sign(null, Buffer.from(text(publicKey)), privateKey).toString('base64') }
}

export const signCertificate = async (
  db: Kysely<Tables>,
  vault: Vault,
  facts: Omit<UnsignedCertificate, 'format' | 'publicKey'>,
): Promise<Certificate> => {
  const format = 'common-ground/certificate-of-destruction/1'
  const unsigned = (publicKey: string): UnsignedCertificate => ({ format, ...facts, publicKey })
  const { publicKey, signature } = await attest(db, vault, (key) => canonicalJson(unsigned(key)))
  return { ...unsigned(publicKey), signature }
}

export const certificateOf = async (db: Kysely<Tables>, room: string): Promise<Certificate | undefined> => {
  const row = await db
    .selectFrom('certificates')
    .select('certificate')
    .where('room', '=', room)
    .executeTakeFirst()
  return row && JSON.parse(row.certificate)
}
