/**
 * What to say about a signed file. A fault makes the verdict; a remark stands beside it. Slots as in `fillText`.
 */
export const findingTexts = {
  'not-signed': {
    severity: 'fault',
    vi: 'Tệp chưa có chữ ký số nào.',
    en: 'The file carries no digital signature.',
  },
  'signature-removed': {
    severity: 'fault',
    vi: 'Tệp từng có chữ ký số, nay không còn: chữ ký đã bị gỡ khỏi ô ký.',
    en: 'The file once carried a digital signature and no longer does: it was taken out of its field.',
  },
  'range-wrong': {
    severity: 'fault',
    vi: 'Phạm vi ký không đúng: chữ ký không bao trùm tệp từ đầu đến cuối phiên bản đã ký.',
    en: 'The range of the signature is wrong: it does not cover the file from its beginning to the end of the signed revision.',
  },
  'revision-wrong': {
    severity: 'fault',
    vi: 'Phần được ký không phải là một tệp PDF trọn vẹn[ ({detail})].',
    en: 'What is signed is no whole PDF[ ({detail})].',
  },
  'contents-wrong': {
    severity: 'fault',
    vi: 'Giá trị chữ ký trong tệp đã bị sửa: không còn ở dạng chuẩn, hoặc chỗ trống phía sau không toàn số 0.',
    en: 'The value of the signature was tampered with: it is not in canonical form, or what pads it is not all zeros.',
  },
  'cms-wrong': {
    severity: 'fault',
    vi: 'Không đọc được chữ ký: cấu trúc CMS sai hoặc không ở dạng DER chuẩn.',
    en: 'The signature cannot be read: its CMS structure is wrong or not canonical DER.',
  },
  'kind-unknown': {
    severity: 'fault',
    vi: 'Kiểu chữ ký “{kind}” không được hỗ trợ.',
    en: 'The kind of signature “{kind}” is not supported.',
  },
  'kind-older': {
    severity: 'remark',
    vi: 'Chữ ký theo kiểu cũ ({kind}), không phải PAdES.',
    en: 'A signature of the older kind ({kind}), not PAdES.',
  },
  'digest-differs': {
    severity: 'fault',
    vi: 'Nội dung đã bị sửa sau khi ký.',
    en: 'The content was changed after it was signed.',
  },
  'signature-differs': {
    severity: 'fault',
    vi: 'Chữ ký không khớp với khóa trong chứng thư: chữ ký hoặc chứng thư đã bị sửa.',
    en: 'The signature does not match the key of the certificate: one of them was tampered with.',
  },
  'certificate-missing': {
    severity: 'fault',
    vi: 'Không có chứng thư của người ký trong chữ ký, hoặc một chứng thư kèm theo không đọc được.',
    en: 'The signer’s certificate is not inside the signature, or a certificate inside cannot be read.',
  },
  'certificate-stray': {
    severity: 'fault',
    vi: 'Chứng thư kèm theo “{signer}” không do chứng thư nào có mặt ký: có thể đã bị sửa.',
    en: 'The enclosed certificate “{signer}” is signed by none that is there: it may have been tampered with.',
  },
  'certificate-unvouched': {
    severity: 'remark',
    vi: 'Không kiểm tra được chứng thư kèm theo “{signer}”: không có chứng thư của nơi cấp.',
    en: 'The enclosed certificate “{signer}” cannot be checked: its issuer’s is not at hand.',
  },
  'enclosed-other': {
    severity: 'fault',
    vi: 'Chứng thư kèm theo không phải là những chứng thư đã được ký cùng: có thể đã bị sửa.',
    en: 'The enclosed certificates are not the ones that were signed along: they may have been tampered with.',
  },
  'not-bound': {
    severity: 'fault',
    vi: 'Chữ ký không gắn với chứng thư (thiếu signing-certificate): chứng thư có thể bị tráo.',
    en: 'The signature is not bound to its certificate (no signing-certificate attribute): it could be swapped.',
  },
  'bound-to-other': {
    severity: 'fault',
    vi: 'Chữ ký được gắn với một chứng thư khác.',
    en: 'The signature is bound to another certificate.',
  },
  'content-type': {
    severity: 'fault',
    vi: 'Chữ ký ghi sai loại nội dung được ký.',
    en: 'The signature states another type of content.',
  },
  'time-in-cms': {
    severity: 'remark',
    vi: 'Chữ ký có thuộc tính signing-time mà PAdES không cho phép.',
    en: 'The signature holds a signing-time attribute, which PAdES does not allow.',
  },
  'certificate-use': {
    severity: 'fault',
    vi: 'Chứng thư của “{signer}” không được cấp để ký văn bản.',
    en: 'The certificate of “{signer}” was not issued for signing.',
  },
  'certificate-critical': {
    severity: 'fault',
    vi: 'Chứng thư của “{signer}” có điều kiện bắt buộc mà chương trình không hiểu ({detail}).',
    en: 'The certificate of “{signer}” has a critical condition that is not understood here ({detail}).',
  },
  'certificate-not-yet': {
    severity: 'fault',
    vi: 'Ký khi chứng thư của “{signer}” chưa có hiệu lực (từ {from}).',
    en: 'Signed before the certificate of “{signer}” was valid (from {from}).',
  },
  'certificate-expired': {
    severity: 'fault',
    vi: 'Ký khi chứng thư của “{signer}” đã hết hạn (đến {until}).',
    en: 'Signed after the certificate of “{signer}” had expired (until {until}).',
  },
  'expired-since': {
    severity: 'fault',
    vi: 'Chứng thư của “{signer}” đã hết hạn (đến {until}) và không có dấu thời gian, nên không chứng minh được là đã ký khi còn hạn.',
    en: 'The certificate of “{signer}” has expired (until {until}) and there is no time stamp, so nothing proves that it was valid when it signed.',
  },
  'chain-expired': {
    severity: 'fault',
    vi: 'Chứng thư cấp trên “{signer}” không có hiệu lực tại thời điểm ký.',
    en: 'The authority’s certificate “{signer}” was not valid at the time of signing.',
  },
  'chain-untrusted': {
    severity: 'fault',
    vi: 'Chứng thư của “{signer}” không dẫn đến chứng thư tin cậy nào trong --trust (nơi cấp: {issuer}).',
    en: 'The certificate of “{signer}” does not lead to any trusted one given with --trust (issued by {issuer}).',
  },
  'trust-not-asked': {
    severity: 'remark',
    vi: 'Chưa đối chiếu nơi cấp chứng thư ({issuer}). Đề nghị cho biết chứng thư tin cậy bằng --trust CA.pem.',
    en: 'Who issued the certificate ({issuer}) was not checked. Give the trusted certificate with --trust CA.pem.',
  },
  revoked: {
    severity: 'fault',
    vi: 'Chứng thư của “{signer}” đã bị thu hồi từ {from}.',
    en: 'The certificate of “{signer}” was revoked on {from}.',
  },
  'revoked-since': {
    severity: 'remark',
    vi: 'Chứng thư của “{signer}” bị thu hồi từ {from}, sau khi ký.',
    en: 'The certificate of “{signer}” was revoked on {from}, after it signed.',
  },
  'revocation-unknown': {
    severity: 'remark',
    vi: 'Chưa biết chứng thư của “{signer}” có bị thu hồi hay không: tệp không kèm thông tin thu hồi.',
    en: 'Whether the certificate of “{signer}” was revoked is not known: the file holds no revocation data.',
  },
  'stamp-wrong': {
    severity: 'fault',
    vi: 'Dấu thời gian không hợp lệ: {detail}.',
    en: 'The time stamp is not valid: {detail}.',
  },
  'stamp-untrusted': {
    severity: 'fault',
    vi: 'Nơi cấp dấu thời gian “{signer}” không dẫn đến chứng thư tin cậy nào trong --trust.',
    en: 'The time-stamping authority “{signer}” does not lead to any trusted certificate given with --trust.',
  },
  'out-of-turn': {
    severity: 'remark',
    vi: 'Ký sau khi đã có {field}, lẽ ra phải ký trước.',
    en: 'Signed when this was already there: {field}. It should have been signed before.',
  },
  'change-page': {
    severity: 'fault',
    vi: 'Sau khi ký, nội dung trang đã bị sửa ({path}).',
    en: 'After the signature, the content of a page was changed ({path}).',
  },
  'change-field': {
    severity: 'fault',
    vi: 'Sau khi ký, ô “{field}” đã bị sửa ngoài phạm vi cho phép ({path}).',
    en: 'After the signature, the field “{field}” was changed in a way that is not allowed ({path}).',
  },
  'change-form': {
    severity: 'fault',
    vi: 'Sau khi ký, biểu mẫu của tệp đã bị sửa ({path}).',
    en: 'After the signature, the form of the file was changed ({path}).',
  },
  'change-metadata': {
    severity: 'fault',
    vi: 'Sau khi ký, thông tin mô tả của tệp đã bị sửa ({path}).',
    en: 'After the signature, the metadata of the file were changed ({path}).',
  },
  'change-other': {
    severity: 'fault',
    vi: 'Sau khi ký, tệp đã bị sửa ({path}).',
    en: 'After the signature, the file was changed ({path}).',
  },
  'issue-unsigned': {
    severity: 'fault',
    vi: 'Số, ngày đã được điền nhưng chưa có chữ ký của cơ quan. Đề nghị ký: cchc sign --as agency.',
    en: 'Number and date are filled in, but the agency has not signed. Have it sign: cchc sign --as agency.',
  },
  'issue-shows-other': {
    severity: 'fault',
    vi: 'Ô số hoặc ngày hiển thị khác với giá trị được điền.',
    en: 'A field of number or date shows something else than what was filled in.',
  },
  'bytes-uncovered': {
    severity: 'fault',
    vi: 'Cuối tệp có {count} byte không thuộc chữ ký nào và không phải thông tin kiểm chứng.',
    en: 'At the end of the file {count} bytes belong to no signature and are no validation data.',
  },
  'validation-uncovered': {
    severity: 'remark',
    vi: 'Cuối tệp có {count} byte thông tin kiểm chứng (DSS), không chữ ký nào bao trùm; nội dung báo cáo không nằm trong đó.',
    en: 'At the end of the file {count} bytes of validation data (DSS) are covered by no signature; nothing of the report lies there.',
  },
} as const satisfies Readonly<
  Record<string, { readonly severity: 'fault' | 'remark'; readonly vi: string; readonly en: string }>
>;
