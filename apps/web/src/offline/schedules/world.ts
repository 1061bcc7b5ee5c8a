import type { DraftRecord } from '../draft.ts'
import type { Delivery, DraftPorts } from '../ports.ts'

/** How the network does: it is there, gone, loses every answer, or keeps requests until they are let through. */
export type Weather = 'up' | 'down' | 'answersLost' | 'slow'

type Pending = {
  readonly parcel: Parcel
  readonly answer: (delivery: Delivery) => void
}
type Parcel = Parameters<DraftPorts['network']['send']>[0]

/** One phone and one server, with everything that can go wrong between them. */
export function makeWorld() {
  const world = {
    weather: 'up' as Weather,
    login: 'owner' as 'owner' | 'nobody' | 'other',
    isStorageDown: false,
    doesRefuse: false,
    /** By the clock of the server; that of the phone is off by `clockOffBy`. Both in milliseconds. */
    now: Date.UTC(2026, 10, 28),
    clockOffBy: 0,
    disk: new Map<string, DraftRecord>(),
    /** Every effect that the server has had, under the key that it was sent with. */
    effects: [] as { readonly key: string; readonly input: unknown; readonly at: number }[],
    pending: [] as Pending[],
    /** Given up by the phone, and on their way all the same. */
    stray: [] as Parcel[],
    locks: new Map<string, { readonly lose: () => void }>(),
  }

  /** As the server does: who asks, then whether the key is known, and only then whether it may be done. */
  const serve = ({ key, input }: Parcel): Delivery => {
    world.now += 1000
    const kept = world.effects.find((effect) => effect.key === key)
    const isSame = JSON.stringify(kept?.input) === JSON.stringify(input)
    if (kept !== undefined)
      return { kind: isSame ? 'stored' : 'storedOther', at: kept.at, serverNow: world.now }
    if (world.doesRefuse) return { kind: 'refused', refusal: { reason: 'notAllowed' } }
    world.effects.push({ key, input, at: world.now })
    return { kind: 'stored', at: world.now, serverNow: world.now }
  }
  const asked = (): Delivery | undefined => {
    if (world.login === 'nobody') return { kind: 'notSignedIn' }
    return world.login === 'other' ? { kind: 'otherPerson' } : undefined
  }
  const send = async (parcel: Parcel): Promise<Delivery> => {
    if (world.weather === 'down') return { kind: 'unanswered' }
    if (world.weather === 'slow')
      return new Promise((answer) => {
        world.pending.push({ parcel, answer })
      })
    const delivery = asked() ?? serve(parcel)
    return world.weather === 'answersLost' ? { kind: 'unanswered' } : delivery
  }
  const use = async <Value>(work: () => Value): Promise<Value> => {
    // Elsewhere first, as every real storage: what is asked next must not see it done already.
    await Promise.resolve()
    if (world.isStorageDown) throw new Error('the connection to the storage is closed')
    return work()
  }

  const portsOf = (tab: string): DraftPorts & { readonly kill: () => void } => {
    let isAlive = true
    const whileAlive = <Value>(value: Promise<Value>): Promise<Value> =>
      value.then(
        (got) => (isAlive ? got : new Promise<never>(() => undefined)),
        (error: unknown) => (isAlive ? Promise.reject(error) : new Promise<never>(() => undefined)),
      )
    return {
      tab,
      now: () => world.now + world.clockOffBy,
      kill: () => {
        isAlive = false
      },
      network: { mayReach: () => world.weather !== 'down', send: (parcel) => whileAlive(send(parcel)) },
      storage: {
        read: (key) => whileAlive(use(() => world.disk.get(key))),
        save: (record) =>
          whileAlive(
            use(() => {
              const there = world.disk.get(record.key)
              if (there !== undefined && there.holder !== record.holder) return 'takenOver' as const
              world.disk.set(record.key, record)
              return 'kept' as const
            }),
          ),
        claim: (key, holder) =>
          whileAlive(
            use(() => {
              const there = world.disk.get(key)
              if (there !== undefined) world.disk.set(key, { ...there, holder })
              return there
            }),
          ),
      },
      lock: {
        take: async (key, how, lose) => {
          const other = world.locks.get(key)
          if (other !== undefined && how === 'ifFree') return undefined
          const own = { lose }
          world.locks.set(key, own)
          other?.lose()
          return {
            release: () => {
              if (world.locks.get(key) === own) world.locks.delete(key)
            },
          }
        },
      },
    }
  }

  return Object.assign(world, {
    portsOf,
    /** Lets the request that waits longest through, with its answer. */
    letThrough: () => {
      const first = world.pending.shift()
      if (first !== undefined) first.answer(asked() ?? serve(first.parcel))
    },
    /** The phone gives the oldest request up; it is on its way all the same. */
    giveUp: () => {
      const first = world.pending.shift()
      if (first === undefined) return
      world.stray.push(first.parcel)
      first.answer({ kind: 'unanswered' })
    },
    /** What was given up arrives after all. */
    letStray: () => {
      const first = world.stray.shift()
      if (first !== undefined && asked() === undefined) serve(first)
    },
  })
}

export type World = ReturnType<typeof makeWorld>
