import { amongKnown, type HistoryWords } from '../history/words.ts'
import { askedKinds, labelAsked } from './clocks.ts'
import { askedHows, labelAskedHow, labelRequestOutcome, requestOutcomes } from './person-request-words.ts'

/** How the history describes actions on a registered person's request. */
export const personRequestHistory = {
  actions: {
    'personRequest.record': { vi: 'Ghi yêu cầu', en: 'Recorded the request' },
    'personRequest.answer': { vi: 'Ghi ngày trả lời', en: 'Recorded the answer' },
    'personRequest.extend': { vi: 'Gia hạn', en: 'Extended it' },
    'personRequest.close': { vi: 'Ghi kết thúc', en: 'Closed it' },
    'personRequest.reopen': { vi: 'Mở lại', en: 'Reopened it' },
  },
  fields: {
    asked: { vi: 'Yêu cầu', en: 'Asked for' },
    askedOn: { vi: 'Ngày nhận', en: 'Received on' },
    askedHow: { vi: 'Cách gửi', en: 'How it came' },
    askedBy: { vi: 'Người yêu cầu thay', en: 'Asked on the person’s behalf by' },
    matter: { vi: 'Nội dung', en: 'Matter' },
    answered: { vi: 'Đã trả lời', en: 'Answered' },
    extended: { vi: 'Gia hạn', en: 'Extended' },
    ending: { vi: 'Kết thúc', en: 'Closed' },
  },
  values: {
    asked: amongKnown(askedKinds, labelAsked),
    askedHow: amongKnown(askedHows, labelAskedHow),
    'ending.outcome': amongKnown(requestOutcomes, labelRequestOutcome),
  },
} as const satisfies HistoryWords
