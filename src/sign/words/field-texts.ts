import { issueFields, signingFields } from '../pdf/report-fields.ts';

interface Texts {
  readonly vi: string;
  readonly en: string;
}

type FieldName = (typeof signingFields)[keyof typeof signingFields] | (typeof issueFields)[number];

/** What an office calls the fields of a report. */
const fieldTexts: Readonly<Record<FieldName, Texts>> = {
  contentInitials: { vi: 'ký nháy kiểm tra nội dung', en: 'initials of who checked the content' },
  formInitials: { vi: 'ký nháy kiểm tra thể thức', en: 'initials of who checked the form' },
  approverSignature: { vi: 'chữ ký của người có thẩm quyền', en: 'the approver’s signature' },
  agencySeal: { vi: 'chữ ký của cơ quan', en: 'the agency’s signature' },
  number: { vi: 'số văn bản', en: 'number' },
  day: { vi: 'ngày ban hành', en: 'day of issue' },
  month: { vi: 'tháng ban hành', en: 'month of issue' },
};

/** A field's name in words; one that is not the report's keeps its name. */
export function sayField(name: string): Texts {
  const known = [...Object.values(signingFields), ...issueFields].find((one) => one === name);
  return known ? fieldTexts[known] : { vi: name, en: name };
}
