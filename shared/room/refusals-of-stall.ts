/** Refusals of setting when the room says that it may be in a stall. */

export const stallRefusals = {
  'stall-thresholds-same': 'The room says so at these numbers already.',
  'stall-thresholds-mediator': 'The mediator sets when the room says so. Ask for it in words.',
} as const satisfies Record<string, string>
