import type { Wording } from '@lienthehe/domain'

/**
 * Every table that goes into an archive, with its description for the reader. A table of the database that is neither
 * here nor in `leftOut` makes the export refuse, so that no table is forgotten.
 */
export const archivedTables = {
  instance: { vi: 'Dữ liệu là minh họa hay thật', en: 'Whether the data is invented or real' },
  unit_lists: {
    vi: 'Các bản danh sách đơn vị hành chính',
    en: 'Versions of the list of administrative units',
  },
  units: { vi: 'Đơn vị hành chính', en: 'Administrative units' },
  plan_versions: { vi: 'Các bản của từng kế hoạch', en: 'Every version of every plan' },
  users: { vi: 'Tài khoản, không có mật khẩu', en: 'Accounts, without passwords' },
  accounts: { vi: 'Cách đăng nhập, mật khẩu để trống', en: 'Ways to sign in, passwords left empty' },
  grants: { vi: 'Quyền của từng tài khoản', en: 'Rights of each account' },
  clubs: { vi: 'Câu lạc bộ', en: 'Clubs' },
  club_events: { vi: 'Việc xảy ra với câu lạc bộ', en: 'What happened to clubs' },
  members: { vi: 'Thành viên', en: 'Members' },
  member_confirmations: { vi: 'Xác nhận danh sách thành viên', en: 'Confirmations of member lists' },
  person_requests: { vi: 'Yêu cầu của người có tên trong sổ', en: 'Requests by people on record' },
  duplicate_rulings: { vi: 'Kết luận về người bị ghi trùng', en: 'Decisions on likely duplicates' },
  board_terms: { vi: 'Nhiệm kỳ ban chủ nhiệm', en: 'Terms of management boards' },
  subgroups: { vi: 'Tổ, nhóm của câu lạc bộ', en: 'Subgroups of clubs' },
  home_care: { vi: 'Chăm sóc tại nhà', en: 'Care at home' },
  reports: { vi: 'Báo cáo tháng', en: 'Monthly reports' },
  report_due_days: { vi: 'Hạn nộp báo cáo', en: 'Days by which reports are due' },
  report_texts: { vi: 'Lời văn của báo cáo', en: 'Texts of reviews' },
  visits: { vi: 'Kiểm tra, giám sát', en: 'Monitoring visits' },
  book_steps: { vi: 'Từng bước của sổ quỹ, nối bằng mã', en: 'Steps of the fund books, a chain of hashes' },
  book_timelines: { vi: 'Số liệu quỹ tính từ sổ', en: 'Facts about funds, computed from the books' },
  book_money: { vi: 'Tiền theo ngày tính từ sổ', en: 'Money by day, computed from the books' },
  unit_plans: { vi: 'Kế hoạch của địa phương', en: 'Plans of local units' },
  unit_plan_lists: {
    vi: 'Xác nhận đã ghi đủ kế hoạch địa phương',
    en: 'Whether the list of local plans is complete',
  },
  plan_drafts: { vi: 'Dự thảo kế hoạch', en: 'Drafts of plans' },
  papers: { vi: 'Văn bản', en: 'Documents' },
  budget_lines: { vi: 'Dự toán, phê duyệt, quyết toán', en: 'Budget lines' },
  means_records: { vi: 'Nguồn lực, tập huấn, truyền thông', en: 'Contributions, training, communication' },
  matters: { vi: 'Phát sinh, kiến nghị', en: 'Matters arising and proposals' },
  attachments: { vi: 'Tệp đính kèm: thuộc bản ghi nào', en: 'Attachments: which record each belongs to' },
  kept_snapshots: { vi: 'Số liệu đã chốt', en: 'Snapshots' },
  snapshot_withdrawals: { vi: 'Số liệu chốt đã rút', en: 'Withdrawn snapshots' },
  statements: { vi: 'Bản xác nhận đã ký', en: 'Signed statements' },
  nation_statements: { vi: 'Bản xác nhận của các tỉnh', en: 'Statements of provinces' },
  witnessed_checkpoints: { vi: 'Mốc nhật ký đã làm chứng', en: 'Checkpoints that were cosigned' },
  releases: { vi: 'Lần công bố', en: 'Releases' },
  release_withdrawals: { vi: 'Lần công bố đã rút', en: 'Withdrawn releases' },
  monthly_releases: { vi: 'Công bố hằng tháng', en: 'Monthly releases' },
  monthly_outcomes: { vi: 'Kết quả công bố hằng tháng', en: 'Outcomes of monthly releases' },
  roster_drafts: { vi: 'Danh sách đang soạn', en: 'Lists being prepared for import' },
  roster_imports: { vi: 'Lần nhập danh sách', en: 'Imports of lists' },
  roster_import_rows: { vi: 'Từng dòng đã nhập', en: 'Rows of the imports' },
  roster_memory: { vi: 'Tên cột đã hiểu', en: 'Column headings already known' },
  unit_roster_drafts: { vi: 'Danh sách cả địa phương đang soạn', en: 'Lists of whole units being prepared' },
  requests: {
    vi: 'Thay đổi đã nhận, để không làm hai lần',
    en: 'Changes received, so that none is made twice',
  },
  erasures: { vi: 'Người đã được xóa thông tin', en: 'People whose data was erased' },
  reminder_choices: { vi: 'Ai muốn được nhắc việc gì', en: 'Who wants to be reminded of what' },
  letters: { vi: 'Thư nhắc việc', en: 'Reminder e-mails' },
  reminders: { vi: 'Việc đã nhắc', en: 'Reminders sent' },
  viewings: { vi: 'Ai đã xem danh tính của câu lạc bộ nào', en: 'Who looked at people’s names' },
  audit: { vi: 'Nhật ký mọi thay đổi, nối bằng mã', en: 'History of every change, a chain of hashes' },
} as const satisfies Readonly<Record<string, Wording>>

export type ArchivedTable = keyof typeof archivedTables

/** Tables that no archive contains: what logins need, and the program's own notes. */
const leftOut: readonly string[] = [
  'sessions',
  'verifications',
  'second_steps',
  'recovery_codes',
  'applied_migrations',
  'sqlite_sequence',
]

/** The columns that are left empty in the archive: everything with which somebody could sign in. */
export const blankedColumns: Readonly<Partial<Record<ArchivedTable, readonly string[]>>> = {
  accounts: ['password', 'access_token', 'refresh_token', 'id_token'],
}

/**
 * For tables of which not all rows are archived: the SQL condition that selects the archived rows. A stored request
 * that changed a password contains a digest of that password. The digest is slow to guess, but still must not leave the
 * server.
 */
export const rowsKept: Readonly<Partial<Record<ArchivedTable, string>>> = {
  requests: "procedure NOT LIKE 'users.%' AND procedure NOT LIKE 'account.%'",
}

/** The tables that are neither archived nor in `leftOut`. */
export function unknownTables(names: readonly string[]): readonly string[] {
  return names.filter((name) => !isArchived(name) && !leftOut.includes(name))
}

export function isArchived(name: string): name is ArchivedTable {
  return name in archivedTables
}
