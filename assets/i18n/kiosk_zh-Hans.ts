<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_Hans" sourcelanguage="en">
<context>
    <name>AttractPage</name>
    <message>
        <source>No names. No camera. Nothing is saved.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>不问姓名。没有摄像头。不保存任何内容。</translation>
    </message>
</context>
<context>
    <name>BlockDelegate</name>
    <message>
        <source>Take care</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>请注意</translation>
    </message>
    <message>
        <source>Call</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>打电话</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>小提示</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Raise the buttons</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>升高按钮</translation>
    </message>
    <message>
        <source>Lower the buttons</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>降低按钮</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>找人谈谈</translation>
    </message>
    <message>
        <source>Clear my screen</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>清除我的屏幕</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>Choose your language</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>选择您的语言</translation>
    </message>
    <message>
        <source>Text size and colors</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>文字大小和颜色</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>标准文字</translation>
    </message>
    <message>
        <source>Large text</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>大字</translation>
    </message>
    <message>
        <source>Very large text</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>特大字</translation>
    </message>
    <message>
        <source>Light</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>高对比度</translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>The card, for your contacts</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>这张卡片，存入您的通讯录</translation>
    </message>
    <message>
        <source>The next time you can come, for your calendar</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>您下次可以来的时间，存入您的日历</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>The steps, to read later</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>这些步骤，以后再看</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>带走</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera here. Your phone may remember it.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>请把手机摄像头对准这里。您的手机可能会记住它。</translation>
    </message>
    <message>
        <source>QR code. %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>二维码。%1</translation>
    </message>
</context>
<context>
    <name>ContactAnswer</name>
    <message>
        <source>We do not know the hours. Call first.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>我们不知道开放时间。请先打电话。</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>Example</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>ContactDetail</name>
    <message>
        <source>Run by the government</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>由政府运营</translation>
    </message>
    <message>
        <source>Calls are recorded</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>通话会被录音</translation>
    </message>
    <message>
        <source>Calls are recorded.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>通话会被录音。</translation>
    </message>
</context>
<context>
    <name>ContactFacts</name>
    <message>
        <source>They speak %1.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>他们会说：%1。</translation>
    </message>
    <message>
        <source>Other languages with an interpreter.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>其他语言有口译员。</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>费用：%1</translation>
    </message>
    <message>
        <source>For ages: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>年龄：%1</translation>
    </message>
    <message>
        <source>We do not know the address.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>我们不知道地址。</translation>
    </message>
    <message>
        <source>No appointment needed.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>不需要预约。</translation>
    </message>
    <message>
        <source>You can come, or make an appointment.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>您可以直接来，也可以预约。</translation>
    </message>
    <message>
        <source>Make an appointment first.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>请先预约。</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Example</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>示例</translation>
    </message>
    <message>
        <source>We do not know the hours. Call first.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>我们不知道开放时间。请先打电话。</translation>
    </message>
    <message>
        <source>Run by the government</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>由政府运营</translation>
    </message>
    <message>
        <source>Calls are recorded.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>通话会被录音。</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>%1: %2</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ExampleStrip</name>
    <message>
        <source>This is an example.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>这是一个示例。</translation>
    </message>
    <message>
        <source>The room and the hours are not real. Ask at the front desk.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>房间和时间不是真的。请到前台询问。</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Open now</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>现在开放</translation>
    </message>
    <message>
        <source>Speaks my language</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>会说我的语言</translation>
    </message>
    <message>
        <source>No appointment</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>无需预约</translation>
    </message>
</context>
<context>
    <name>GuideStatus</name>
    <message>
        <source>Part of this is in dispute.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>其中部分内容有争议。</translation>
    </message>
    <message>
        <source>Some of this is not known.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>其中部分情况尚不清楚。</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>核对日期：%1。</translation>
    </message>
