// Turns of phrase by which a part of a document is known: how it closes, how an annex begins, who signs.

/** The paragraph that ends a document's body, without a number of its own. */
const CLOSING =
  /^(?:trên đây là|trên đây|nhận được (?:kế hoạch|chỉ thị|công văn|văn bản|hướng dẫn|quyết định|thông báo)|trong quá trình (?:tổ chức |triển khai )?(?:triển khai |tổ chức )?(?:thực hiện|triển khai)|quá trình (?:tổ chức |triển khai )?thực hiện|(?:kế hoạch|chỉ thị|hướng dẫn|nghị quyết|quyết định|quy định|quy chế|chương trình|kết luận|thông báo|luật) này (?:có hiệu lực|được|thay thế|phổ biến|đã được)|yêu cầu (?:các|thủ trưởng|giám đốc|chủ tịch)[^.;]{0,200}(?:kế hoạch|chỉ thị|nội dung|công văn|văn bản) (?:này|trên)|đề nghị (?:các|quý|thủ trưởng)[^.;]{0,200}(?:triển khai|thực hiện|phối hợp|quan tâm)|căn cứ (?:nội dung )?(?:kế hoạch|chỉ thị|hướng dẫn|công văn) này|vậy,? |kính (?:đề nghị|trình|mong|báo cáo)|rất mong|xin trân trọng|trân trọng)/i;

export function isClosingPhrase(text: string): boolean {
  return CLOSING.test(text);
}

/** "./." ends the body; footnote marks may follow it. */
export function endsBody(text: string): boolean {
  return /\.\s*\/\s*\.?[”"]?(?:\[\d+\])?$/.test(text.slice(-20));
}

const TITLES =
  'CHỦ TỊCH|PHÓ CHỦ TỊCH(?: THƯỜNG TRỰC)?|THỦ TƯỚNG|PHÓ THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|GIÁM ĐỐC|PHÓ GIÁM ĐỐC|BÍ THƯ|PHÓ BÍ THƯ(?: THƯỜNG TRỰC)?|TRƯỞNG BAN|PHÓ TRƯỞNG BAN|PHÓ BAN|CHÁNH VĂN PHÒNG|PHÓ CHÁNH VĂN PHÒNG|TRƯỞNG PHÒNG|PHÓ TRƯỞNG PHÒNG|CHỦ NHIỆM|VIỆN TRƯỞNG|CHÁNH ÁN|HIỆU TRƯỞNG|CHÁNH THANH TRA|TỔNG BÍ THƯ|CỤC TRƯỞNG';
const SIGNED_FOR = /^(?:TM|T\/M|KT|K\/T|TL|T\/L|TUQ|TUN|Q)\s*[./]\s*\p{Lu}{2}|^[TK]\/[MTL]\s+\p{Lu}{2}/u;
const OFFICE = new RegExp(`^(?:${TITLES})$`, 'u');
const RECIPIENTS = /^nơi\s+nhận\s*(?:[:.]|$)/i;

export function beginsRecipients(text: string): boolean {
  return RECIPIENTS.test(text);
}

/** "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH": nothing else begins so. */
export function isSignedFor(text: string): boolean {
  return SIGNED_FOR.test(text);
}

/** "CHỦ TỊCH" on its own: also stands above a decision's grounds, so only a sign once the body has ended. */
export function isOffice(text: string): boolean {
  return OFFICE.test(text) || /^\(?\s*đã k[ýí]\s*\)?$/i.test(text);
}

const ANNEX_TYPES =
  'QUY CHẾ|QUY ĐỊNH|ĐIỀU LỆ|NỘI QUY|QUY TRÌNH|KẾ HOẠCH|CHƯƠNG TRÌNH|ĐỀ ÁN|PHƯƠNG ÁN|HƯỚNG DẪN|DANH MỤC|DANH SÁCH|BIỂU(?: MẪU| TỔNG HỢP)?|BẢNG|ĐỀ CƯƠNG|BỘ TIÊU CHÍ|TIÊU CHÍ|PHÂN CÔNG|LỊCH';
const ANNEX_HEAD = new RegExp(`^(${ANNEX_TYPES})(?![\\p{L}])`, 'u');
const NUMBERED_ANNEX =
  /^((?:phụ lục|phụ lục số|biểu số|biểu mẫu số|mẫu số)(?:\s+(?:số\s+)?(?:\d{1,3}[a-z]?|[IVXLC]{1,6}|[A-Z]))?)\s*(?:[.:-]?$|[.:-]\s*(?=\p{Lu}))/iu;

/** @returns the annex's type as printed at the start of the line, or null */
export function annexType(text: string): string | null {
  return NUMBERED_ANNEX.exec(text)?.[1] ?? ANNEX_HEAD.exec(text)?.[1] ?? null;
}

export function isNumberedAnnex(text: string): boolean {
  return NUMBERED_ANNEX.test(text);
}

/** "(Ban hành kèm theo Quyết định số …)" under an annex's title. */
export function isAttachedNote(text: string): boolean {
  return /^\(?\s*(?:được\s+)?(?:ban hành )?kèm theo /i.test(text);
}

/** The row of a table's heads. */
export function isTableHead(text: string): boolean {
  return /^(?:STT|TT|Stt|Số TT|Số thứ tự)(?:\s*$|[\t|]|\s{2,}|\s+(?:Nội dung|Nhiệm vụ|Tên|Công việc|Đơn vị|NỘI DUNG|NHIỆM VỤ|TÊN))/.test(
    text,
  );
}

/** A row of a table: cells apart by tabs or bars. */
export function isTableRow(text: string): boolean {
  return (text.match(/\t/g)?.length ?? 0) >= 2 || /\|.*\|/.test(text);
}
