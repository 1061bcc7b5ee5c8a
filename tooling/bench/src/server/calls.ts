import { randomUUID } from 'node:crypto'
import type { UnderTest } from './under-test.ts'

/** The calls to the server under test; each is made by a random one of its users. */
export type Calls = Awaited<ReturnType<typeof callsOf>>

export async function callsOf({ client, cookies, clubs, members }: UnderTest) {
  const oneOf = <One>(all: readonly One[]): One => {
    const one = all[Math.floor(Math.random() * all.length)]
    if (one === undefined) throw new RangeError('there is nothing to choose from')
    return one
  }
  const versions = new Map(members.map(({ id, version }) => [id, version]))
  const free = members.map(({ id }) => id)
  let people = 0
  const units = await unitsOf({ client, cookies })
  return {
    nothing: () => client.send('/healthz'),
    me: () => client.ask('session.me', oneOf(cookies)),
    overview: (asOf: string) => client.ask('plan.overview', oneOf(cookies), { plan: null, asOf }),
    clauses: (asOf: string) => client.ask('plan.clauses', oneOf(cookies), { plan: null, asOf }),
    list: (asOf: string) =>
      client.ask('clubs.list', oneOf(cookies), {
        ...{ asOf, status: null, cohort: null, rule: null, standing: null, pageSize: 50 },
        unit: oneOf([null, null, oneOf(units)]),
        search: oneOf(['', '', 'xom', 'muong', 'tan lac']),
        page: oneOf([1, 1, 2]),
      }),
    page: (asOf: string) => client.ask('clubs.get', oneOf(cookies), { id: oneOf(clubs), asOf }),
    admit: () => {
      people += 1
      const unasked = {
        sex: null,
        ethnicity: null,
        hardships: null,
        village: null,
        phone: null,
        citizenId: null,
      }
      const draft = { ...unasked, fullName: `Người Mới ${people}`, birth: '1950', joinedOn: '2025-11-19' }
      const input = { key: randomUUID(), club: oneOf(clubs), draft, anotherPerson: true }
      return client.change('members.admit', cookies[0] ?? '', input)
    },
    /** Only one client at a time edits a member; otherwise edits would be refused as stale. */
    edit: async () => {
      const id = free.pop()
      const member = members.find((one) => one.id === id)
      if (id === undefined || member === undefined) throw new RangeError('more clients than members')
      const { version: _, club: __, departure: ___, id: ____, ...draft } = member
      const phone = `09${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`
      const input = {
        key: randomUUID(),
        id,
        version: versions.get(id),
        draft: { ...draft, phone },
        anotherPerson: true,
      }
      const { version } = await client.change<{ version: number }>('members.edit', cookies[0] ?? '', input)
      versions.set(id, version)
      free.unshift(id)
    },
  }
}

/** The communes and districts of some of the clubs. */
async function unitsOf({ client, cookies }: Pick<UnderTest, 'client' | 'cookies'>): Promise<string[]> {
  type Placed = {
    readonly commune: { readonly key: string }
    readonly district: { readonly key: string } | null
  }
  const everything = { unit: null, status: null, cohort: null, rule: null, standing: null, search: '' }
  const { rows } = await client.ask<{ rows: readonly Placed[] }>('clubs.list', cookies[0] ?? '', {
    ...everything,
    asOf: null,
    page: 1,
    pageSize: 100,
  })
  return rows.flatMap(({ commune, district }) => [commune.key, ...(district === null ? [] : [district.key])])
}