</context>
<context>
    <name>Hero</name>
    <message>
        <source>Choose your language</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>选择您的语言</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>How can we help?</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>我们能帮您什么？</translation>
    </message>
    <message>
        <source>These pages may be out of date.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>这些页面可能已过时。</translation>
    </message>
    <message>
        <source>They were last confirmed on %1. Please ask at the front desk before you rely on them.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>最后一次确认是在 %1。依靠这些内容之前，请先到前台询问。</translation>
    </message>
    <message>
        <source>Search</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>%1. Other letters and numbers</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1。其他字母和数字</translation>
    </message>
    <message>
        <source>Space</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>空格</translation>
    </message>
    <message>
        <source>Erase</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>What the keys do</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>按键的用途</translation>
    </message>
    <message>
        <source>See all topics</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>查看所有主题</translation>
    </message>
    <message>
        <source>Down, up: to the next thing, to the one before.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>下、上：到下一项、到上一项。</translation>
    </message>
    <message>
        <source>Right, left: to the next heading, to the one before.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>右、左：到下一个标题、到上一个标题。</translation>
    </message>
    <message>
        <source>Enter: open what you are at.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>回车：打开当前的项目。</translation>
    </message>
    <message>
        <source>Back: one page back. Three times: clear the screen.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>返回：退回一页。连按三次：清除屏幕。</translation>
    </message>
    <message>
        <source>Home: to the topics. Help: this page.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>首页：回到主题。帮助：本页。</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Counselors</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>辅导员</translation>
    </message>
    <message>
        <source>Talk to a person</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>找人谈谈</translation>
    </message>
    <message>
        <source>Choose your school.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>选择您的学校。</translation>
    </message>
    <message>
        <source>These pages must be checked again. Until then, ask at the front desk.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>这些页面需要重新核对。在此之前，请到前台询问。</translation>
    </message>
    <message>
        <source>Nobody in this list. Touch a choice again to see more.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>此列表中没有人。再次触摸一个选项可查看更多。</translation>
    </message>
    <message>
        <source>Open now</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>现在开放</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Others can hear this page. Read it aloud?</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>别人可以听到本页的内容。要朗读吗？</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Not now</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>现在不要</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>重复</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>第 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>音量</translation>
    </message>
    <message>
        <source>Speed</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>语速</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Help for families and students</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>为家庭和学生提供帮助</translation>
    </message>
    <message>
        <source>No voice here speaks %1, so this page cannot be read aloud.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>这里没有%1的语音，因此无法朗读本页。</translation>
    </message>
</context>
<context>
    <name>NeutralPage</name>
    <message>
        <source>Start</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Nothing was found. Try another word, choose a topic, or talk to a person.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>没有找到。请换一个词，选择一个主题，或找人谈谈。</translation>
    </message>
    <message>
        <source>See all topics</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>查看所有主题</translation>
    </message>
    <message>
        <source>Talk to someone at school</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>在学校找人谈谈</translation>
    </message>
</context>
<context>
    <name>PageHeading</name>
    <message>
        <source>Only in %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>只有 %1 版</translation>
    </message>
</context>
<context>
    <name>PageState</name>
    <message>
        <source>Draft translation, not yet checked by a person.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>翻译草稿，尚未经人工核对。</translation>
    </message>
    <message>
        <source>This page is past its check date. Ask before you rely on it.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>本页已过核对期限。使用前请先询问。</translation>
    </message>
</context>
<context>
    <name>PageWays</name>
    <message>
        <source>Read in %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>阅读：%1</translation>
    </message>
    <message>
        <source>Show both languages</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>同时显示两种语言</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Up</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>向上</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>更多</translation>
    </message>
    <message>
        <source>End</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>到底了</translation>
    </message>
</context>
<context>
    <name>PhoneCard</name>
    <message>
        <source>Text</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>发短信</translation>
    </message>
    <message>
        <source>Call with a TDD</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>用 TDD 打电话</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Call</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>打电话</translation>
    </message>
    <message>
        <source>Send the word %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>发送 %1</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>For staff: enter the PIN</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>工作人员：请输入 PIN 码</translation>
    </message>
    <message>
        <source>%1 digits entered</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>已输入 %1 位数字</translation>
    </message>
    <message>
        <source>Too many wrong tries. Wait 15 minutes.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>错误次数过多。请等待 15 分钟。</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>PIN 码不正确。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>Erase</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>Enter</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>确认</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <source>Printing…</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>正在打印……</translation>
    </message>
    <message>
        <source>Take your paper with you.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>请带走您的纸张。</translation>
    </message>
    <message>
        <source>It could not be printed. Ask at the front desk.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>无法打印。请到前台询问。</translation>
    </message>
    <message>
        <source>Print</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>General information, not legal advice.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>一般信息，不是法律意见。</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>核对日期：%1。</translation>
    </message>
    <message>
        <source>Checked on %1. %2.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>核对日期：%1。%2。</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>来源：%1</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>搜索</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>您想找什么？</translation>
    </message>
    <message>
        <source>Showing %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>显示：%1</translation>
    </message>
