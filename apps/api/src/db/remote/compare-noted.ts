import type { NotedHead } from '../../audit-head/head-file.ts'
import type { RegisterFinding } from '../../scrub/finding.ts'
import { StartRefused } from '../errors.ts'
import type { RemoteClient } from './remote-client.ts'

/** How many of the last heads are compared. A replica that takes over never lacks more changes than this. */
const comparedMost = 5_000

/**
 * Is this the database that the program knew? Refused when it has none of the noted changes, because it is empty or
 * belongs to another province: a server started on it would offer a stranger the code for the first admin. If it has
 * the earlier noted changes but lacks later ones, it is served, with a finding.
 */
export async function compareNoted(
  client: RemoteClient,
  url: string,
  noted: readonly NotedHead[],
): Promise<readonly RegisterFinding[]> {
  const newest = noted.at(-1)
  if (newest === undefined) return []
  const hashOf = await readHashes(client, noted.slice(-comparedMost))
  const common = noted.findLast(({ seq, hash }) => hashOf.get(seq) === hash)
  if (common === undefined) throw anotherDatabase(url, newest)
  if (common === newest) return []
  return [{ kind: 'changesLost', seq: common.seq, knownSeq: newest.seq, knownAt: newest.at }]
}

/** The hashes that the database now has for the numbers of the noted changes. */
async function readHashes(client: RemoteClient, noted: readonly NotedHead[]) {
  const tables = "select 1 from sqlite_schema where type = 'table' and name = 'audit'"
  if ((await client.values(tables)).length === 0) return new Map<number, string>()
  const rows = await client.values({
    sql: 'select seq, hash from audit where seq in (select value from json_each(?))',
    args: [JSON.stringify(noted.map(({ seq }) => seq))],
  })
  return new Map(rows.map(([seq, hash]) => [Number(seq), String(hash)]))
}

function anotherDatabase(url: string, { seq, at }: NotedHead): StartRefused {
  const { host } = new URL(url)
  return new StartRefused('wrongDatabase', {
    vi: `Máy chủ cơ sở dữ liệu ${host} không có thay đổi nào mà chương trình này đã biết (đến số ${seq} lúc ${at}): đó là cơ sở dữ liệu của nơi khác, hoặc còn trống. Nó được để nguyên, không phục vụ. Hãy kiểm tra DATABASE_URL. Nếu muốn dùng sổ khác, hãy đặt DATA_FOLDER sang một thư mục trống.`,
    en: `The database server ${host} has none of the changes that this program has seen (up to number ${seq} at ${at}): it belongs to another installation, or is empty. It was left as it is and is not being served. Check DATABASE_URL. To use another register, set DATA_FOLDER to an empty folder.`,
  })
}
