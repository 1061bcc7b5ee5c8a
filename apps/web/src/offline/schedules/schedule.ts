import fc from 'fast-check'
import type { DraftKind, DraftRecord } from '../draft.ts'
import { type OfflineDraft, openDraft } from '../open-draft.ts'
import { makeWorld, type Weather, type World } from './world.ts'

type Sheet = { readonly bookings: readonly number[]; readonly note?: string }

/** The same sheet by two builds: the second knows a note as well, and reads what the first one wrote. */
const builds: readonly DraftKind<Sheet, Sheet>[] = [1, 2].map((version) => ({
  name: 'report',
  version,
  read: (body, written) => (written <= version && isSheet(body) ? body : undefined),
  inputOf: ({ bookings, note = '' }) => (version === 1 ? { bookings } : { bookings, note }),
}))

function isSheet(body: unknown): body is Sheet {
  return typeof body === 'object' && body !== null && 'bookings' in body
}

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

/** What happens to one sheet, and whether the phone is on at its end or was killed. */
export const schedule = fc.record({
  steps: fc.array(step, { minLength: 5, maxLength: 60, size: 'max' }),
  isKilledAtEnd: fc.boolean(),
})

type Tab = {
  readonly draft: OfflineDraft<Sheet>
  readonly name: string
  readonly build: DraftKind<Sheet, Sheet>
  readonly kill: () => void
  /** What was typed last while the sheet was this tab's. */
  typed: Sheet | undefined
}

const key = '3f0c9d5e-1a2b-4c3d-8e4f-5a6b7c8d9e0f'
const dayMilliseconds = 86_400_000

/** One phone on which the steps of a schedule happen. */
export function makePhone() {
  const world = makeWorld()
  const phone = { tabs: [] as Tab[], active: 0, build: 0, tabsEver: 0, wasWiped: false }
  const active = (): Tab | undefined => phone.tabs[phone.active % Math.max(phone.tabs.length, 1)]

  const openTab = async () => {
    phone.tabsEver += 1
    const name = `tab ${phone.tabsEver}`
    const build = builds[phone.build]
    if (build === undefined) throw new RangeError('no such build')
    const ports = world.portsOf(name)
    const blank: DraftRecord = {
      key,
      kind: 'report',
      version: build.version,
      body: { bookings: [] },
      owner: 'owner',
      club: 'club',
      month: '2026-11',
      changedAt: ports.now(),
      outgoing: null,
      refusal: null,
      receipt: null,
      holder: name,
    }
    const listed = await ports.storage.read(key).catch(() => undefined)
    const draft = await openDraft({ kind: build, ports, first: listed ?? blank, onChange: () => undefined })
    phone.tabs.push({ draft, name, build, kill: ports.kill, typed: undefined })
    phone.active = phone.tabs.length - 1
  }
  const leave = (tab: Tab) => {
    phone.tabs = phone.tabs.filter((other) => other !== tab)
  }
  const killTab = (tab: Tab) => {
    tab.kill()
    // The browser frees the lock of a page that is gone, and nothing of the page runs any more.
    if (tab.draft.isHeld()) world.locks.delete(key)
    leave(tab)
  }

  const inTab: Readonly<Record<string, (tab: Tab) => unknown>> = {
    submit: ({ draft }) => draft.submit(),
    withdraw: ({ draft }) => draft.withdraw(),
    wake: ({ draft }) => draft.wake(),
    takeOver: ({ draft }) => draft.takeOver(),
    killTab,
    closeTab: async (tab) => {
      leave(tab)
      await tab.draft.close()
    },
  }
  const inWorld: Readonly<Record<string, () => unknown>> = {
    openTab,
    nextTab: () => {
      phone.active += 1
    },
    letThrough: world.letThrough,
    giveUp: world.giveUp,
    letStray: world.letStray,
    dropStorage: () => {
      world.isStorageDown = true
    },
    reopenStorage: () => {
      world.isStorageDown = false
    },
    wipeStorage: () => {
      world.disk.clear()
      phone.wasWiped = true
    },
    update: () => {
      phone.build = 1
    },
    refuse: () => {
      world.doesRefuse = true
    },
    permit: () => {
      world.doesRefuse = false
    },
  }

  const perform = (one: Step): unknown => {
    const tab = active()
    if (one.do === 'type') return tab && type(tab, one.booking)
    if (one.do === 'weather') world.weather = one.weather
    else if (one.do === 'login') world.login = one.login
    else if (one.do === 'clock') world.clockOffBy = one.offByDays * dayMilliseconds
    else if (inWorld[one.do] !== undefined) return inWorld[one.do]?.()
    else if (tab !== undefined) return inTab[one.do]?.(tab)
    return undefined
  }
  return { world, phone, perform, openTab, killTab, key, latestBuild: () => builds[phone.build] }
}

function type(tab: Tab, booking: number): void {
  const { state, body } = tab.draft.view()
  if (body === undefined) return
  const next = { ...body, bookings: [...body.bookings, booking] }
  tab.draft.change(next)
  if (state.kind === 'open' || state.kind === 'refused') tab.typed = next
}

export type Phone = ReturnType<typeof makePhone>
