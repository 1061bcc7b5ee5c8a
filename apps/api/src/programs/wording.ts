import type { AuditHead } from '../audit-head/head-file.ts'
import type { Tally } from '../scrub/examine.ts'

type Words = { readonly vi: string; readonly en: string }

/**
 * `đến thay đổi số 40 (mã 1a2b3c4d5e6f7a8b)`: names the head, with enough of its hash to compare with an earlier print.
 */
export function describeHead(head: AuditHead | null): Words {
  if (head === null) return { vi: 'chưa có nhật ký', en: 'no change log' }
  const code = head.hash.slice(0, 16)
  return {
    vi: `đến thay đổi số ${head.seq} (mã ${code})`,
    en: `up to change number ${head.seq} (code ${code})`,
  }
}

export function describeTally(tally: Tally | null): Words {
  if (tally === null) return { vi: 'không đọc được', en: 'cannot be read' }
  const { clubs, members, users } = tally
  return {
    vi: `${clubs} câu lạc bộ, ${members} thành viên, ${users} tài khoản`,
    en: `${clubs} clubs, ${members} members, ${users} users`,
  }
}
