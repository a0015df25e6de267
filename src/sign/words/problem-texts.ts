/** What to say when a file cannot be signed: what is wrong, then what to do. Slots as in `fillText`. */
export const problemTexts = {
  'not-pdf': {
    vi: 'Tệp không phải là PDF. Đề nghị kiểm tra lại tên tệp.',
    en: 'The file is no PDF. Check its name.',
  },
  truncated: {
    vi: 'Tệp PDF bị cắt cụt hoặc hỏng[ ({detail})]. Đề nghị chép hoặc tải lại bản gốc.',
    en: 'The PDF is cut off or damaged[ ({detail})]. Copy or download the original again.',
  },
  encrypted: {
    vi: 'Tệp PDF được đặt mật khẩu hoặc mã hóa, không đọc được. Đề nghị dùng bản không đặt mật khẩu; báo cáo thì lập lại bằng cchc report.',
    en: 'The PDF is encrypted and cannot be read. Use a version without a password; a report can be made again with cchc report.',
  },
  draft: {
    vi: 'Báo cáo còn là DỰ THẢO, chưa ký được. Đề nghị duyệt nội dung bằng cchc signoff, rồi lập lại bằng cchc report.',
    en: 'The report is still a draft and cannot be signed. Have its content approved with cchc signoff, then make it again with cchc report.',
  },
  'field-missing': {
    vi: 'Báo cáo không có ô “{field}”: lập bằng bản cchc cũ, hoặc đã dàn trang lại mà thiếu phần chữ ký (với ký nháy nội dung: ngay trước phần chữ ký là bảng hay hình). Đề nghị lập lại bằng cchc report.',
    en: 'The report has no field for {field}: it was made by an older cchc, or typeset anew without the signature block (for initials of the content: a table or picture stands right before it). Make it again with cchc report.',
  },
  'not-ours': {
    vi: 'Tệp không phải báo cáo do cchc lập, không có ô để ký. Đề nghị kiểm tra lại tên tệp: cần báo cáo đã duyệt, do cchc report lập.',
    en: 'The file is no report made by cchc and has no fields to sign. Check its name: it must be an approved report, made by cchc report.',
  },
  'issued-unsigned': {
    vi: 'Báo cáo này đã phát hành với số, ngày in sẵn và không có ô chữ ký. Muốn ký số thì ký bản đã duyệt trước, rồi cấp số bằng cchc sign --as agency hoặc cchc issue --signed; kỳ đã phát hành thì mở lại bằng cchc reopen.',
    en: 'This report was issued with number and date in print and has no fields to sign. To sign digitally, sign the approved version first, then number it with cchc sign --as agency or cchc issue --signed; a period issued already is opened again with cchc reopen.',
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
    vi: 'Tệp không còn nguyên vẹn, không ký hay điền thêm được. {detail} Đề nghị lấy lại bản trước đó; muốn xem rõ: cchc verify.',
    en: 'The file is no longer intact and gets nothing more. {detail} Take the version before; for details: cchc verify.',
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
  'other-year': {
    vi: 'Báo cáo in sẵn năm {printed}, còn ngày ban hành ghi năm {given}: điền vào thì thành ngày của năm {printed}. Đề nghị ghi ngày trong năm {printed}; nếu ban hành trong năm {given} thì ghi thời hạn gửi báo cáo (reportDue) của kỳ trong năm {given} ở plan.yaml, rồi lập, duyệt và ký lại.',
    en: 'The report has the year {printed} in print, but the date of issue is of {given}: filled in, it would read as a day of {printed}. Give a day of {printed}; if it is issued in {given}, let the period’s reportDue in plan.yaml be of {given}, then make it again, approve and sign it anew.',
  },
  'p12-unreadable': {
    vi: 'Không đọc được tệp khóa “{file}”[ ({detail})]. Cần tệp PKCS#12 (.p12, .pfx) có khóa riêng và chứng thư.',
    en: 'The key file “{file}” cannot be read[ ({detail})]. It must be PKCS#12 (.p12, .pfx) with a private key and a certificate.',
  },
  'p12-no-key': {
    vi: 'Tệp “{file}” không có khóa riêng, chỉ có chứng thư. Đề nghị xuất lại kèm khóa riêng.',
    en: 'The file “{file}” holds no private key, only certificates. Export it again together with the private key.',
  },
  'p12-no-certificate': {
    vi: 'Tệp “{file}” có khóa riêng nhưng không có chứng thư. Đề nghị xuất lại kèm chứng thư.',
    en: 'The file “{file}” holds a private key but no certificate. Export it again together with the certificate.',
  },
  'p12-key-kind': {
    vi: 'Loại khóa trong tệp “{file}” không dùng được ({detail}). Cần RSA từ 2048 bit hoặc EC (P-256, P-384, P-521).',
    en: 'The kind of key in “{file}” cannot be used ({detail}). It takes RSA from 2048 bits or EC (P-256, P-384, P-521).',
  },
  'p12-passphrase': {
    vi: 'Sai mật khẩu của tệp khóa “{file}”. Đề nghị chạy lại lệnh và nhập đúng mật khẩu.',
    en: 'Wrong passphrase for the key file “{file}”. Run the command again with the right one.',
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
    vi: 'Chứng thư của “{signer}” đã hết hạn từ {until}. Đề nghị gia hạn với tổ chức cung cấp dịch vụ chứng thực, hoặc kiểm tra ngày giờ của máy.',
    en: 'The certificate of “{signer}” expired on {until}. Renew it with the certification authority, or check the clock of this machine.',
  },
  'certificate-not-yet': {
    vi: 'Chứng thư của “{signer}” chưa có hiệu lực, chỉ có hiệu lực từ {from}. Đề nghị kiểm tra ngày giờ của máy, hoặc dùng chứng thư đang có hiệu lực.',
    en: 'The certificate of “{signer}” is not valid before {from}. Check the clock of this machine, or use a certificate that is valid now.',
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
    vi: 'Không thấy thiết bị “{slot}”[. Đang cắm: {known}]. Đề nghị cắm thiết bị, hoặc ghi đúng tên bằng --slot.',
    en: 'There is no token “{slot}”[. Plugged in: {known}]. Plug it in, or name another with --slot.',
  },
  'token-none': {
    vi: 'Chưa thấy thiết bị nào. Đề nghị cắm thiết bị, kiểm tra --pkcs11 là thư viện của đúng loại thiết bị ấy.',
    en: 'No token was found. Plug it in, and check that --pkcs11 is the library for that kind of token.',
  },
  'token-which': {
    vi: 'Đang cắm nhiều thiết bị: {known}. Đề nghị chọn bằng --slot.',
    en: 'Several tokens are plugged in: {known}. Choose one with --slot.',
  },
  'token-pin': {
    vi: 'Thiết bị không nhận mã PIN[ ({detail})]. Đề nghị chạy lại lệnh và nhập đúng mã PIN; nhập sai nhiều lần thiết bị sẽ bị khóa.',
    en: 'The token refuses the PIN[ ({detail})]. Run the command again with the right one; after several wrong attempts the token is locked.',
  },
  'token-locked': {
    vi: 'Thiết bị đã bị khóa do nhập sai mã PIN nhiều lần. Đề nghị mở khóa bằng phần mềm đi kèm thiết bị, hoặc liên hệ nơi cấp thiết bị.',
    en: 'The token is locked after too many wrong PINs. Unlock it with the software that came with it, or ask whoever issued it.',
  },
  'token-key': {
    vi: 'Thiết bị không có khóa riêng “{key}”[. Hiện có: {known}]. Đề nghị ghi đúng tên bằng --key.',
    en: 'The token has no private key “{key}”[. There are: {known}]. Name it with --key.',
  },
  'token-keyless': {
    vi: 'Thiết bị không có khóa riêng nào. Đề nghị cắm đúng thiết bị đã được cấp chứng thư ký.',
    en: 'The token holds no private key. Plug in the one that a signing certificate was issued for.',
  },
  'token-key-which': {
    vi: 'Thiết bị có nhiều khóa: {known}. Đề nghị chọn bằng --key.',
    en: 'The token holds several keys: {known}. Choose one with --key.',
  },
  'token-certificate': {
    vi: 'Thiết bị có khóa “{key}” nhưng không có chứng thư của khóa ấy. Đề nghị nạp chứng thư vào thiết bị.',
    en: 'The token has the key “{key}” but not its certificate. Have the certificate put on the token.',
  },
  'token-failed': {
    vi: 'Thiết bị không làm việc được ({detail}). Đề nghị rút ra, cắm lại và thử lại.',
    en: 'The token does not work ({detail}). Unplug it, plug it in and try again.',
  },
  'tsa-down': {
    vi: 'Không liên lạc được với máy chủ cấp dấu thời gian {url} ({detail}). Đề nghị thử lại sau, hoặc ký không có dấu thời gian (bỏ --tsa).',
    en: 'The time-stamp server {url} cannot be reached ({detail}). Try again later, or sign without a time stamp (leave --tsa out).',
  },
  'tsa-status': {
    vi: 'Máy chủ {url} không cấp dấu thời gian (HTTP {detail}). Đề nghị kiểm tra địa chỉ --tsa, thử lại sau, hoặc ký không có dấu thời gian (bỏ --tsa).',
    en: 'The server {url} gives no time stamp (HTTP {detail}). Check the address given to --tsa, try again later, or sign without a time stamp (leave --tsa out).',
  },
  'tsa-refused': {
    vi: 'Máy chủ cấp dấu thời gian {url} từ chối (mã trạng thái {detail}). Đề nghị hỏi nơi quản lý máy chủ, hoặc ký không có dấu thời gian (bỏ --tsa).',
    en: 'The time-stamp server {url} refused (status {detail}). Ask whoever runs it, or sign without a time stamp (leave --tsa out).',
  },
  'tsa-nonsense': {
    vi: 'Máy chủ {url} trả lời sai: {detail}. Không dùng được dấu thời gian này; đề nghị kiểm tra địa chỉ --tsa.',
    en: 'The server {url} answered wrongly: {detail}. The time stamp cannot be used; check the address given to --tsa.',
  },
  'tsa-large': {
    vi: 'Dấu thời gian của máy chủ quá lớn, không vừa chỗ dành sẵn trong tệp ({detail} byte). Đề nghị dùng máy chủ khác, hoặc ký không có dấu thời gian (bỏ --tsa).',
    en: 'The server’s time stamp is too large for the room kept in the file ({detail} bytes). Use another server, or sign without a time stamp (leave --tsa out).',
  },
  'revocation-missing': {
    vi: 'Chưa có thông tin thu hồi của chứng thư “{signer}”[ ({detail})], nên chưa kèm được vào tệp. Đề nghị cho biết bằng --crl hoặc --ocsp, hoặc bỏ --ltv.',
    en: 'There is no revocation data for the certificate “{signer}”[ ({detail})], so it cannot be put into the file. Give it with --crl or --ocsp, or leave --ltv out.',
  },
  'picture-unreadable': {
    vi: 'Không đọc được ảnh “{file}”. Cần ảnh PNG nền trong suốt, 8 bit mỗi màu.',
    en: 'The picture “{file}” cannot be read. It must be a PNG with a transparent ground and 8 bits a colour.',
  },
} as const;
