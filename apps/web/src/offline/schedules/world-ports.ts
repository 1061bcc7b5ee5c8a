import type { DraftRecord } from '../draft.ts'
import type { DraftLock, DraftPorts, DraftStorage } from '../ports.ts'
import { carry, type World } from './world.ts'

/** The world as one tab sees it. After the tab is killed, no answer reaches it. */
export function portsOf(world: World, tab: string): DraftPorts & { readonly kill: () => void } {
  const life = { isOver: false }
  const never = () => new Promise<never>(() => undefined)
  const whileAlive = <Value>(value: Promise<Value>): Promise<Value> =>
    value.then(
      (got) => (life.isOver ? never() : got),
      (error: unknown) => (life.isOver ? never() : Promise.reject(error)),
    )
  return {
    tab,
    now: () => world.now + world.clockOffBy,
    kill: () => {
      life.isOver = true
    },
    network: {
      mayReach: () => world.weather !== 'down',
      send: (parcel) => whileAlive(carry(world, parcel)),
    },
    storage: storageOf(world, whileAlive),
    lock: lockOf(world),
  }
}

function storageOf(world: World, whileAlive: <Value>(value: Promise<Value>) => Promise<Value>): DraftStorage {
  const use = async <Value>(work: () => Value): Promise<Value> => {
    // Asynchronous, as in every real storage: the next call must not find this one already done.
    await Promise.resolve()
    if (world.isStorageDown) throw new Error('the connection to the storage is closed')
    return work()
  }
  const save = (record: DraftRecord) => {
    const there = world.disk.get(record.key)
    if (there !== undefined && there.holder !== record.holder) return 'takenOver'
    world.disk.set(record.key, record)
    return 'kept'
  }
  const claim = (key: string, holder: string) => {
    const there = world.disk.get(key)
    if (there !== undefined) world.disk.set(key, { ...there, holder })
    return there
  }
  return {
    read: (key) => whileAlive(use(() => world.disk.get(key))),
    save: (record) => whileAlive(use(() => save(record))),
    claim: (key, holder) => whileAlive(use(() => claim(key, holder))),
  }
}

function lockOf({ locks }: World): DraftLock {
  return {
    take: async (key, how, lose) => {
      const other = locks.get(key)
      if (other !== undefined && how === 'ifFree') return undefined
      const own = { lose }
      locks.set(key, own)
      other?.lose()
      return {
        release: () => {
          if (locks.get(key) === own) locks.delete(key)
        },
      }
    },
  }
}
