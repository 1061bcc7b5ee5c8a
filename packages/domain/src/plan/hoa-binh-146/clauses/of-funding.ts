import type { Clause } from '../../schema.ts'

/** The clauses on where the money comes from (IV). */
export const clausesOfFunding = [
  {
    id: 'IV.1',
    demand: {
      vi: 'Ngân sách chi cho hướng dẫn, đào tạo giảng viên, lớp tập huấn đầu, tài liệu, tuyên truyền, kinh phí ban đầu khi lập câu lạc bộ và kiểm tra, mỗi cấp theo phân cấp của mình; kết hợp chương trình, dự án tại chỗ và phần Trung ương phân bổ từ Đề án.',
      en: 'The state budget pays for guidance, trainers, first courses, material, publicity, the start of each club and monitoring, each level as budgets are divided; programmes and projects in the locality and what the national scheme allots are joined to it.',
    },
  },
  {
    id: 'IV.2',
    demand: {
      vi: 'Tổ chức và cá nhân đóng góp theo luật để giữ và nhân rộng câu lạc bộ; đoàn thể góp phần từ chương trình, dự án, kế hoạch của họ tại chỗ.',
      en: 'Organisations and individuals contribute, as the law allows, to keep and multiply the clubs; other bodies join in from their own local programmes, projects and plans.',
    },
  },
  {
    id: 'IV.3',
    demand: {
      vi: 'Các quỹ tại địa phương, theo cơ chế mà chính quyền hướng dẫn, cùng Hội, cộng đồng và chính thành viên góp vốn quỹ ban đầu và tiền hoạt động cho câu lạc bộ.',
      en: 'Local funds, in ways that the authorities lay down, together with the Association, the community and the members themselves, give the clubs their first capital and running money.',
    },
  },
  {
    id: 'IV.4',
    demand: {
      vi: 'Kêu gọi viện trợ, tài trợ hợp pháp của chính phủ, tổ chức và cá nhân bên ngoài, và làm các dự án tài trợ để thêm câu lạc bộ.',
      en: 'Governments, organisations and individuals abroad are asked for lawful aid, and funded projects are set up and carried out for more clubs.',
    },
  },
] as const satisfies readonly Clause[]
