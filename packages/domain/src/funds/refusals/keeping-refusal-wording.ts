import { labelBoardPost } from '../../boards/wording.ts'
import { formatDate } from '../../text/format.ts'
import type { InLanguage, Wording } from '../../text/language.ts'
import { labelFund } from '../records/wording.ts'
import { formatDong } from '../wording.ts'
import type { KeepingRefusal, SheetSum } from './refusal.ts'

/** Says who may do the act, what waits for a second person, or what is still missing. */
export function describeKeepingRefusal(refusal: KeepingRefusal, { language }: InLanguage): string {
  return language === 'vi' ? inVietnamese(refusal) : inEnglish(refusal)
}

function inVietnamese(refusal: KeepingRefusal): string {
  switch (refusal.reason) {
    case 'postNeeded':
      return `Việc này là của ${labelBoardPost(refusal.post, 'vi').toLowerCase()} câu lạc bộ.`
    case 'officerNeeded':
      return 'Việc này cần cán bộ phụ trách địa bàn xác nhận.'
    case 'ownLoan':
      return 'Không ai tự ghi, tự duyệt khoản vay của chính mình; hãy nhờ người khác trong ban chủ nhiệm.'
    case 'countMissing':
      return `${labelFund(refusal.fund, 'vi')} chưa kiểm quỹ cuối tháng; hãy đếm tiền vào một ngày từ ${formatDate(refusal.from)} đến ${formatDate(refusal.to)} rồi khóa sổ.`
    case 'differenceUnexplained':
      return `${labelFund(refusal.fund, 'vi')} ${refusal.differenceDong < 0 ? 'thiếu' : 'thừa'} ${formatDong(Math.abs(refusal.differenceDong), 'vi')} so với sổ; hãy ghi lý do rồi khóa sổ.`
    case 'alreadyProposed':
      return 'Việc này đã có người đề nghị và đang chờ người thứ hai xác nhận.'
    case 'proposalAnswered':
      return 'Đề nghị này đã được xác nhận hoặc đã bị từ chối.'
    case 'payerNotAMember':
      return `Người đóng thứ ${refusal.payer} trong danh sách không phải là thành viên ngày ${formatDate(refusal.on)}.`
    case 'sheetSumDiffers':
      return `${labelFund(refusal.fund, 'vi')}: ${sheetSums[refusal.sum].vi} ghi ${formatDong(refusal.statedDong, 'vi')}, cộng lại được ${formatDong(refusal.countedDong, 'vi')}, chênh ${formatDong(Math.abs(refusal.statedDong - refusal.countedDong), 'vi')}. Hãy sửa cho khớp rồi gửi lại.`
    case 'partsChanged':
      return `Sổ vừa thay đổi: số tiền này nay gồm gốc ${formatDong(refusal.parts.principalDong, 'vi')}, lãi ${formatDong(refusal.parts.interestDong, 'vi')}, lãi phạt ${formatDong(refusal.parts.penaltyDong, 'vi')}. Xem lại rồi lưu.`
  }
}

function inEnglish(refusal: KeepingRefusal): string {
  switch (refusal.reason) {
    case 'postNeeded':
      return `This is for the club’s ${labelBoardPost(refusal.post, 'en').toLowerCase()} to do.`
    case 'officerNeeded':
      return 'This is for the officer of the club’s unit to confirm.'
    case 'ownLoan':
      return 'Nobody records or approves their own loan; ask another member of the board.'
    case 'countMissing':
      return `${labelFund(refusal.fund, 'en')}: the box was not counted at the end of the month; count it on a day from ${formatDate(refusal.from)} to ${formatDate(refusal.to)}, then close.`
    case 'differenceUnexplained':
      return `${labelFund(refusal.fund, 'en')}: ${formatDong(Math.abs(refusal.differenceDong), 'en')} ${refusal.differenceDong < 0 ? 'less' : 'more'} than the book says; write why, then close.`
    case 'alreadyProposed':
      return 'Somebody has already proposed this; it is waiting for a second person.'
    case 'proposalAnswered':
      return 'This proposal has already been confirmed or declined.'
    case 'payerNotAMember':
      return `Number ${refusal.payer} on the list was not a member on ${formatDate(refusal.on)}.`
    case 'sheetSumDiffers':
      return `${labelFund(refusal.fund, 'en')}: ${sheetSums[refusal.sum].en} says ${formatDong(refusal.statedDong, 'en')} and its lines add up to ${formatDong(refusal.countedDong, 'en')}, a difference of ${formatDong(Math.abs(refusal.statedDong - refusal.countedDong), 'en')}. Correct the sheet and send it again.`
    case 'partsChanged':
      return `The book has just changed: this amount now consists of ${formatDong(refusal.parts.principalDong, 'en')} of principal, ${formatDong(refusal.parts.interestDong, 'en')} of interest and ${formatDong(refusal.parts.penaltyDong, 'en')} of penalty. Look again, then save.`
  }
}

const sheetSums: Readonly<Record<SheetSum, Wording>> = {
  total: { vi: 'tổng cộng', en: 'the total' },
  loans: { vi: 'tổng dư nợ cho vay', en: 'the sum of the loans' },
  sources: { vi: 'tổng theo nguồn vốn', en: 'the sum by source' },
}