</context>
<context>
    <name>SpokenWords</name>
    <message>
        <source>button</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>按钮</translation>
    </message>
    <message>
        <source>heading</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>标题</translation>
    </message>
    <message>
        <source>picture</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>text field</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>文本框</translation>
    </message>
    <message>
        <source>chosen</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>已选</translation>
    </message>
    <message>
        <source>not available</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>不可用</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>第 %1 项，共 %2 项</translation>
    </message>
    <message>
        <source>Speech is on. Go down to hear the languages. Press the middle key to choose one. Hold the help key for two seconds to end speech.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>语音已打开。向下移动可听到各种语言。按中间的键选择。按住帮助键两秒可关闭语音。</translation>
    </message>
    <message>
        <source>Speech is off.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>语音已关闭。</translation>
    </message>
    <message>
        <source>Screen cleared.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>屏幕已清除。</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Results: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>Loudness %1 of %2</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>音量第 %1 级，共 %2 级</translation>
    </message>
    <message>
        <source>Others can hear this page.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>别人可以听到本页的内容。</translation>
    </message>
</context>
<context>
    <name>StaffFacts</name>
    <message>
        <source>Program</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>程序</translation>
    </message>
    <message>
        <source>Content</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>共享文件夹</translation>
    </message>
    <message>
        <source>Protection</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>保护</translation>
    </message>
    <message>
        <source>Faults since the start</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>启动以来的故障</translation>
    </message>
    <message>
        <source>Records of visitors</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>访客记录</translation>
    </message>
    <message>
        <source>This kiosk</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>本自助机</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>没有。</translation>
    </message>
    <message>
        <source>None</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>无</translation>
    </message>
    <message>
        <source>This bar must be 100 mm long. If it is not, correct mm_per_px in kiosk.toml.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>此横条应长 100 毫米。如果不是，请修改 kiosk.toml 中的 mm_per_px。</translation>
    </message>
    <message>
        <source>A bank card fits this frame exactly.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>银行卡应与此边框完全吻合。</translation>
    </message>
    <message>
        <source>Nobody answers. Is the service running?</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>没有应答。服务在运行吗？</translation>
    </message>
    <message>
        <source>Asked. What changes stands above in a moment.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>已请求。变化稍后会显示在上方。</translation>
    </message>
    <message>
        <source>Test the touch</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>测试触摸</translation>
    </message>
    <message>
        <source>Test the sound</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>测试声音</translation>
    </message>
    <message>
        <source>Look at the share now</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>立即查看共享文件夹</translation>
    </message>
    <message>
        <source>Go back one release</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>退回上一个版本</translation>
    </message>
    <message>
        <source>Close the kiosk</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>关闭自助机</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>StillHere</name>
    <message>
        <source>Are you still here?</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>This page is hidden. It is cleared in %1 seconds.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>此页面已隐藏，将在 %1 秒后清除。</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>继续阅读</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Example</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>示例</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>示例：%1</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Home</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>首页</translation>
    </message>
    <message>
        <source>%1. Choose a language</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>%1。选择语言</translation>
    </message>
    <message>
        <source>Aa. Text size and colors</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Aa。文字大小和颜色</translation>
    </message>
    <message>
        <source>Aa</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Listen. Read this page aloud</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>收听。朗读本页</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>收听</translation>
    </message>
</context>
<context>
    <name>TouchRow</name>
    <message>
        <source>Example</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>示例</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>仅有：%1</translation>
    </message>
</context>
<context>
    <name>TouchTest</name>
    <message>
        <source>Touch every field once. A field that stays light does not feel touch.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>请将每个格子触摸一次。仍为浅色的格子没有触摸反应。</translation>
    </message>
    <message>
        <source>Done</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>格子 %1</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>All pages, A to Z</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>所有页面，按字母顺序</translation>
    </message>
</context>
<context>
    <name>WithdrawnPage</name>
    <message>
        <source>This page was taken down.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>此页面已撤下。</translation>
    </message>
    <message>
        <source>Something on it may not be right any more. Please do not rely on what you read here.</source>
        <translatorcomment>Machine-made, not yet reviewed.</translatorcomment>
        <translation>其中的内容可能不再正确。请不要依靠在这里读到的内容。</translation>
    </message>
</context>
</TS>
