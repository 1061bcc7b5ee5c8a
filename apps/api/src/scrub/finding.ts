import { rowKinds, type WitnessedKind } from './row-kinds.ts'

/** A problem of a database: what it is, where, and how it was noticed, without personal values. */
export type RegisterFinding =
  /** Pages of the file contradict each other. */
  | { readonly kind: 'pagesDamaged'; readonly what: string }
  /** A value that the program never writes; `what` is the kind of the error. */
  | { readonly kind: 'valueUnreadable'; readonly what: string }
  | { readonly kind: 'orphans'; readonly rows: number }
  /**
   * The history ends earlier than is recorded outside the file: the file is an older copy, or its write-ahead log was
   * removed.
   */
  | {
      readonly kind: 'historyCutShort'
      readonly seq: number
      readonly knownSeq: number
      readonly knownAt: string
    }
  /** The history has another change under the number that is recorded outside. */
  | { readonly kind: 'anotherHistory'; readonly seq: number }
  /**
   * On a database server: after this number the history differs from what this program knew. This happens when a
   * replica takes over without the last changes.
   */
  | {
      readonly kind: 'changesLost'
      readonly seq: number
      readonly knownSeq: number
      readonly knownAt: string
    }
  /** The history has no change at all, as in a copy that was made without its write-ahead log. */
  | { readonly kind: 'historyEmpty' }
  /** The last changes were removed from the history. */
  | { readonly kind: 'historyEndMissing'; readonly seq: number; readonly numbered: number }
  | { readonly kind: 'linkBroken'; readonly seq: number }
  | {
      readonly kind: 'rowChanged'
      readonly of: WitnessedKind
      readonly id: string
      readonly fields: readonly string[]
      readonly seq: number
    }
  | { readonly kind: 'rowMissing'; readonly of: WitnessedKind; readonly id: string; readonly seq: number }
  /** A row that no recorded change created. */
  | { readonly kind: 'rowUnknown'; readonly of: WitnessedKind; readonly id: string }
  /** The file of an attachment is missing, or is there (`isThere`) with other content. */
  | { readonly kind: 'attachmentLost'; readonly id: string; readonly isThere: boolean }
  /** The stored figures of a club’s book for its facts do not match the steps of the book. */
  | { readonly kind: 'bookFactsWrong'; readonly club: string }
  /** A plan or a list of units differs from the adopted one. */
  | { readonly kind: 'adoptedChanged'; readonly what: string }
  /** The file is not byte for byte as the last server left it. */
  | { readonly kind: 'changedWhileClosed' }

/**
 * Does this finding forbid serving the database? All other findings are reported and the server continues, because one
 * wrong row does not make the whole register wrong.
 */
export function forbidsServing({ kind }: RegisterFinding): boolean {
  switch (kind) {
    case 'pagesDamaged':
    case 'historyCutShort':
    case 'anotherHistory':
    case 'historyEndMissing':
    case 'linkBroken':
    // Everything is judged by the plans, so any release that is made in the meantime would be wrong.
    case 'adoptedChanged':
      return true
    case 'valueUnreadable':
    case 'orphans':
    case 'changesLost':
    case 'historyEmpty':
    case 'rowChanged':
    case 'rowMissing':
    case 'rowUnknown':
    case 'attachmentLost':
    case 'bookFactsWrong':
    case 'changedWhileClosed':
      return false
  }
}

