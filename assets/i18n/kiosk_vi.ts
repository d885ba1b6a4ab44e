<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AttractPage</name>
    <message>
        <source>No names. No camera. Nothing is saved.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Không hỏi tên. Không máy quay. Không lưu gì cả.</translation>
    </message>
</context>
<context>
    <name>BlockDelegate</name>
    <message>
        <source>Take care</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Cẩn thận</translation>
    </message>
    <message>
        <source>Call</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Gọi</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Nên biết</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Raise the buttons</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Nâng các nút lên</translation>
    </message>
    <message>
        <source>Lower the buttons</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Hạ các nút xuống</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Nói chuyện với một người</translation>
    </message>
    <message>
        <source>Clear my screen</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Xóa màn hình của tôi</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>Choose your language</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Chọn ngôn ngữ của bạn</translation>
    </message>
    <message>
        <source>Text size and colors</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Cỡ chữ và màu sắc</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Chữ cỡ vừa</translation>
    </message>
    <message>
        <source>Large text</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Chữ lớn</translation>
    </message>
    <message>
        <source>Very large text</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Chữ rất lớn</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Tối</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Tương phản cao</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>The card, for your contacts</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Thẻ này, cho danh bạ của bạn</translation>
    </message>
    <message>
        <source>The next time you can come, for your calendar</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Lần tới bạn có thể đến, cho lịch của bạn</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Bước %1</translation>
    </message>
    <message>
        <source>The steps, to read later</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Các bước, để đọc sau</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Mang theo</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera here. Your phone may remember it.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Hướng máy ảnh điện thoại vào đây. Điện thoại của bạn có thể lưu lại.</translation>
    </message>
    <message>
        <source>QR code. %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Mã QR. %1</translation>
    </message>
</context>
<context>
    <name>ContactAnswer</name>
    <message>
        <source>We do not know the hours. Call first.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Chúng tôi không biết giờ làm việc. Hãy gọi trước.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ví dụ: %1</translation>
    </message>
    <message>
        <source>Example</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ví dụ</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>Run by the government</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Do chính phủ điều hành</translation>
    </message>
    <message>
        <source>Calls are recorded</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Cuộc gọi được ghi âm</translation>
    </message>
    <message>
        <source>Calls are recorded.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Cuộc gọi được ghi âm.</translation>
    </message>
</context>
<context>
    <name>ContactFacts</name>
    <message>
        <source>They speak %1.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Họ nói %1.</translation>
    </message>
    <message>
        <source>Other languages with an interpreter.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ngôn ngữ khác có thông dịch viên.</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Chi phí: %1</translation>
    </message>
    <message>
        <source>For ages: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Tuổi: %1</translation>
    </message>
    <message>
        <source>We do not know the address.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Chúng tôi không biết địa chỉ.</translation>
    </message>
    <message>
        <source>No appointment needed.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Không cần hẹn trước.</translation>
    </message>
    <message>
        <source>You can come, or make an appointment.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Bạn có thể đến, hoặc hẹn trước.</translation>
    </message>
    <message>
        <source>Make an appointment first.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Hãy hẹn trước.</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Example</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ví dụ</translation>
    </message>
    <message>
        <source>We do not know the hours. Call first.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Chúng tôi không biết giờ làm việc. Hãy gọi trước.</translation>
    </message>
    <message>
        <source>Run by the government</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Do chính phủ điều hành</translation>
    </message>
    <message>
        <source>Calls are recorded.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Cuộc gọi được ghi âm.</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>%1: %2</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ExampleStrip</name>
    <message>
        <source>This is an example.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Đây là ví dụ.</translation>
    </message>
    <message>
        <source>The room and the hours are not real. Ask at the front desk.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Phòng và giờ không có thật. Hãy hỏi ở quầy tiếp tân.</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Open now</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Đang mở cửa</translation>
    </message>
    <message>
        <source>Speaks my language</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Nói ngôn ngữ của tôi</translation>
    </message>
    <message>
        <source>No appointment</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Không cần hẹn</translation>
    </message>
