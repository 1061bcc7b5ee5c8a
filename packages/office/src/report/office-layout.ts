import type { CitedSnapshot } from '@lienthehe/domain/review'
import { paragraph, rule, sideBySide } from './paragraph.ts'

export const centred = { align: 'center' } as const

/** The reporting office, the country's motto, the number and the date; only the year of the date is filled in. */
export function heading(year: string): string {
  const organisation = [
    paragraph('(CƠ QUAN CẤP TRÊN)', { ...centred, size: 12 }),
    paragraph('(CƠ QUAN BÁO CÁO)', { ...centred, size: 12, bold: true }),
    rule(1300),
  ]
  const nation = [
    paragraph('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { ...centred, size: 12, bold: true }),
    paragraph('Độc lập - Tự do - Hạnh phúc', { ...centred, size: 13, bold: true }),
    rule(1130),
  ]
  const number = paragraph('Số:        /BC-', { ...centred, size: 13 })
  const openDay = `…………, ngày      tháng      năm ${year}`
  return sideBySide(
    [3912, 5442],
    [
      [organisation.join(''), nation.join('')],
      [number, paragraph(openDay, { ...centred, size: 13, italic: true })],
    ],
  )
}

/** Tells the reader of the paper that the snapshot it cites was withdrawn. */
export function withdrawal({ number, withdrawn }: CitedSnapshot): readonly string[] {
  if (withdrawn === null) return []
  const said = `Bản chốt số ${number} mà báo cáo này trích đã được rút: ${withdrawn}. Không trích dẫn báo cáo này; hãy chốt lại kỳ ấy.`
  return [paragraph(said, { ...centred, size: 13, bold: true }), paragraph('', { size: 8 })]
}

/** The recipients and the signer; five empty lines are left for the signature and the seal. */
export function signature(): string {
  const recipients = [
    paragraph('Nơi nhận:', { size: 12, bold: true, italic: true }),
    paragraph('- Như trên;', { size: 11 }),
    paragraph('- Lưu: VT.', { size: 11 }),
  ]
  const signer = [
    paragraph('(CHỨC VỤ CỦA NGƯỜI KÝ)', { ...centred, bold: true }),
    ...Array.from({ length: 5 }, () => paragraph('', centred)),
    paragraph('(Họ và tên)', { ...centred, bold: true }),
  ]
  return [
    paragraph('', { size: 8, keepsWithNext: true }),
    sideBySide([4309, 5045], [[recipients.join(''), signer.join('')]]),
    paragraph('', { size: 8 }),
  ].join('')
}
