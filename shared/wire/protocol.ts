/** Version of the protocol between browser and server: a page that is older than the room is told to reload. */
export const protocolVersion = 9
