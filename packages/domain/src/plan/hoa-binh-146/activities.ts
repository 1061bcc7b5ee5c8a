import type { PlanElement } from '../schema.ts'

/** The activities for reaching the targets (III). The full demand of each is in its clause. */
export const activities = [
  {
    id: 'activity.launch',
    clause: 'III.1.a',
    name: { vi: 'Triển khai và lập kế hoạch các cấp', en: 'Launch, and plans at each level' },
    interpretation: {
      vi: 'Xong khi có kế hoạch tài chính, bảng phân công và kế hoạch của mọi huyện, thành phố.',
      en: 'Done when there are a financial plan, a division of tasks, and a plan of every district.',
    },
  },
  {
    id: 'activity.guidance',
    clause: 'III.1.b',
    name: { vi: 'Hướng dẫn thực hiện', en: 'Guidance' },
    interpretation: null,
  },
  {
    id: 'activity.initialTraining',
    clause: 'III.2.a',
    name: { vi: 'Tập huấn ban đầu', en: 'Initial training' },
    interpretation: {
      vi: 'Tính theo xã: xã chưa có lớp nào trong 2016–2020 cần ít nhất một lớp.',
      en: 'By commune: one without any course in 2016–2020 needs at least one.',
    },
  },
  {
    id: 'activity.trainers',
    clause: 'III.2.b',
    name: { vi: 'Tập huấn giảng viên', en: 'Training of trainers' },
    interpretation: {
      vi: 'Mỗi huyện, thành phố có ít nhất một giảng viên đã được tập huấn.',
      en: 'Each district has at least one trainer who has been trained.',
    },
  },
  {
    id: 'activity.trainingMaterial',
    clause: 'III.2.c',
    name: { vi: 'Tài liệu tập huấn, tuyên truyền', en: 'Material for training and publicity' },
    interpretation: null,
  },
  {
    id: 'activity.clubs',
    clause: 'III.3.a',
    name: { vi: 'Lập mới và củng cố câu lạc bộ', en: 'Founding and strengthening clubs' },
    interpretation: {
      vi: 'Đo bằng các chỉ tiêu số lượng (I.2.a) và chất lượng (I.2.b).',
      en: 'Measured by the targets of quantity (I.2.a) and quality (I.2.b).',
    },
  },
  {
    id: 'activity.clubActivities',
    clause: 'III.3.b',
    name: { vi: 'Hoạt động của câu lạc bộ', en: 'What the clubs do' },
    interpretation: {
      vi: 'Tám mảng; mỗi câu lạc bộ báo cáo theo tháng.',
      en: 'Eight areas; each club reports by month.',
    },
  },
  {
    id: 'activity.exchange',
    clause: 'III.3.c',
    name: { vi: 'Giao lưu giữa các câu lạc bộ', en: 'Exchange between clubs' },
    interpretation: null,
  },
  {
    id: 'activity.monitoring',
    clause: 'III.3.d',
    name: { vi: 'Giám sát và hỗ trợ kỹ thuật', en: 'Monitoring and technical help' },
    interpretation: {
      vi: 'Kế hoạch không nêu số lần; mỗi câu lạc bộ cần một lần đánh giá trong năm để xét mục I.2.b.',
      en: 'The plan sets no number of visits; each club needs one assessment in the year to be judged by I.2.b.',
    },
  },
  {
    id: 'activity.publicity',
    clause: 'III.4.a',
    name: { vi: 'Tuyên truyền về kế hoạch', en: 'Publicity for the plan' },
    interpretation: null,
  },
  {
    id: 'activity.press',
    clause: 'III.4.b',
    name: { vi: 'Hợp tác với báo chí', en: 'Work with the press' },
    interpretation: null,
  },
  {
    id: 'activity.studyVisits',
    clause: 'III.4.c',
    name: { vi: 'Tham quan để lập câu lạc bộ', en: 'Study visits to found clubs' },
    interpretation: {
      vi: 'Dành cho nơi chưa có câu lạc bộ; giao lưu giữa các câu lạc bộ thuộc mục III.3.c.',
      en: 'For places without a club; exchange between clubs belongs to III.3.c.',
    },
  },
  {
    id: 'activity.mediaMaterial',
    clause: 'III.4.d',
    name: { vi: 'Tài liệu truyền thông', en: 'Media material' },
    interpretation: null,
  },
  {
    id: 'activity.provincialResources',
    clause: 'III.5.a',
    name: {
      vi: 'Vận động tổ chức, doanh nghiệp, cá nhân',
      en: 'Resources from organisations and individuals',
    },
    interpretation: null,
  },
  {
    id: 'activity.localResources',
    clause: 'III.5.b',
    name: { vi: 'Nguồn lực tại từng cấp', en: 'Resources at each level' },
    interpretation: null,
  },
  {
    id: 'activity.clubResources',
    clause: 'III.5.c',
    name: { vi: 'Câu lạc bộ tự vận động nguồn lực', en: 'Resources that clubs raise' },
    interpretation: null,
  },
  {
    id: 'activity.internationalCooperation',
    clause: 'III.6',
    name: { vi: 'Hợp tác quốc tế', en: 'International cooperation' },
    interpretation: null,
  },
  {
    id: 'activity.reports',
    clause: 'III.7.a',
    name: { vi: 'Báo cáo, sơ kết, tổng kết', en: 'Reports and reviews' },
    interpretation: {
      vi: 'Mỗi năm một báo cáo và sơ kết; hết giai đoạn một tổng kết.',
      en: 'A report and an interim review each year; a final review at the end of the phase.',
    },
  },
  {
    id: 'activity.reviewMeetings',
    clause: 'III.7.b',
    name: { vi: 'Hội nghị sơ kết, tổng kết', en: 'Review meetings' },
    interpretation: {
      vi: 'Ở cấp tỉnh và từng huyện, thành phố.',
      en: 'In the province and in each district.',
    },
  },
] as const satisfies readonly PlanElement[]
