/** Three packages presented to be ranked: what can happen to them. */
import type { Act } from '@common-ground/shared/acts/act'
import { around, by, type Subject } from './happening.ts'
import { amount, choice, openRoom, places, subject, withSubject } from './scene.ts'

const benefit = 'A plan for the year'
const packageOf = (place: string, rent: string) => [
  { issue: choice, to: place },
  { issue: amount, to: rent },
]
const packages = [
  packageOf(places.goes, '2200'),
  packageOf(places.stays, '2150'),
  packageOf(places.third, '2100'),
]
const ranked = (...order: number[]): Act => ({ type: 'rank-packages', packages: subject, order })
const withdraw: Act = { type: 'withdraw-packages', packages: subject }

export const packagesSubject: Subject = {
  title: 'Three packages',
  about:
    'Three packages that are worth the same to the side that presents them. The other side says which it prefers, and can say so anew. They bind nobody: one of them can be made an offer.',
  scene: (side) => withSubject(openRoom(side), { type: 'present-packages', packages, benefit }),
  happenings: [
    by('other', 'other side ranks them', ranked(1, 0, 2)),
    by('colleague of the other', 'colleague of the other side ranks them otherwise', ranked(2, 1, 0)),
    by('maker', 'maker ranks them', ranked(0, 1, 2)),
    by('other', 'other side accepts them', { type: 'accept', offer: subject }),
    by('other', 'other side withdraws them', withdraw),
    by('maker', 'maker makes the first an offer', {
      type: 'offer',
      terms: packageOf(places.goes, '2200'),
      benefit,
    }),
    by('maker', 'maker withdraws them', withdraw),
    by('colleague', 'maker’s colleague withdraws them', withdraw),
    ...around,
  ],
  becomes: ({ joint }) => {
    const set = joint.packageSets.get(subject)
    if (set?.withdrawn) return 'withdrawn'
    return set?.ranked ? `ranked ${set.ranked.order.map((position) => position + 1).join(', ')}` : 'presented'
  },
}
