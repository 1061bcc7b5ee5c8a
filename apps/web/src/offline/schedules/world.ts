import type { DraftRecord } from '../draft.ts'
import type { Delivery, DraftNetwork } from '../ports.ts'

/**
 * The state of the network: it works, has failed, loses every answer, or holds requests back until they are let
 * through.
 */
export type Weather = 'up' | 'down' | 'answersLost' | 'slow'

export type Parcel = Parameters<DraftNetwork['send']>[0]

/** The simulated network between a phone and its server, and the data on both. */
export type World = ReturnType<typeof makeWorld>

/** A world with one phone and one server, before anything goes wrong. */
export function makeWorld() {
  return {
    weather: 'up' as Weather,
    login: 'owner' as 'owner' | 'nobody' | 'other',
    isStorageDown: false,
    doesRefuse: false,
    /** Does the server accept only part of a sheet and give a reason for refusing the rest? */
    takesPart: false,
    /** The server's clock in milliseconds. The phone's clock differs from it by `clockOffBy`. */
    now: Date.UTC(2026, 10, 28),
    clockOffBy: 0,
    disk: new Map<string, DraftRecord>(),
    /** Every effect that the server has had, with the key that was sent with it. */
    effects: [] as {
      readonly key: string
      readonly input: unknown
      readonly at: number
      readonly left: unknown
    }[],
    pending: [] as { readonly parcel: Parcel; readonly answer: (delivery: Delivery) => void }[],
    /** Requests that the phone has given up but that may still arrive. */
    stray: [] as Parcel[],
    locks: new Map<string, { readonly lose: () => void }>(),
  }
}

/**
 * The server checks first who is asking, then whether it knows the key, and only then whether the request is allowed.
 */
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

/** Sends a request over the network in its current state. */
export async function carry(world: World, parcel: Parcel): Promise<Delivery> {
  if (world.weather === 'down') return { kind: 'unanswered' }
  if (world.weather === 'slow')
    return new Promise((answer) => {
      world.pending.push({ parcel, answer })
    })
  const delivery = serve(world, parcel)
  return world.weather === 'answersLost' ? { kind: 'unanswered' } : delivery
}

/** Lets the request that has waited longest reach the server, and its answer reach the phone. */
export function letThrough(world: World): void {
  const first = world.pending.shift()
  if (first !== undefined) first.answer(serve(world, first.parcel))
}

/** The phone gives up the oldest request, which may still reach the server. */
export function giveUp(world: World): void {
  const first = world.pending.shift()
  if (first === undefined) return
  world.stray.push(first.parcel)
  first.answer({ kind: 'unanswered' })
}

/** Lets a request that was given up reach the server after all. */
export function letStray(world: World): void {
  const first = world.stray.shift()
  if (first !== undefined) serve(world, first)
}
