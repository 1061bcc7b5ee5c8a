import fc from 'fast-check'
import type { Weather, World } from './world.ts'

export type Step =
  | { readonly do: 'type'; readonly booking: number }
  | { readonly do: 'weather'; readonly weather: Weather }
  | { readonly do: 'login'; readonly login: World['login'] }
  | { readonly do: 'clock'; readonly offByDays: number }
  | { readonly do: (typeof plainSteps)[number] }

const plainSteps = [
  'submit',
  'withdraw',
  'wake',
  'openTab',
  'nextTab',
  'takeOver',
  'killTab',
  'closeTab',
  'letThrough',
  'giveUp',
  'letStray',
  'dropStorage',
  'reopenStorage',
  'wipeStorage',
  'update',
  'refuse',
  'permit',
  'takePart',
  'takeAll',
] as const

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('type' as const), booking: fc.nat(999) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('weather' as const),
      weather: fc.constantFrom<Weather>('up', 'down', 'answersLost', 'slow'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('login' as const),
      login: fc.constantFrom<World['login']>('owner', 'nobody', 'other'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('clock' as const), offByDays: fc.constantFrom(-365, 0, 365) }),
  },
  { weight: 12, arbitrary: fc.record({ do: fc.constantFrom(...plainSteps) }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constantFrom('submit', 'wake', 'takeOver', 'letThrough') }) },
)

/** The steps that happen to one sheet, and whether the phone is killed at the end. */
export const schedule = fc.record({
  steps: fc.array(step, { minLength: 5, maxLength: 60, size: 'max' }),
  isKilledAtEnd: fc.boolean(),
})
