import type { TokenFault } from '../timestamp/read-token.ts';

interface Texts {
  readonly vi: string;
  readonly en: string;
}

/** What a time stamp may lack, besides the number that it was to repeat. */
export const stampDetails: Readonly<Record<TokenFault | 'nonce', Texts>> = {
  unreadable: { vi: 'không phải là dấu thời gian RFC 3161', en: 'it is no RFC 3161 time stamp' },
  imprint: {
    vi: 'dấu thời gian là của nội dung khác (messageImprint)',
    en: 'it stamps something else (messageImprint)',
  },
  signature: {
    vi: 'chữ ký của dấu thời gian không đúng',
    en: 'the signature of the time stamp does not hold',
  },
  purpose: {
    vi: 'chứng thư không dùng để cấp dấu thời gian (extKeyUsage)',
    en: 'its certificate is not for time stamps (extKeyUsage)',
  },
  validity: {
    vi: 'chứng thư cấp dấu thời gian không có hiệu lực lúc ấy',
    en: 'its certificate was not valid at that time',
  },
  nonce: {
    vi: 'không trả lại đúng số đã gửi (nonce)',
    en: 'it does not repeat the number that was sent (nonce)',
  },
};

/** What the network says when nobody answers, in the words of a user. */
const networkDetails: readonly (readonly [RegExp, Texts])[] = [
  [/\bENOTFOUND\b|\bEAI_AGAIN\b/, { vi: 'không tìm thấy máy chủ', en: 'no such server was found' }],
  [/\bECONNREFUSED\b/, { vi: 'máy chủ không nhận kết nối', en: 'the server takes no connection' }],
  [/\bECONNRESET\b|\bEPIPE\b|other side closed/, { vi: 'kết nối bị ngắt', en: 'the connection was cut off' }],
  [/\btimeout\b|\bETIMEDOUT\b/i, { vi: 'chờ quá lâu không trả lời', en: 'no answer came in time' }],
  [/\bENETUNREACH\b|\bEHOSTUNREACH\b|^offline$/, { vi: 'máy này không có mạng', en: 'there is no network' }],
  [
    /certificate|\bCERT_|\bSSL\b/i,
    { vi: 'chứng thư HTTPS của máy chủ không tin cậy', en: 'the server’s HTTPS certificate is not trusted' },
  ],
];

/** The reason that stands in brackets, in words; one that is not known stays as the system put it. */
export function sayNetworkDetail(detail: string): Texts {
  const [, texts] = networkDetails.find(([pattern]) => pattern.test(detail)) ?? [];
  return texts ?? { vi: detail, en: detail };
}
