/** A store that takes its time and can be told to fail: before or after it has written, or altogether for a while. */
import { type Store, StoreUnavailable } from '@common-ground/server/store/store'

/** `before`: nothing was written. `after`: all was, and nobody is told. */
export type Failing = 'before' | 'after'

/** What takes time: resolves when the store may go on. */
export type Taking = (what: string) => Promise<void>

const unavailable = (): StoreUnavailable => new StoreUnavailable('The store cannot be used right now.')

export class FailingStore {
  readonly #taking: Taking
  #failures: Failing[] = []
  #down = false

  constructor(taking: Taking) {
    this.#taking = taking
  }

  /** The next appends fail, one after another, in these ways. */
  failAppends(...how: readonly Failing[]): void {
    this.#failures.push(...how)
  }

  /** No append that was to fail fails any more. */
  calm(): void {
    this.#failures = []
    this.#down = false
  }

  /** While it is down nothing can be read or written. */
  set down(down: boolean) {
    this.#down = down
  }

  get down(): boolean {
    return this.#down
  }

  /** Everything asked of the store goes through here. */
  over(store: Store): Store {
    const reading =
      <Asked extends readonly unknown[], Answer>(what: string, ask: (...asked: Asked) => Promise<Answer>) =>
      async (...asked: Asked): Promise<Answer> => {
        await this.#taking(what)
        if (this.#down) throw unavailable()
        const answer = await ask(...asked)
        await this.#taking(what)
        return answer
      }
    const append: Store['append'] = async (rows) => {
      await this.#taking('append')
      const failing = this.#failures.shift()
      if (this.#down || failing === 'before') throw unavailable()
      await store.append(rows)
      await this.#taking('append')
      if (failing === 'after') throw unavailable()
    }
    return {
      createRoom: reading('createRoom', store.createRoom.bind(store)),
      room: reading('room', store.room.bind(store)),
      reword: reading('reword', store.reword.bind(store)),
      addInvitation: reading('addInvitation', store.addInvitation.bind(store)),
      invitation: reading('invitation', store.invitation.bind(store)),
      takeSeat: reading('takeSeat', store.takeSeat.bind(store)),
      participantOfSeat: reading('participantOfSeat', store.participantOfSeat.bind(store)),
      addDeviceLink: reading('addDeviceLink', store.addDeviceLink.bind(store)),
      deviceLink: reading('deviceLink', store.deviceLink.bind(store)),
      useDeviceLink: reading('useDeviceLink', store.useDeviceLink.bind(store)),
      seatsOf: reading('seatsOf', store.seatsOf.bind(store)),
      append,
      read: reading('read', store.read.bind(store)),
      readArchive: reading('readArchive', store.readArchive.bind(store)),
      compact: reading('compact', store.compact.bind(store)),
      clearTraces: reading('clearTraces', store.clearTraces.bind(store)),
      noteWentBack: reading('noteWentBack', store.noteWentBack.bind(store)),
      addBytes: reading('addBytes', store.addBytes.bind(store)),
      addFile: reading('addFile', store.addFile.bind(store)),
      filePiece: reading('filePiece', store.filePiece.bind(store)),
      forgetFiles: reading('forgetFiles', store.forgetFiles.bind(store)),
      // Both asked every minute beside `due`: they take no time of their own, so that the seeds kept stay what they were.
      withUnnamedFiles: async (before) => {
        if (this.#down) throw unavailable()
        return store.withUnnamedFiles(before)
      },
      looseBytes: async (before) => {
        if (this.#down) throw unavailable()
        return store.looseBytes(before)
      },
      forgetBytes: reading('forgetBytes', store.forgetBytes.bind(store)),
      due: reading('due', store.due.bind(store)),
      destroy: reading('destroy', store.destroy.bind(store)),
      attest: reading('attest', store.attest.bind(store)),
      certificate: reading('certificate', store.certificate.bind(store)),
      ready: reading('ready', store.ready.bind(store)),
      close: () => store.close(),
    }
  }
}
