/** Words of the agenda, of summons, and of what is hidden or locked for now, in English. */

export const order = {
  did: {
    'add-agenda-item': 'added to the agenda:',
    'edit-agenda-item': 'changed an item of the agenda to:',
    'move-agenda-item': 'moved an item of the agenda:',
    'remove-agenda-item': 'took an item off the agenda',
    'begin-agenda-item': 'would begin an item of the agenda:',
    'finish-agenda-item': 'would finish an item of the agenda:',
    summon: 'would ask everyone to look at something',
    'hide-item': 'would hide something for now',
    'show-item': 'would show something again',
    'lock-item': 'would lock something for now',
    'unlock-item': 'would unlock something',
    'withdraw-order-proposal': 'took back a suggestion',
  },
} as const
