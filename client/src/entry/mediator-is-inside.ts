/** Who answers the mediator's door: a mediator who is inside, or where there is none both sides. */
import { standingOf } from '@common-ground/shared/room/participant'
import type { Door } from '@common-ground/shared/wire/http'

export const mediatorIsInside = ({ inside }: Door): boolean =>
  inside.some(({ chair, entered }) => entered && standingOf(chair) === 'mediator')
