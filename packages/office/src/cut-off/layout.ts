/**
 * The three sheets of a cut-off file with the headings of their columns; the same headings are written and searched
 * for.
 */
export const layout = {
  balances: {
    sheetName: 'Số dư',
    columns: { label: 'Nội dung', incomeFund: 'Quỹ tăng thu nhập', activityFund: 'Quỹ hoạt động' },
  },
  sources: {
    sheetName: 'Nguồn vốn',
    columns: {
      label: 'Nguồn',
      giver: 'Tên nhà tài trợ, dự án',
      incomeFund: 'Quỹ tăng thu nhập',
      activityFund: 'Quỹ hoạt động',
    },
  },
  loans: {
    sheetName: 'Nợ còn lại',
    columns: {
      order: 'STT',
      borrower: 'Họ và tên người vay',
      birth: 'Năm sinh',
      purpose: 'Mục đích',
      guarantor: 'Người bảo lãnh',
      principal: 'Gốc còn nợ',
      months: 'Số tháng còn lại',
      rate: 'Lãi một tháng (%)',
      interest: 'Cách tính lãi',
      repayment: 'Cách trả',
      grace: 'Số tháng chưa trả gốc',
    },
  },
} as const

export type PartName = keyof typeof layout
type FieldsOf<Part> = Part extends { readonly columns: infer Columns } ? keyof Columns : never
/** A column of one of the sheets. */
export type Field = FieldsOf<(typeof layout)[PartName]>

const fields: readonly Field[] = [
  'order',
  'label',
  'giver',
  'incomeFund',
  'activityFund',
  'borrower',
  'birth',
  'purpose',
  'guarantor',
  'principal',
  'months',
  'rate',
  'interest',
  'repayment',
  'grace',
]

/** The columns of a sheet with their headings. */
export function columnsOf(part: PartName): readonly (readonly [field: Field, heading: string])[] {
  const columns: Partial<Record<Field, string>> = layout[part].columns
  return Object.keys(columns).flatMap((name) => {
    const field = fields.find((one) => one === name)
    const heading = field && columns[field]
    return field === undefined || heading === undefined ? [] : [[field, heading] as const]
  })
}

/** The lines of the first sheet, by the text in its first column. */
export const balanceLabels = {
  day: 'Ngày chốt sổ',
  evidence: 'Căn cứ',
  cash: 'Tiền mặt',
  loans: 'Gốc cho vay còn nợ',
  total: 'Tổng cộng',
} as const
export type BalanceLine = keyof typeof balanceLabels

/** The last line of the two other sheets: the sum of the lines above it. */
export const totalLabel = balanceLabels.total