/** What was found and where, in both languages, for the operator. */
export function describeRegisterFinding(finding: RegisterFinding): {
  readonly vi: string
  readonly en: string
} {
  switch (finding.kind) {
    case 'pagesDamaged':
      return { vi: `Tệp bị hỏng: ${finding.what}`, en: `The file is damaged: ${finding.what}` }
    case 'valueUnreadable':
      return {
        vi: `Có giá trị không đọc được (${finding.what}); việc kiểm tra dừng ở đó.`,
        en: `A value cannot be read (${finding.what}); the check stopped there.`,
      }
    case 'orphans':
      return {
        vi: `${finding.rows} dòng trỏ tới dòng không còn tồn tại.`,
        en: `${finding.rows} rows refer to rows that do not exist.`,
      }
    case 'historyCutShort':
      return {
        vi: `Thiếu ${finding.knownSeq - finding.seq} thay đổi cuối: nhật ký trong cơ sở dữ liệu dừng ở số ${finding.seq}, trong khi bên ngoài đã ghi đến số ${finding.knownSeq} lúc ${finding.knownAt}. Đây là bản sao cũ, hoặc tệp -wal đã bị xóa hay cắt.`,
        en: `The last ${finding.knownSeq - finding.seq} changes are missing: the log in the database ends at number ${finding.seq}, but number ${finding.knownSeq} was noted outside it at ${finding.knownAt}. This is an older copy, or the -wal file was deleted or cut.`,
      }
    case 'anotherHistory':
      return {
        vi: `Thay đổi số ${finding.seq} không phải là thay đổi đã ghi bên ngoài: đây là cơ sở dữ liệu khác, hoặc nhật ký đã bị viết lại.`,
        en: `Change number ${finding.seq} is not the one noted outside: this is another database, or its history was rewritten.`,
      }
    case 'changesLost':
      return {
        vi: `Máy chủ cơ sở dữ liệu không còn những thay đổi sau số ${finding.seq} mà chương trình này đã thấy, đến số ${finding.knownSeq} lúc ${finding.knownAt}: máy chủ chính đã mất trước khi gửi chúng cho bản sao. Hãy xem lại những gì được ghi ngay trước lúc đó và ghi lại những thay đổi bị thiếu.`,
        en: `The database server lacks the changes after number ${finding.seq} that this program had seen, up to number ${finding.knownSeq} at ${finding.knownAt}: the primary failed before sending them to the replica. Check what was recorded just before that, and record the missing changes again.`,
      }
    case 'historyEmpty':
      return {
        vi: 'Không có thay đổi nào được ghi: đây không phải bản sao trọn vẹn của một sổ đang dùng.',
        en: 'No change is recorded: this is not a complete copy of a register in use.',
      }
    case 'historyEndMissing':
      return {
        vi: `Nhật ký mất các thay đổi từ số ${finding.seq + 1} đến ${finding.numbered}.`,
        en: `Changes ${finding.seq + 1} to ${finding.numbered} are missing from the log.`,
      }
    case 'linkBroken':
      return {
        vi: `Nhật ký bị sửa hoặc mất dòng tại thay đổi số ${finding.seq}.`,
        en: `The log was edited, or lost a row, at change number ${finding.seq}.`,
      }
    case 'rowChanged':
    case 'rowMissing':
    case 'rowUnknown':
    case 'attachmentLost':
    case 'bookFactsWrong':
      return describeContent(finding)
    case 'adoptedChanged':
      return {
        vi: `Kế hoạch hoặc danh mục đơn vị ${finding.what} khác với lúc được áp dụng.`,
        en: `The plan or list of units ${finding.what} differs from what was adopted.`,
      }
    case 'changedWhileClosed':
      return {
        vi: 'Tệp đã bị thay đổi trong khi không có máy chủ nào mở nó.',
        en: 'The file was changed while no server had it open.',
      }
  }
}

type ContentFinding = Extract<
  RegisterFinding,
  { readonly kind: 'rowChanged' | 'rowMissing' | 'rowUnknown' | 'attachmentLost' | 'bookFactsWrong' }
>

/** Describes findings about content that is not what the program wrote. */
function describeContent(finding: ContentFinding): { readonly vi: string; readonly en: string } {
  switch (finding.kind) {
    case 'rowChanged':
      return {
        vi: `Dòng ${rowKinds[finding.of].table} ${finding.id} khác với nhật ký (thay đổi số ${finding.seq}) ở: ${finding.fields.join(', ')}.`,
        en: `The row ${rowKinds[finding.of].table} ${finding.id} differs from the history (change number ${finding.seq}) in: ${finding.fields.join(', ')}.`,
      }
    case 'rowMissing':
      return {
        vi: `Dòng ${rowKinds[finding.of].table} ${finding.id} đã mất, nhật ký (thay đổi số ${finding.seq}) vẫn có.`,
        en: `The row ${rowKinds[finding.of].table} ${finding.id} is gone, the history (change number ${finding.seq}) has it.`,
      }
    case 'rowUnknown':
      return {
        vi: `Dòng ${rowKinds[finding.of].table} ${finding.id} không do thay đổi nào trong nhật ký tạo ra.`,
        en: `The row ${rowKinds[finding.of].table} ${finding.id} was made by no change in the history.`,
      }
    case 'attachmentLost':
      return {
        vi: `Tệp đính kèm ${finding.id} ${finding.isThere ? 'khác với khi được lưu' : 'đã mất'}.`,
        en: `The file of attachment ${finding.id} ${finding.isThere ? 'differs from what was stored' : 'is missing'}.`,
      }
    case 'bookFactsWrong':
      return {
        vi: `Số liệu về quỹ của câu lạc bộ ${finding.club} không khớp với sổ của câu lạc bộ ấy.`,
        en: `The stored figures about the funds of club ${finding.club} do not match its book.`,
      }
  }
}
