/** What to say when a file cannot be signed: what is wrong, then what to do. Slots as in `fillText`. */
export const problemTexts = {
  'not-pdf': {
    vi: 'Tệp không phải là PDF. Đề nghị kiểm tra lại tên tệp.',
    en: 'The file is no PDF. Check its name.',
  },
  truncated: {
    vi: 'Tệp PDF bị cắt cụt hoặc hỏng[ ({detail})]. Đề nghị lấy lại bản gốc.',
    en: 'The PDF is cut off or damaged[ ({detail})]. Get the original again.',
  },
  encrypted: {
    vi: 'Tệp PDF được đặt mật khẩu hoặc mã hóa, không ký được. Đề nghị lập lại bằng cchc report, không đặt mật khẩu.',
    en: 'The PDF is encrypted and cannot be signed. Make it again with cchc report, without a password.',
  },
  draft: {
    vi: 'Báo cáo còn là DỰ THẢO, chưa ký được. Đề nghị duyệt nội dung bằng cchc signoff, rồi lập lại bằng cchc report.',
    en: 'The report is still a draft and cannot be signed. Have its content approved with cchc signoff, then make it again with cchc report.',
  },
  'field-missing': {
    vi: 'Tệp không có ô “{field}” để ký: không phải báo cáo do cchc report lập, hoặc là bản phát hành không ký số. Đề nghị lập lại bằng cchc report.',
    en: 'The file has no field for {field}: it was not made by cchc report, or is the issued version that nobody signs digitally. Make it again with cchc report.',
  },
  'field-signed': {
    vi: 'Ô “{field}” đã được ký. Muốn xem ai đã ký: cchc verify. Muốn ký với tư cách khác: --as.',
    en: 'The field for {field} is signed already. To see by whom: cchc verify. To sign for somebody else: --as.',
  },
  'initials-late': {
    vi: 'Người có thẩm quyền hoặc cơ quan đã ký tệp này, không ký nháy được nữa: kiểm tra phải xong trước khi ký ban hành (Nghị định 30/2020/NĐ-CP, Điều 12). Đề nghị ký nháy vào bản chưa ký, rồi trình ký lại.',
    en: 'The approver or the agency has signed this file, so it is too late for initials: content and form are checked before (Nghị định 30/2020/NĐ-CP, Điều 12). Initial the unsigned version, then have it signed anew.',
  },
  'approver-late': {
    vi: 'Cơ quan đã ký tệp này, người có thẩm quyền không ký vào được nữa: người có thẩm quyền ký trước, cơ quan ký sau. Đề nghị ký vào bản chưa có chữ ký của cơ quan, rồi cơ quan ký lại.',
    en: 'The agency has signed this file, so it is too late for the approver, who signs before it. Sign the version without the agency’s signature, then have the agency sign anew.',
  },
  'earlier-fault': {
    vi: 'Tệp đã bị sửa sau khi ký, không ký hay điền thêm: {detail} Đề nghị xem: cchc verify.',
    en: 'The file was changed after it was signed and gets nothing more: {detail} See cchc verify.',
  },
  'digest-differs': {
    vi: 'Tệp PDF mang nội dung khác với nội dung đã duyệt. Đề nghị lập lại bằng cchc report rồi ký lại.',
    en: 'The PDF carries another content than the approved one. Make it again with cchc report and have it signed anew.',
  },
  'not-signed': {
    vi: 'Tệp chưa có chữ ký của người có thẩm quyền. Ký trước (cchc sign), cấp số và ngày sau.',
    en: 'The approver has not signed the file yet. Sign first (cchc sign); number and date come after.',
  },
  'text-missing': {
    vi: 'Tệp không có ô “{field}” để điền số và ngày. Đề nghị lập lại bằng cchc report.',
    en: 'The file has no field for number and date ({field}). Make it again with cchc report.',
  },
  'text-filled': {
    vi: 'Số, ngày đã được điền ({field}: {value}). Không điền lại được.',
    en: 'Number and date are filled in already ({field}: {value}) and cannot be filled in again.',
  },
  'p12-unreadable': {
    vi: 'Không đọc được tệp khóa “{file}”[ ({detail})]. Cần tệp PKCS#12 (.p12, .pfx) có khóa riêng và chứng thư.',
    en: 'The key file “{file}” cannot be read[ ({detail})]. It must be PKCS#12 (.p12, .pfx) with a private key and a certificate.',
  },
  'p12-passphrase': {
    vi: 'Sai mật khẩu của tệp khóa “{file}”. Đề nghị nhập lại.',
    en: 'Wrong passphrase for the key file “{file}”. Try again.',
  },
  'p12-old': {
    vi: 'Tệp khóa “{file}” dùng thuật toán mã hóa cũ không còn được hỗ trợ[ ({detail})]. Đề nghị nhập vào rồi xuất lại từ kho chứng thư của máy (chọn AES-256), hoặc đề nghị cơ quan cấp chứng thư cấp lại.',
    en: 'The key file “{file}” is encrypted in an old way that is no longer supported[ ({detail})]. Import it into the certificate store of your system and export it again with AES-256, or ask whoever issued it.',
  },
  'key-kind': {
    vi: 'Loại khóa của chứng thư “{signer}” không dùng được ({kind}). Cần RSA từ 2048 bit hoặc EC (P-256, P-384, P-521).',
    en: 'The kind of key of the certificate “{signer}” cannot be used ({kind}). It takes RSA from 2048 bits or EC (P-256, P-384, P-521).',
  },
  'key-mismatch': {
    vi: 'Khóa riêng không khớp với chứng thư nào đi kèm. Đề nghị xuất lại khóa cùng với chứng thư của nó.',
    en: 'The private key fits none of the certificates that came with it. Export the key together with its certificate.',
  },
  'certificate-expired': {
    vi: 'Chứng thư của “{signer}” đã hết hạn từ {until}. Đề nghị gia hạn với tổ chức cung cấp dịch vụ chứng thực.',
    en: 'The certificate of “{signer}” expired on {until}. Renew it with the certification authority.',
  },
  'certificate-not-yet': {
    vi: 'Chứng thư của “{signer}” chưa có hiệu lực, chỉ có hiệu lực từ {from}. Đề nghị kiểm tra ngày giờ của máy.',
    en: 'The certificate of “{signer}” is not valid before {from}. Check the clock of this machine.',
  },
  'certificate-use': {
    vi: 'Chứng thư của “{signer}” không được cấp để ký văn bản. Đề nghị dùng chứng thư ký số.',
    en: 'The certificate of “{signer}” was not issued for signing. Use one for digital signatures.',
  },
  'certificate-revoked': {
    vi: 'Chứng thư của “{signer}” đã bị thu hồi từ {from}. Không ký được bằng chứng thư này.',
    en: 'The certificate of “{signer}” was revoked on {from}. It cannot sign any more.',
  },
  'token-package': {
    vi: 'Ký bằng thiết bị (PKCS#11) cần gói pkcs11js. Đề nghị cài: npm install pkcs11js',
    en: 'Signing with a token (PKCS#11) needs the package pkcs11js. Install it: npm install pkcs11js',
  },
  'token-module': {
    vi: 'Không mở được thư viện của thiết bị “{file}”[ ({detail})]. Đề nghị kiểm tra đường dẫn --pkcs11 và trình điều khiển của thiết bị.',
    en: 'The token’s library “{file}” cannot be opened[ ({detail})]. Check the path given to --pkcs11 and the token’s driver.',
  },
  'token-slot': {
    vi: 'Không thấy thiết bị “{slot}”. Hiện có: {known}. Đề nghị cắm thiết bị, hoặc chọn bằng --slot.',
    en: 'No token “{slot}”. There are: {known}. Plug it in, or choose one with --slot.',
  },
  'token-pin': {
    vi: 'Thiết bị không nhận mã PIN[ ({detail})]. Đề nghị nhập lại; nhập sai nhiều lần thiết bị sẽ bị khóa.',
    en: 'The token refuses the PIN[ ({detail})]. Try again; after several wrong attempts it is locked.',
  },
  'token-key': {
    vi: 'Thiết bị không có khóa riêng “{key}”. Hiện có: {known}. Đề nghị chọn bằng --key.',
    en: 'The token has no private key “{key}”. There are: {known}. Choose one with --key.',
  },
  'token-certificate': {
    vi: 'Thiết bị có khóa “{key}” nhưng không có chứng thư của khóa ấy. Đề nghị nạp chứng thư vào thiết bị.',
    en: 'The token has the key “{key}” but not its certificate. Have the certificate put on the token.',
  },
  'token-failed': {
    vi: 'Thiết bị không ký được ({detail}). Đề nghị rút ra, cắm lại và thử lại.',
    en: 'The token could not sign ({detail}). Unplug it, plug it in and try again.',
  },
  'tsa-down': {
    vi: 'Không liên lạc được với máy chủ cấp dấu thời gian {url} ({detail}). Đề nghị thử lại sau, hoặc ký không có dấu thời gian (bỏ --tsa).',
    en: 'The time-stamp server {url} cannot be reached ({detail}). Try again later, or sign without a time stamp (leave --tsa out).',
  },
  'tsa-refused': {
    vi: 'Máy chủ cấp dấu thời gian {url} từ chối (trạng thái {detail}). Đề nghị hỏi nơi quản lý máy chủ.',
    en: 'The time-stamp server {url} refused (status {detail}). Ask whoever runs it.',
  },
  'tsa-nonsense': {
    vi: 'Máy chủ {url} trả lời sai: {detail}. Không dùng được dấu thời gian này; đề nghị kiểm tra địa chỉ --tsa.',
    en: 'The server {url} answered wrongly: {detail}. The time stamp cannot be used; check the address given to --tsa.',
  },
  'revocation-missing': {
    vi: 'Chưa có thông tin thu hồi của chứng thư “{signer}”[ ({detail})], nên chưa kèm được vào tệp. Đề nghị cho biết bằng --crl hoặc --ocsp, hoặc bỏ --ltv.',
    en: 'There is no revocation data for the certificate “{signer}”[ ({detail})], so it cannot be put into the file. Give it with --crl or --ocsp, or leave --ltv out.',
  },
  'picture-unreadable': {
    vi: 'Không đọc được ảnh “{file}”. Cần ảnh PNG (nền trong suốt).',
    en: 'The picture “{file}” cannot be read. It must be a PNG (with a transparent ground).',
  },
} as const;
