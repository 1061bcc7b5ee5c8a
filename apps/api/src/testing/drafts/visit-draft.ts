/** A visit planned to the target club, with only the fields that are filled in first. */
export const visitDraft = { plannedOn: '2025-09-15', visitors: 'Bà Hà, ông Dũng', purpose: null }

/** The result of the visit: eight of ten questions answered with yes, and one task for the club. */
export const visitReport = {
  on: '2025-09-16',
  visitors: 'Bà Hà',
  findings: 'Sổ quỹ ghi chậm hai tháng',
  help: 'Hướng dẫn kế toán ghi sổ',
  answers: {
    board: 'yes',
    'accounts-apart': 'yes',
    meetings: 'yes',
    'work-plan': 'yes',
    'member-list': 'yes',
    reports: 'yes',
    'fund-books': 'partly',
    'cash-count': 'yes',
    loans: 'yes',
    'home-care': 'partly',
  },
  followUps: [{ task: 'Ghi sổ đến hết tháng 9', responsible: 'Kế toán', dueOn: '2025-10-15' }],
} as const
