import type { Clause } from '../../schema.ts'

/** The clauses on who does what (V). V.4.a, on the districts' plans, is in `of-rules.ts`. */
export const clausesOfObligations = [
  {
    id: 'V',
    demand: {
      vi: 'Thủ trưởng các cơ quan, chủ tịch các huyện, thành phố và mọi bên có liên quan dựa vào kế hoạch này mà làm.',
      en: 'Heads of agencies, chairs of the districts and everybody concerned act on this plan.',
    },
  },
  {
    id: 'V.1',
    demand: {
      vi: 'Hội Người cao tuổi tỉnh đứng đầu việc thực hiện, theo hướng dẫn của Trung ương, cùng các sở, ngành và cấp huyện.',
      en: 'The provincial Association of the Elderly leads the work, by the guidance of the central bodies and with the departments and the districts.',
    },
  },
  {
    id: 'V.1:1',
    demand: {
      vi: 'Mỗi năm lập kế hoạch chi tiết và kinh phí theo chỉ tiêu; hướng dẫn Hội cấp huyện cách lập câu lạc bộ và giúp câu lạc bộ về kỹ thuật.',
      en: 'A detailed plan with its budget for the targets of each year; district associations are shown how to found clubs, and clubs get technical help.',
    },
  },
  {
    id: 'V.1:2',
    demand: {
      vi: 'Theo dõi việc thực hiện, mở sơ kết rồi tổng kết, báo cáo đã làm được gì và có gì mới phát sinh; đề xuất sửa đổi khi thực tế thay đổi.',
      en: 'Monitoring, assessment, interim and final reviews, reports on results and on what comes up; changes are proposed when reality asks for them.',
    },
  },
  {
    id: 'V.1:3',
    demand: {
      vi: 'Cùng chính quyền giúp Hội và đoàn thể cơ sở lập kế hoạch và tìm nguồn lực đúng quy định.',
      en: 'With the authorities, local associations and organisations are helped to plan and to find means within the rules.',
    },
  },
  {
    id: 'V.1:4',
    demand: {
      vi: 'Mở lớp tập huấn đầu và lớp giảng viên, soạn tài liệu; hướng dẫn các nơi và theo dõi tiến độ cùng chất lượng câu lạc bộ.',
      en: 'First courses, courses for trainers and material; localities are guided, and their progress and the quality of their clubs are followed.',
    },
  },
  {
    id: 'V.1:5',
    demand: {
      vi: 'Cùng các tổ chức chính trị, xã hội và nghề nghiệp tìm nguồn lực và dùng thêm quỹ hợp pháp khác.',
      en: 'With political, social and professional organisations means are found, and other lawful funds are used as well.',
    },
  },
  {
    id: 'V.2:1',
    demand: {
      vi: 'Ban Công tác Người cao tuổi tỉnh theo dõi và đánh giá kế hoạch được làm đến đâu.',
      en: 'The provincial Committee on Ageing follows and assesses how the plan is carried out.',
    },
  },
  {
    id: 'V.2:2',
    demand: {
      vi: 'Ban cùng Hội cấp tỉnh đưa kế hoạch vào thực tế.',
      en: 'The Committee works with the provincial Association to carry the plan out.',
    },
  },
  {
    id: 'V.2:3',
    demand: {
      vi: 'Ban hướng dẫn các ban cấp huyện đưa tập huấn và phần việc của kế hoạch vào công tác của mình.',
      en: 'The Committee shows its district counterparts how to take training and the work of the plan into their own.',
    },
  },
  {
    id: 'V.3.a',
    demand: {
      vi: 'Sở Lao động - Thương binh và Xã hội cùng Hội soạn nội dung và lộ trình, hướng dẫn cấp huyện, gắn chương trình và dự án của ngành vào việc nhân rộng, rồi theo dõi, đánh giá.',
      en: 'The Department of Labour, Invalids and Social Affairs works out content and roadmap with the Association, guides the districts, joins its programmes and projects to the work, and monitors and assesses it.',
    },
  },
  {
    id: 'V.3.b',
    demand: {
      vi: 'Sở Tài chính dành tiền cho các việc của mục IV.1 trong dự toán thường xuyên của Hội và các sở, đề xuất kinh phí, và hướng dẫn các sở, cấp huyện cân đối, kết hợp nguồn tiền.',
      en: 'The Department of Finance sets aside money for what IV.1 lists in the regular budgets of the Association and the departments, proposes the funding, and shows departments and districts how to balance and join their sources.',
    },
  },
  {
    id: 'V.3.c',
    demand: {
      vi: 'Sở Y tế giao cơ sở y tế cùng Hội và câu lạc bộ khám định kỳ, quản lý sức khỏe, nói chuyện sức khỏe và cách chăm sóc tại nhà; giúp tập huấn tình nguyện viên; cùng Hội làm chương trình chăm sóc dài hạn.',
      en: 'The Department of Health has health facilities, with the Association and the clubs, examine people regularly, keep their health records, and teach health and home care; it helps train the volunteers and sets up long-term care with the Association.',
    },
  },
  {
    id: 'V.3.d',
    demand: {
      vi: 'Sở Nông nghiệp và Phát triển nông thôn giao ngành mình gắn nguồn lực của chương trình, dự án vào việc nhân rộng và cho câu lạc bộ tham gia giảm nghèo, khuyến nông, nông thôn mới.',
      en: 'The Department of Agriculture and Rural Development joins the means of its programmes and projects to the work, and lets clubs take part in poverty reduction, farm extension and new rural areas.',
    },
  },
  {
    id: 'V.3.dd',
    demand: {
      vi: 'Sở Thông tin và Truyền thông giao báo chí, cổng thông tin, trung tâm cấp huyện và loa truyền thanh nói về câu lạc bộ, để có thêm người ủng hộ.',
      en: 'The Department of Information and Communications has press, portal, district centres and village loudspeakers tell of the clubs, so that more people support them.',
    },
  },
  {
    id: 'V.3.e',
    demand: {
      vi: 'Sở Văn hóa, Thể thao và Du lịch giúp câu lạc bộ tập thể thao, dưỡng sinh, văn nghệ, và vận động gia đình, xã hội ủng hộ và tham gia.',
      en: 'The Department of Culture, Sports and Tourism helps the clubs with sport, health exercise and the arts, and wins families and society over to support and join them.',
    },
  },
  {
    id: 'V.3.g',
    demand: {
      vi: 'Sở Ngoại vụ giúp Hội, đoàn thể và cấp huyện tìm nhà tài trợ nước ngoài về kỹ thuật và tiền, và làm các dự án đó.',
      en: 'The Department of Foreign Affairs helps the Association, organisations and districts to find foreign donors of know-how and money, and to carry those projects out.',
    },
  },
  {
    id: 'V.3.h',
    demand: {
      vi: 'Các sở, ngành khác, trong phần việc của mình, gắn hoạt động liên quan vào kế hoạch và chủ động đưa tin cho báo chí.',
      en: 'The other departments and agencies, within their tasks, join their own activities to the plan and bring news of it to the press.',
    },
  },
  {
    id: 'V.3.i',
    demand: {
      vi: 'Mặt trận Tổ quốc tỉnh cùng vận động nguồn lực, dùng quỹ hợp pháp giúp câu lạc bộ, và giao tổ chức thành viên cùng làm và giám sát.',
      en: 'The provincial Fatherland Front helps raise means, uses lawful funds for the clubs, and has its member organisations help and monitor.',
    },
  },
  {
    id: 'V.4.b',
    demand: {
      vi: 'Cấp huyện giao Hội cùng cấp và các phòng, ban lập, nhân rộng và giữ câu lạc bộ trên địa bàn.',
      en: 'Each district has its own association and its offices found, multiply and keep clubs.',
    },
  },
  {
    id: 'V.4.c',
    demand: {
      vi: 'Mỗi năm, cấp huyện dành một khoản trong dự toán thường xuyên để nhân rộng câu lạc bộ, trong sức ngân sách của mình.',
      en: 'Every year each district sets money aside for the clubs in its regular budget, as far as its means allow.',
    },
  },
  {
    id: 'V.4.d',
    demand: {
      vi: 'Cấp huyện hướng dẫn dùng các quỹ hợp pháp tại chỗ và vận động xã hội hóa cho kế hoạch.',
      en: 'Each district shows how lawful local funds may be used and raises contributions for the plan.',
    },
  },
  {
    id: 'V.4.e',
    demand: {
      vi: 'Cấp huyện theo dõi việc thực hiện ở chỗ mình, mở sơ kết rồi tổng kết, báo cáo đã làm được gì và có gì mới; đề xuất sửa đổi khi cần.',
      en: 'Each district monitors, assesses, holds interim and final reviews, reports results and what comes up, and proposes changes where needed.',
    },
  },
] as const satisfies readonly Clause[]
