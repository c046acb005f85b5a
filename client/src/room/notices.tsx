/** Where short notices of the room are shown. Lazy: the first thing one sees has none, and one that comes earlier waits for it. */
import { Notifications } from '@mantine/notifications'

export const Notices = ({ className }: { readonly className: string | undefined }) => (
  <Notifications position="top-center" limit={3} {...(className === undefined ? {} : { className })} />
)