</context>
<context>
    <name>GuideStatus</name>
    <message>
        <source>Part of this is in dispute.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Một phần nội dung này đang được tranh cãi.</translation>
    </message>
    <message>
        <source>Some of this is not known.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Một phần nội dung này chưa rõ.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Đã kiểm tra ngày %1.</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Choose your language</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Chọn ngôn ngữ của bạn</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>How can we help?</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Chúng tôi có thể giúp gì?</translation>
    </message>
    <message>
        <source>These pages may be out of date.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Các trang này có thể đã cũ.</translation>
    </message>
    <message>
        <source>They were last confirmed on %1. Please ask at the front desk before you rely on them.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Lần cuối được xác nhận là %1. Hãy hỏi ở quầy tiếp tân trước khi tin vào các trang này.</translation>
    </message>
    <message>
        <source>Search</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Tìm kiếm</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>%1. Other letters and numbers</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1. Các chữ khác và số</translation>
    </message>
    <message>
        <source>Space</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Dấu cách</translation>
    </message>
    <message>
        <source>Erase</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Xóa</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>What the keys do</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Các phím để làm gì</translation>
    </message>
    <message>
        <source>See all topics</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Xem tất cả chủ đề</translation>
    </message>
    <message>
        <source>Down, up: to the next thing, to the one before.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Xuống, lên: tới mục tiếp theo, về mục trước.</translation>
    </message>
    <message>
        <source>Right, left: to the next heading, to the one before.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Phải, trái: tới tiêu đề tiếp theo, về tiêu đề trước.</translation>
    </message>
    <message>
        <source>Enter: open what you are at.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Enter: mở mục đang được chọn.</translation>
    </message>
    <message>
        <source>Back: one page back. Three times: clear the screen.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Quay lại: về trang trước. Ba lần: xóa màn hình.</translation>
    </message>
    <message>
        <source>Home: to the topics. Help: this page.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Trang chủ: tới các chủ đề. Trợ giúp: trang này.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Counselors</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Cố vấn học đường</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Nói chuyện với một người</translation>
    </message>
    <message>
        <source>Choose your school.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Chọn trường của bạn.</translation>
    </message>
    <message>
        <source>These pages must be checked again. Until then, ask at the front desk.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Các trang này phải được kiểm tra lại. Trong lúc chờ, hãy hỏi ở quầy tiếp tân.</translation>
    </message>
    <message>
        <source>Nobody in this list. Touch a choice again to see more.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Không có ai trong danh sách này. Chạm lại một lựa chọn để xem thêm.</translation>
    </message>
    <message>
        <source>Open now</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Đang mở cửa</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Others can hear this page. Read it aloud?</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Người khác có thể nghe thấy trang này. Đọc to không?</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Đọc to</translation>
    </message>
    <message>
        <source>Not now</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Không phải bây giờ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Nhắc lại</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Âm lượng</translation>
    </message>
    <message>
        <source>Speed</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Tốc độ</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Help for families and students</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Trợ giúp cho gia đình và học sinh</translation>
    </message>
    <message>
        <source>No voice here speaks %1, so this page cannot be read aloud.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ở đây không có giọng đọc %1, nên không thể đọc to trang này.</translation>
    </message>
</context>
<context>
    <name>NeutralPage</name>
    <message>
        <source>Start</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Bắt đầu</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing was found. Try another word, choose a topic, or talk to a person.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Không tìm thấy gì. Hãy thử từ khác, chọn một chủ đề, hoặc nói chuyện với một người.</translation>
    </message>
    <message>
        <source>See all topics</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Xem tất cả chủ đề</translation>
    </message>
    <message>
        <source>Talk to someone at school</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Nói chuyện với ai đó ở trường</translation>
    </message>
</context>
<context>
    <name>PageHeading</name>
    <message>
        <source>Only in %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Chỉ có bằng %1</translation>
    </message>
</context>
<context>
    <name>PageState</name>
    <message>
        <source>Draft translation, not yet checked by a person.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Bản dịch tạm thời, chưa có người kiểm tra.</translation>
    </message>
    <message>
        <source>This page is past its check date. Ask before you rely on it.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Trang này đã quá ngày kiểm tra. Hãy hỏi trước khi làm theo.</translation>
    </message>
