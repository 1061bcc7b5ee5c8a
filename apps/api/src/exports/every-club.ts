import { setImmediate } from 'node:timers/promises'
import { type ClubFilter, type ClubRow, listClubs } from '../clubs/list.ts'
import type { Services, SignedIn } from '../context.ts'

const slice = 200

/**
 * All clubs that match a filter. They are read in slices, because the list of a whole province is long; other requests
 * are answered in between.
 */
export async function everyClub(
  services: Services,
  user: SignedIn,
  filter: Omit<ClubFilter, 'page' | 'pageSize'>,
): Promise<Pick<Awaited<ReturnType<typeof listClubs>>, 'plan' | 'asOf' | 'rows'>> {
  const first = await listClubs(services, user, { ...filter, page: 1, pageSize: slice })
  const rows: ClubRow[] = [...first.rows]
  for (let page = 2; rows.length < first.total; page += 1) {
    await setImmediate()
    const next = await listClubs(services, user, { ...filter, asOf: first.asOf, page, pageSize: slice })
    if (next.rows.length === 0) break
    rows.push(...next.rows)
  }
  return { plan: first.plan, asOf: first.asOf, rows }
}
