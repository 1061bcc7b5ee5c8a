import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArchiveManifest } from './manifest.ts'
import { archivedTables, isArchived } from './tables.ts'

/** A text for somebody who opens the folder without this program: which file contains what, and how to read it. */
export function writeReadme(
  folder: string,
  { madeAt, tables, tally }: Omit<ArchiveManifest, 'format'>,
): void {
  const text = `# Toàn bộ dữ liệu Liên Thế Hệ

Xuất lúc ${madeAt}: ${tally.clubs} câu lạc bộ, ${tally.members} thành viên, ${tally.users} tài khoản.

- \`tables/\`: mỗi bảng một tệp NDJSON (UTF-8): mỗi dòng là một đối tượng JSON, tên cột là tên trường. Ngày ghi
  \`năm-tháng-ngày\`; tiền là số đồng nguyên; thời điểm là chữ ISO 8601, hoặc số mili giây từ 01/01/1970 UTC;
  \`null\` là chưa ghi. Cột nào chứa JSON thì là chữ, đúng từng ký tự, vì mã trong nhật ký tính trên đó.
- \`attachments/\`: bản chụp văn bản, tên tệp là mã SHA-256 của chính nó; \`tables/attachments.ndjson\` ghi tệp nào của ai.
- \`manifest.json\`: số dòng, số byte và mã SHA-256 của từng tệp, các cột của từng bảng, và mã cuối của nhật ký.
- Không có mật khẩu, phiên đăng nhập, mã xác thực thứ hai. Người đã được xóa thông tin vẫn ở trạng thái đã xóa.
- Có tên và ngày sinh của thành viên: giữ thư mục này như giữ sổ gốc.

Nhập vào một máy chủ chưa có dữ liệu: \`npm run import -- <thư mục này>\`. Tệp bị sửa hay cắt ngắn thì không nhập gì cả.

Everything of one Liên Thế Hệ: a file of JSON lines for each table, the scanned documents under the SHA-256 of their content,
and a manifest with the hash of each file. No passwords. \`npm run import -- <this folder>\` puts it into an empty
installation, or refuses it whole.

| tệp (file) | số dòng (rows) | nội dung | what |
| --- | ---: | --- | --- |
${tables.map(rowOf).join('\n')}
`
  writeFileSync(join(folder, 'README.md'), text, { mode: 0o600 })
}

function rowOf({ name, rows }: ArchiveManifest['tables'][number]): string {
  const words = isArchived(name) ? archivedTables[name] : { vi: '', en: '' }
  return `| tables/${name}.ndjson | ${rows} | ${words.vi} | ${words.en} |`
}
