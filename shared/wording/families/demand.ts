/** Demands: words that leave the other only yes or no. */
import type { Family } from '../pattern.ts'

export const demand = {
  kind: 'demand',
  reason: 'A demand invites a refusal; a requirement can be looked at together.',
  patterns: [
    {
      id: 'demands',
      match: [
        '<my>|your|these|those|their|his|her|the [w=demand+n]',
        '(make|made|making|makes) ..1 [w=demands]',
      ],
      say: ['{w~requirement}', '{w~request}'],
    },
    {
      id: 'we-demand',
      match: ['<i> [v=demand+v] !(and|or)'],
      say: ['{v~ask for}', '{v~would like}'],
    },
    {
      id: 'non-negotiable',
      match: ['<is> [(non-negotiable | non negotiable | nonnegotiable | not negotiable)]'],
      say: ['very important to us', 'hard for us to move on'],
    },
  ],
} as const satisfies Family
