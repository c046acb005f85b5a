/** A code step: the signing key of a new store, and what its master key is recognised by. */
import type { CodeStep } from '../migrate.ts'

export const makeSecrets: CodeStep = {
  step: 'make-secrets',
  version: 1,
  run: async (transaction, vault) => {
    await transaction
      .insertInto('secrets')
      .values([
        { name: 'check', value: vault.makeCheck() },
        { name: 'signing-key', value: vault.makeSigningKey() },
      ])
      .execute()
  },
}
