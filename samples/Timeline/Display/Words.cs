using WeChatPolicy.Rules;

namespace Timeline;

/// <summary>What the report says, in Chinese or English: the two side by side, so that none is forgotten.</summary>
internal sealed partial class Words(string language)
{
    public string Language => language;

    public string Title => In("职责时间线", "Duties over time");

    public string Company => In("公司", "company");

    public string Nobody => In("–", "–");

    public string Facts(string file, int facts, int repeated, int late) => In(
        $"事实：{file}，{facts:N0} 条（重复到达 {repeated:N0}，迟到超限 {late:N0}）", $"Facts: {file}, {facts:N0} (arrived again: {repeated:N0}; too late: {late:N0})");

    public string Policy(string version) => In($"规范版本 {version}", $"Policy version {version}");

    public string KnownUntil(string instant) => In($"事实截至 {instant}，其后到期的职责尚未判定。", $"The facts reach until {instant}; what falls due later is not decided yet.");

    public string CalendarNote => In("2026 年法定节假日与调休为示例自带数据。", "The statutory holidays and make-up days of 2026 are the sample's own data.");

    public string Shown(string days) => In($"显示范围 {days}；范围以外的事实同样参与计算。", $"Shown: {days}; facts outside it count all the same.");

    public string Rejected(int lines) => In($"无法读取 {lines:N0} 行，见错误输出。", $"Lines that could not be read: {lines:N0}; see the error output.");

    public string NoFacts => In("没有可读的事实。", "There is no fact that can be read.");

    public string Overview => In("逐月概览", "Month by month");

    public string Month => In("月份", "Month");

    public string Total => In("合计", "Total");

    public string OpenBefore => In("月初", "Before");

    public string Opened => In("新增", "Opened");

    public string Kept => In("按时", "Kept");

    public string Breached => In("违反", "Broken");

    public string Cancelled => In("取消", "Void");

    public string Waived => In("免除", "Waived");

    public string Joined => In("并入", "Joined");

    public string PassedOn => In("转交", "Passed");

    public string OpenAfter => In("未了", "Open");

    public string Reminders => In("提醒", "Remind");

    public string Legend => In(
        "月初 + 新增 = 按时 + 违反 + 取消 + 免除 + 并入 + 未了；无内容的列不显示。取消：职责所依据的事实不复存在，或被更新的状态取代。转交的职责由他人继续承担；并入的职责与接手人已有的同一职责合一。",
        "Before + opened = kept + broken + void + waived + joined + open; columns without an entry are left out. Void: what the duty rested on fell away, or a newer state replaced it. A duty that is passed goes on with somebody else; one that is joined is one with what they owed already.");

    public string Rule => In("规则", "Rule");

    public string Rules => In("规则说明", "The rules in words");

    public string Norm => In("要求", "Norm");

    public string Breaches(int count) => In($"违反的职责（{count:N0}）", $"Broken duties ({count:N0})");

    public string OpenDuties(int shown, int all) => shown == all ? In($"月末未了的职责（{all:N0}）", $"Open at the end ({all:N0})")
        : In($"月末未了的职责（最先到期的 {shown:N0} 项，共 {all:N0} 项）", $"Open at the end (the first {shown:N0} to fall due, of {all:N0})");

    public string SeenOverTime(int count) => In($"跨多条消息才看得出的问题（{count:N0}）", $"Seen only over several messages ({count:N0})");

    public string Judged(int count) => In($"单条事实中的违规发现：{count:N0} 项（逐条见 --employee）", $"Violations found in single facts: {count:N0} (one by one with --employee)");

    public string Due => In("期限", "Due");

    public string Who => In("责任人", "Who");

    public string What => In("事项", "What");

    public string Since => In("起始", "Since");

    public string ByFact => In("依据", "Fact");

    public string When => In("时间", "When");

    private string In(string chinese, string english) => language == "en" ? english : chinese;
}
