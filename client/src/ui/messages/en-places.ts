/** What the chairs without a name of their own are called in English. */

export const places = {
  mediator: 'Mediator',
  observer: 'Observer',
  observers: 'Observers',
}
