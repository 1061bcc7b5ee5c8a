import type { Random } from '../../demo/src/random.ts'
import type { Fall } from './network.ts'

export type Step =
  /** Types another amount of dues each time, so that the states of the sheet can be told apart. */
  | { readonly do: 'type' }
  | { readonly do: 'send' }
  /** The network fails at a later request. */
  | { readonly do: 'fall'; readonly fall: Fall }
  /** The phone itself knows that it is offline. */
  | { readonly do: 'flightMode' }
  | { readonly do: 'networkBack' }
  | { readonly do: 'secondTab' }
  | { readonly do: 'killTab' }
  /** The browser deletes everything that is stored, while the sheet is open. */
  | { readonly do: 'dropStorage' }
  /** The server gets its next build, and the phone notices it. */
  | { readonly do: 'update' }
  | { readonly do: 'sessionEnds' }
  | { readonly do: 'signIn' }
  | { readonly do: 'clock'; readonly offByDays: number }

/** Random steps of what happens to the sheet of one meeting, from its first line to its arrival. */
export function scheduleOf(random: Random): readonly Step[] {
  return Array.from({ length: random.integer(4, 9) }, () => stepOf(random))
}

function stepOf(random: Random): Step {
  const name = random.weighted<Step['do']>([
    ['type', 4],
    ['send', 5],
    ['fall', 4],
    ['flightMode', 1],
    ['networkBack', 3],
    ['secondTab', 2],
    ['killTab', 3],
    ['dropStorage', 1],
    ['update', 1],
    ['sessionEnds', 2],
    ['signIn', 2],
    ['clock', 1],
  ])
  switch (name) {
    case 'fall':
      // Sending a sheet takes three requests: one for the user, one with the sheet, and one for its time of
      // arrival.
      return {
        do: name,
        fall: { number: random.integer(1, 3), loses: random.pick(['request', 'answer'] as const) },
      }
    case 'clock':
      return { do: name, offByDays: random.pick([-365, 365]) }
    default:
      return { do: name }
  }
}

/** A step in words, for the message of a failure. */
export function describeStep(step: Step): string {
  if (step.do === 'fall') return `fall(${step.fall.loses} ${step.fall.number})`
  return step.do === 'clock' ? `clock(${step.offByDays})` : step.do
}
