/** The way of files between this page and the room, as far as evidence uses it. */
import type { FileFacts } from '@common-ground/shared/room/file'
import type { RefusalReply } from '@common-ground/shared/room/refusal'
import type { Space } from '@common-ground/shared/room/space'

export interface FileExchange {
  upload(
    space: Space,
    file: Blob,
    on: { readonly progress: (sent: number, total: number) => void; readonly signal: AbortSignal },
  ): Promise<FileFacts | RefusalReply>
  download(file: string, signal: AbortSignal): Promise<Blob | RefusalReply>
}

/** `undefined` where a room takes no files. */
export const useFileExchange = (): FileExchange | undefined => undefined
