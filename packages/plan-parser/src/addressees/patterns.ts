// Whom clauses speak to: classes of units, single units and roles, as plans of a city write them.

export type AddresseeKind = 'class' | 'unit' | 'role';

/** The city's classes of addressees. */
export type ClassCode = 'SBN' | 'QH' | 'XPT' | 'DP' | 'SNV' | 'BCT' | 'DAI' | 'TT' | 'CBCCVC';

export interface Pattern {
  kind: AddresseeKind;
  codes: ClassCode[];
  /** A source for a regular expression, without groups of its own. */
  words: string;
  /** Who is meant depends on the reader. */
  doubtful?: boolean;
}

const UBND = '(?:UBND|[UỦ]y ban [Nn]hân dân|[UỦ]ỷ ban [Nn]hân dân|Uỷ ban [Nn]hân dân)';
const CITY = '(?:\\s(?:thành phố|tỉnh)(?:\\sCần Thơ)?)?';
const NAME = '\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){0,3}';
const SEP = '(?:,\\s?|\\s?-\\s?|\\svà\\s|,\\svà\\s)';
/** One stray word may slip in: "UBND dân xã". */
const STRAY = '(?:\\s(?!quận|huyện|xã|phường|các|thành|tỉnh|thị|cấp|trong)\\p{Ll}+)?';
const DISTRICTS = `quận${SEP}huyện`;
const WARDS = `(?:xã${SEP}phường(?:${SEP}thị trấn)?|phường${SEP}xã(?:${SEP}thị trấn)?)`;
const FIELDS =
  'Nội vụ|Tư pháp|Tài chính|Xây dựng|Y tế|Công Thương|Ngoại vụ|Du lịch|Dân tộc và Tôn giáo|Giáo dục và Đào tạo|Khoa học và Công nghệ|Thông tin và Truyền thông|Kế hoạch và Đầu tư|Giao thông vận tải|Giao thông Vận tải|Tài nguyên và Môi trường|Nông nghiệp và Phát triển nông thôn|Nông nghiệp và Môi trường|Lao động - Thương binh và Xã hội|Lao động, Thương binh và Xã hội|Văn hóa, Thể thao và Du lịch|Văn hoá, Thể thao và Du lịch';

/** Longer and narrower ones first: the first that fits at a place is taken. */
export const PATTERNS: Pattern[] = [
  { kind: 'class', codes: ['QH', 'XPT'], words: `${UBND}\\s(?:các\\s)?${DISTRICTS}(?:${SEP}|\\svà\\s)${WARDS}` },
  { kind: 'class', codes: ['QH', 'XPT'], words: `${UBND}\\scác\\scấp|${UBND}\\scấp\\shuyện,?\\s(?:và\\s)?cấp\\sxã` },
  { kind: 'class', codes: ['QH'], words: `${UBND}${STRAY}\\s(?:các\\s)?${DISTRICTS}|${UBND}\\scấp\\shuyện` },
  {
    kind: 'class',
    codes: ['XPT'],
    words: `${UBND}${STRAY}\\s(?:các\\s)?(?:${WARDS}|phường|xã)(?!\\s\\p{Lu})|${UBND}\\scấp\\sxã`,
  },
  {
    kind: 'class',
    codes: ['SBN'],
    words: `(?:[Cc]ác\\s)?[Ss]ở(?:${SEP}[Bb]an(?:${SEP}|\\s)[Nn]gành|${SEP}[Nn]gành|${SEP}[Bb]an)(?:${SEP}đoàn thể)?${CITY}|[Cc]ác\\s(?:[Ss]ở(?:\\s[Nn]gành)?|[Bb]an,?\\s[Nn]gành)(?!\\s\\p{Lu})${CITY}`,
  },
  {
    kind: 'class',
    codes: ['SBN', 'DP'],
    words: '(?:[Cc]ác\\s)?[Cc]ơ quan, đơn vị(?:\\svà|,)\\sđịa phương',
    doubtful: true,
  },
  { kind: 'class', codes: ['DP'], words: '(?:[Cc]ác\\s)?[Đđ]ịa phương' },
  { kind: 'class', codes: ['SBN', 'DP'], words: '[Cc]ác\\s(?:cơ quan, đơn vị|đơn vị|cơ quan)', doubtful: true },
  { kind: 'unit', codes: ['SNV'], words: 'Sở Nội vụ' },
  { kind: 'unit', codes: ['BCT'], words: 'Báo Cần Thơ' },
  { kind: 'unit', codes: ['DAI'], words: 'Đài Phát thanh (?:và|-) Truyền hình(?: thành phố)?(?: Cần Thơ)?' },
  { kind: 'unit', codes: [], words: `Sở (?:${FIELDS})` },
  { kind: 'unit', codes: [], words: `${UBND}\\s(?:quận|huyện|phường|xã|thị trấn|thị xã)\\s${NAME}` },
  {
    kind: 'unit',
    codes: [],
    words: `(?:Văn phòng\\s(?:Đoàn đại biểu Quốc hội và\\s)?(?:HĐND và\\s)?)?${UBND}\\s(?:thành phố|tỉnh)(?:\\s${NAME})?`,
  },
  {
    kind: 'unit',
    codes: [],
    words: `(?:Thanh tra|Công an|Bộ Chỉ huy [Qq]uân sự|Liên đoàn Lao động|Thành đoàn|Hội Nông dân|Hội Cựu chiến binh|Hội Liên hiệp Phụ nữ)${CITY}`,
  },
  {
    kind: 'unit',
    codes: [],
    words: 'Ban (?:Dân vận|Tổ chức|Tuyên giáo|Nội chính)(?: (?:Thành|Tỉnh|Quận|Huyện) (?:ủy|uỷ))?|Ban Dân tộc',
  },
  { kind: 'unit', codes: [], words: `(?:Ủy ban\\s)?(?:Mặt trận Tổ quốc|MTTQ)(?:\\sViệt Nam)?(?:\\scác cấp|${CITY})` },
  { kind: 'unit', codes: [], words: 'Phòng (?:Nội vụ|Tư pháp|Văn hóa và Thông tin|Dân tộc)' },
  {
    kind: 'role',
    codes: ['TT'],
    words:
      '[Tt]hủ trưởng(?:\\s(?:các\\s)?(?:cơ quan, đơn vị|cơ quan|đơn vị))?(?!\\s(?:các\\s)?(?:[Ss]ở|[Bb]an|UBND))|[Nn]gười đứng đầu',
  },
  {
    kind: 'role',
    codes: ['CBCCVC'],
    words: '[Cc]án bộ, công chức(?:, viên chức)?(?:, người lao động)?|[Cc]ông chức, viên chức|CBCCVC',
  },
];

/** A person's office before a unit or a class makes it a role of theirs. */
export const OFFICE =
  '(?:Phó\\s)?(?:Chủ tịch|Giám đốc|Chánh Văn phòng|Chánh Thanh tra|Trưởng ban|Trưởng phòng|Bí thư|Thủ trưởng)';
