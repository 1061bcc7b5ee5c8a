import { formatDate } from '../text/format.ts'
import type { InLanguage, Wording } from '../text/language.ts'
import type { UnitFault } from './fault.ts'
import type { UnitLevel } from './unit.ts'

/** A contradiction in a list of units, as a sentence. Its place is shown beside it. */
export function describeUnitFault(fault: UnitFault, { language }: InLanguage): string {
  return sentenceOf(fault)[language]
}

const levelLabels: Readonly<Record<UnitLevel, Wording>> = {
  province: { vi: 'cấp tỉnh', en: 'province' },
  district: { vi: 'cấp huyện', en: 'district' },
  commune: { vi: 'cấp xã', en: 'commune' },
}

function sentenceOf(fault: UnitFault): Wording {
  const { unit } = fault
  switch (fault.kind) {
    case 'wrongKey': {
      const from = formatDate(fault.validFrom)
      return {
        vi: `${unit} không phải khóa của mã ${fault.code} từ ngày ${from}.`,
        en: `${unit} is not the key of ${fault.code} from ${from} on.`,
      }
    }
    case 'endsTooEarly': {
      const [from, to] = [fault.validFrom, fault.validTo].map((date) => formatDate(date))
      return {
        vi: `${unit} hết hiệu lực ngày ${to}, trước khi có hiệu lực ngày ${from}.`,
        en: `${unit} ends on ${to}, before it begins on ${from}.`,
      }
    }
    case 'twoVersionsAtOnce':
      return {
        vi: `${unit} và ${fault.other} cùng có hiệu lực dưới một mã.`,
        en: `${unit} and ${fault.other} are in force together under one code.`,
      }
    case 'namesakesAtOnce':
      return {
        vi: `${unit} và ${fault.other} cùng tên, cùng loại, cùng thuộc một đơn vị và cùng có hiệu lực.`,
        en: `${unit} and ${fault.other} are in force together in one unit under one name.`,
      }
    case 'parentUnknown':
      return {
        vi: `${unit} thuộc ${fault.parent}, đơn vị không có trong danh sách.`,
        en: `${unit} lies in ${fault.parent}, which is not in the list.`,
      }
    case 'circle': {
      const way = fault.way.join(' → ')
      return { vi: `${unit} nằm trong chính nó: ${way}.`, en: `${unit} lies in itself: ${way}.` }
    }
    case 'parentTooLow': {
      const [own, above] = [levelLabels[fault.level], levelLabels[fault.parentLevel]]
      return {
        vi: `${unit} là ${own.vi}, không thể thuộc ${fault.parent} là ${above.vi}.`,
        en: `${unit} is a ${own.en} and cannot lie in ${fault.parent}, a ${above.en}.`,
      }
    }
    case 'parentNotInForce':
      return {
        vi: `${unit} có hiệu lực vào những ngày ${fault.parent} không có hiệu lực.`,
        en: `${unit} is in force on days on which ${fault.parent} is not.`,
      }
    default:
      return sentenceOfEnd(fault)
  }
}

type Ending = Exclude<
  UnitFault,
  {
    readonly kind:
      | 'wrongKey'
      | 'endsTooEarly'
      | 'twoVersionsAtOnce'
      | 'namesakesAtOnce'
      | 'parentUnknown'
      | 'circle'
      | 'parentTooLow'
      | 'parentNotInForce'
  }
>

/** The sentence for a fault in how a unit ends, or in what follows it. */
function sentenceOfEnd(fault: Ending): Wording {
  const { unit } = fault
  switch (fault.kind) {
    case 'groundLost': {
      const on = formatDate(fault.validTo)
      return {
        vi: `${unit} hết hiệu lực ngày ${on} mà không nơi nào ghi địa bàn ấy nay thuộc đâu.`,
        en: `${unit} ends on ${on}, and nothing says to which unit its area belongs now.`,
      }
    }
    case 'unitUnknown':
      return {
        vi: `${unit} không có trong danh sách đơn vị.`,
        en: `${unit} is not in the list of units.`,
      }
    case 'doesNotEndThen': {
      const on = formatDate(fault.on)
      return { vi: `${unit} không hết hiệu lực ngày ${on}.`, en: `${unit} does not end on ${on}.` }
    }
    case 'doesNotBeginThen': {
      const on = formatDate(fault.on)
      return { vi: `${unit} không bắt đầu ngày ${on}.`, en: `${unit} does not begin on ${on}.` }
    }
    case 'toldTwice':
      return {
        vi: `${unit} trở thành gì được ghi hai lần.`,
        en: `What became of ${unit} is recorded twice.`,
      }
    case 'namedTwice':
      return { vi: `${unit} được nêu hai lần.`, en: `${unit} is named twice.` }
  }
}
