/** The store in memory, by the contract every store keeps. */
import { createHash, generateKeyPairSync } from 'node:crypto'
import { storeContract } from '../store/store-contract.ts'
import { MemoryDisk } from './memory-disk.ts'
import { MemoryStore } from './memory-store.ts'

const disks = new Map<string, MemoryDisk>()
const { privateKey: signing } = generateKeyPairSync('ed25519')
const master = createHash('sha256').update('memory').digest()

storeContract('memory', async (place) => {
  const disk = disks.get(place) ?? new MemoryDisk()
  disks.set(place, disk)
  return new MemoryStore(disk, { master, signing })
})
