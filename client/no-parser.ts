/**
 * Stands in the pages for the parser of socket.io, which is given ours (shared/wire/page-parser.ts) and of its own only asks for
 * the numbers of packets.
 */
import { packetTypes } from '@common-ground/shared/wire/packets'

export const protocol = 5

export const PacketType = {
  CONNECT: packetTypes.connect,
  DISCONNECT: packetTypes.disconnect,
  EVENT: packetTypes.event,
  ACK: packetTypes.ack,
  CONNECT_ERROR: packetTypes.connectError,
}
