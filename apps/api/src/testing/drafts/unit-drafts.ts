import { type ListKind, readRoster } from '@lienthehe/office/roster'
import { insertUnitDraft } from '../../unit-rosters/queries.ts'
import type { Instance } from '../instance.ts'
import { target, userIdOf, userNameOf } from '../people.ts'
import { clubOf, unitOf, uuidOf } from '../two-provinces.ts'

/** Files of the target's district after their upload: one list of members, one of boards. */
export async function keepUnitDrafts(instance: Pick<Instance, 'services'>) {
  const { name } = clubOf(target)
  return {
    /** One person is in the target club, one in a club that does not exist. */
    unitDraft: await keepFile(instance, 'members', [
      'CLB,Họ và tên,Năm sinh',
      `${name},Bùi Thị zm1111 Chờ,51`,
      ',Bùi Thị zm1111 Lạ,1950',
    ]),
    /** Both people are in the target club; one of them has no first day yet. */
    listDraft: await keepFile(instance, 'boards', [
      'CLB,Chức vụ,Họ và tên,Từ ngày',
      `${name},Ủy viên,Bùi Văn zm1111 Sáu,2023-06-01`,
      `${name},Ủy viên,Bùi Văn zm1111 Bảy,2021-2026`,
    ]),
  }
}

async function keepFile(
  { services }: Pick<Instance, 'services'>,
  kind: ListKind,
  lines: readonly string[],
): Promise<string> {
  const fileName = `district ${kind} zq${target}.csv`
  const read = await readRoster(new TextEncoder().encode(lines.join('\n')), { fileName, kind })
  if (!read.ok) throw new Error(read.refusal.reason)
  const id = uuidOf(`unit draft ${kind}`)
  const sent = { id, by: userIdOf(userNameOf('provincialAdmin', 'province')), version: 1, fileName, kind }
  const file = { ...sent, unit: unitOf('11'), at: services.now().toISOString() }
  await services.db.transaction((tx) => insertUnitDraft(tx, { ...file, placements: {}, roster: read.value }))
  return id
}
