import type { FundingSource } from '../schema.ts'

/** The sources of money, and the activities that the plan means each for (IV). */
export const fundingSources = [
  {
    id: 'stateBudget',
    clause: 'IV.1',
    name: { vi: 'Ngân sách nhà nước', en: 'State budget' },
    interpretation: {
      vi: 'Cả phần lồng ghép từ chương trình, dự án tại địa phương và phần Trung ương cấp theo Đề án, ghi ở cấp chi.',
      en: 'Also what local programmes and projects add and what the national scheme allots, recorded at the level that spends it.',
    },
    sources: ['central', 'province', 'district', 'commune'],
    levels: ['province', 'district', 'commune'],
    activities: [
      'activity.guidance',
      'activity.initialTraining',
      'activity.trainers',
      'activity.trainingMaterial',
      'activity.clubs',
      'activity.monitoring',
      'activity.publicity',
      'activity.mediaMaterial',
    ],
  },
  {
    id: 'organisations',
    clause: 'IV.2',
    name: { vi: 'Tổ chức, cá nhân trong nước', en: 'Organisations and individuals' },
    interpretation: {
      vi: 'Đóng góp và phần lồng ghép của tổ chức, doanh nghiệp, cá nhân trong nước; bên ngoài thuộc mục IV.4.',
      en: 'Gifts and joined programmes of organisations, enterprises and individuals in the country; those abroad are IV.4.',
    },
    sources: ['donor'],
    levels: ['province', 'district', 'commune'],
    activities: ['activity.clubs', 'activity.clubActivities'],
  },
  {
    id: 'localFunds',
    clause: 'IV.3',
    name: {
      vi: 'Quỹ địa phương, Hội, cộng đồng và thành viên',
      en: 'Local funds, Association, community and members',
    },
    interpretation: {
      vi: 'Chỉ để lập quỹ ban đầu và chi hoạt động của câu lạc bộ.',
      en: 'Only for the first capital of the clubs and what they spend on activities.',
    },
    sources: ['localFund', 'association', 'community', 'members'],
    levels: ['province', 'district', 'commune'],
    activities: ['activity.clubs', 'activity.clubActivities'],
  },
  {
    id: 'international',
    clause: 'IV.4',
    name: { vi: 'Viện trợ, tài trợ quốc tế', en: 'International aid' },
    interpretation: {
      vi: 'Dự án tài trợ từ bên ngoài tính ở đây, kể cả khi một cơ quan trong nước quản lý.',
      en: 'Projects with money from abroad count here, also when a body in the country runs them.',
    },
    sources: ['project', 'foreignDonor'],
    levels: ['province'],
    activities: ['activity.clubs', 'activity.clubActivities', 'activity.internationalCooperation'],
  },
] as const satisfies readonly FundingSource[]