</context>
<context>
    <name>PageWays</name>
    <message>
        <source>Read in %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Đọc bằng: %1</translation>
    </message>
    <message>
        <source>Show both languages</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Hiện cả hai ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Up</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Lên</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>End</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Hết</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>Text</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Nhắn tin</translation>
    </message>
    <message>
        <source>Call with a TDD</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Gọi bằng TDD</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Call</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Gọi</translation>
    </message>
    <message>
        <source>Send the word %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Gửi chữ %1</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>For staff: enter the PIN</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Dành cho nhân viên: nhập mã PIN</translation>
    </message>
    <message>
        <source>%1 digits entered</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Đã nhập %1 chữ số</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait 15 minutes.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Nhập sai quá nhiều lần. Hãy chờ 15 phút.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Mã PIN không đúng.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Erase</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Enter</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Nhập</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Printing…</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Đang in…</translation>
    </message>
    <message>
        <source>Take your paper with you.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Hãy mang tờ giấy của bạn theo.</translation>
    </message>
    <message>
        <source>It could not be printed. Ask at the front desk.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Không in được. Hãy hỏi ở quầy tiếp tân.</translation>
    </message>
    <message>
        <source>Print</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>In ra giấy</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>General information, not legal advice.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Thông tin chung, không phải tư vấn pháp lý.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Đã kiểm tra ngày %1.</translation>
    </message>
    <message>
        <source>Checked on %1. %2.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Đã kiểm tra ngày %1. %2.</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Nguồn: %1</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Bạn đang tìm gì?</translation>
    </message>
    <message>
        <source>Showing %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Kết quả cho: %1</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>button</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>nút</translation>
    </message>
    <message>
        <source>heading</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>tiêu đề</translation>
    </message>
    <message>
        <source>picture</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>hình</translation>
    </message>
    <message>
        <source>text field</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>ô nhập chữ</translation>
    </message>
    <message>
        <source>chosen</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>đã chọn</translation>
    </message>
    <message>
        <source>not available</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>không dùng được</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Speech is on. Go down to hear the languages. Press the middle key to choose one. Hold the help key for two seconds to end speech.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Giọng đọc đã bật. Đi xuống để nghe các ngôn ngữ. Nhấn phím giữa để chọn. Giữ phím trợ giúp hai giây để tắt giọng đọc.</translation>
    </message>
    <message>
        <source>Speech is off.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Giọng đọc đã tắt.</translation>
    </message>
    <message>
        <source>Screen cleared.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Đã xóa màn hình.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ngôn ngữ: %1</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Kết quả: %1</translation>
    </message>
    <message>
        <source>Loudness %1 of %2</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Âm lượng %1 trên %2</translation>
    </message>
    <message>
        <source>Others can hear this page.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Người khác có thể nghe thấy trang này.</translation>
    </message>
</context>
<context>
    <name>StaffFacts</name>
    <message>
        <source>Program</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Content</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Thư mục dùng chung</translation>
    </message>
    <message>
        <source>Protection</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Bảo vệ</translation>
    </message>
    <message>
        <source>Faults since the start</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Lỗi từ lúc khởi động</translation>
    </message>
    <message>
        <source>Records of visitors</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Dữ liệu về người dùng</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Kiosk này</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Không có.</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Không có</translation>
    </message>
    <message>
        <source>This bar must be 100 mm long. If it is not, correct mm_per_px in kiosk.toml.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Thanh này phải dài 100 mm. Nếu không, hãy sửa mm_per_px trong kiosk.toml.</translation>
    </message>
    <message>
        <source>A bank card fits this frame exactly.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Thẻ ngân hàng vừa khít khung này.</translation>
    </message>
    <message>
        <source>Nobody answers. Is the service running?</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Không có trả lời. Dịch vụ có đang chạy không?</translation>
    </message>
    <message>
        <source>Asked. What changes stands above in a moment.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Đã yêu cầu. Thay đổi sẽ hiện ở trên trong giây lát.</translation>
    </message>
    <message>
        <source>Test the touch</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Kiểm tra cảm ứng</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Thử âm thanh</translation>
    </message>
    <message>
        <source>Look at the share now</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Xem thư mục chung ngay</translation>
    </message>
    <message>
        <source>Go back one release</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Trở lại bản trước</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Đóng kiosk</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Xong</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Are you still here?</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Bạn còn ở đây không?</translation>
    </message>
    <message>
        <source>This page is hidden. It is cleared in %1 seconds.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Trang này đang được che. Trang sẽ được xóa sau %1 giây.</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Đọc tiếp</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Example</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ví dụ</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ví dụ: %1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Trang chủ</translation>
    </message>
    <message>
        <source>%1. Choose a language</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1. Chọn một ngôn ngữ</translation>
    </message>
    <message>
        <source>Aa. Text size and colors</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Aa. Cỡ chữ và màu sắc</translation>
    </message>
    <message>
        <source>Aa</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Listen. Read this page aloud</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Nghe. Đọc to trang này</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Nghe</translation>
    </message>
</context>
<context>
    <name>TouchRow</name>
    <message>
        <source>Example</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ví dụ</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ví dụ: %1</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Chỉ có bằng: %1</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Touch every field once. A field that stays light does not feel touch.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Chạm vào mỗi ô một lần. Ô nào vẫn sáng là không nhận cảm ứng.</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Ô %1</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>All pages, A to Z</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Tất cả các trang, từ A đến Z</translation>
    </message>
</context>
<context>
    <name>WithdrawnPage</name>
    <message>
        <source>This page was taken down.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Trang này đã được gỡ xuống.</translation>
    </message>
    <message>
        <source>Something on it may not be right any more. Please do not rely on what you read here.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Có điều gì đó trên trang có thể không còn đúng. Xin đừng tin vào những gì đọc ở đây.</translation>
    </message>
</context>
</TS>
