import type { DraftRecord } from '../draft.ts'
import type { Delivery, DraftNetwork } from '../ports.ts'

/** The state of the network: it works, is gone, loses every answer, or holds requests until they are let through. */
export type Weather = 'up' | 'down' | 'answersLost' | 'slow'

export type Parcel = Parameters<DraftNetwork['send']>[0]

/** The network between a phone and its server, and the data on both. */
export type World = ReturnType<typeof makeWorld>

/** One phone and one server, before anything goes wrong. */
export function makeWorld() {
  return {
    weather: 'up' as Weather,
    login: 'owner' as 'owner' | 'nobody' | 'other',
    isStorageDown: false,
    doesRefuse: false,
    /** It accepts a part of a sheet and says why it refuses the rest. */
    takesPart: false,
    /** By the clock of the server; that of the phone is off by `clockOffBy`. Both in milliseconds. */
    now: Date.UTC(2026, 10, 28),
    clockOffBy: 0,
    disk: new Map<string, DraftRecord>(),
    /** Every effect that the server has had, under the key that it was sent with. */
    effects: [] as {
      readonly key: string
      readonly input: unknown
      readonly at: number
      readonly left: unknown
    }[],
    pending: [] as { readonly parcel: Parcel; readonly answer: (delivery: Delivery) => void }[],
    /** The phone has given them up, but they are still under way. */
    stray: [] as Parcel[],
    locks: new Map<string, { readonly lose: () => void }>(),
  }
}

/** The server: first who asks, then whether the key is known, and only then whether the request is allowed. */
function serve(world: World, { key, input }: Parcel): Delivery {
  if (world.login === 'nobody') return { kind: 'notSignedIn' }
  if (world.login === 'other') return { kind: 'otherPerson' }
  world.now += 1000
  const kept = world.effects.find((effect) => effect.key === key)
  const isSame = JSON.stringify(kept?.input) === JSON.stringify(input)
  if (kept !== undefined)
    return isSame
      ? { kind: 'stored', at: kept.at, serverNow: world.now, left: kept.left }
      : { kind: 'storedOther', at: kept.at, serverNow: world.now }
  if (world.doesRefuse) return { kind: 'refused', refusal: { reason: 'notAllowed' } }
  const left = world.takesPart ? ['a line'] : null
  world.effects.push({ key, input, at: world.now, left })
  return { kind: 'stored', at: world.now, serverNow: world.now, left }
}

/** The network in its present state. */
export async function carry(world: World, parcel: Parcel): Promise<Delivery> {
  if (world.weather === 'down') return { kind: 'unanswered' }
  if (world.weather === 'slow')
    return new Promise((answer) => {
      world.pending.push({ parcel, answer })
    })
  const delivery = serve(world, parcel)
  return world.weather === 'answersLost' ? { kind: 'unanswered' } : delivery
}

/** Lets the request that has waited longest through, with its answer. */
export function letThrough(world: World): void {
  const first = world.pending.shift()
  if (first !== undefined) first.answer(serve(world, first.parcel))
}

/** The phone gives up the oldest request, which is still on its way. */
export function giveUp(world: World): void {
  const first = world.pending.shift()
  if (first === undefined) return
  world.stray.push(first.parcel)
  first.answer({ kind: 'unanswered' })
}

/** A request that was given up arrives after all. */
export function letStray(world: World): void {
  const first = world.stray.shift()
  if (first !== undefined) serve(world, first)
}
