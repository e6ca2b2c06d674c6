using System.Globalization;
using System.Text.Json;

namespace EndToEnd.Tests;

/// <summary>The people of a made-up company, and what they write.</summary>
internal static class Office
{
    private static readonly string[] s_people = ["LiNa", "ZhangWei", "ChenJie", "ZhouMin", "WuFang"];
    private static readonly string[] s_small = ["会议改到下午三点，请准时参加", "合同我下午三点前发给您", "收到，我马上处理", "明天的例会请带上进度表", "测试环境已经更新，请大家验证", "客户希望周五前收到样品", "报表格式按上次的来就行", "服务器已经恢复，请再试一次"];

    /// <summary>Texts with the rule that each breaks.</summary>
    public static IReadOnlyList<(string Text, string Rule)> Breaches { get; } =
        [("你这个傻逼，能不能把事情做好", "2.2.4/personal-attack"), ("登录密码：Tz9!rm27q", "3.1.1/password-disclosure")];

    public static string Directory => JsonSerializer.Serialize(new
    {
        company = "示例科技有限公司",
        asOf = "2026-04-30",
        employees = s_people.Select(id => new { id, department = "项目部" }),
        rooms = new object[] { new { id = "wrTeam01", kind = "Group", purpose = "Work", workGroup = "Yes", members = s_people }, new { id = "wrPrivate", kind = "Group", purpose = "Private", members = s_people } },
    });

    public static string SmallTalk(int number) => s_small[number % s_small.Length];

    public static string Text(string id, int number, string text, string room = "wrTeam01", string? from = null, bool timeKnown = true) =>
        Line(id, number, "text", new { content = text }, room, from, timeKnown);

    /// <summary>A message of any type.</summary>
    public static string Line(string id, int number, string type, object payload, string room = "wrTeam01", string? from = null, bool timeKnown = true)
    {
        var sender = from ?? s_people[number % s_people.Length];
        var line = new Dictionary<string, object>
        {
            ["msgid"] = id,
            ["action"] = "send",
            ["from"] = sender,
            ["tolist"] = s_people.Where(person => person != sender).ToArray(),
            ["roomid"] = room,
            // A minute apart and a person each, on working days: nobody chats.
            ["msgtime"] = timeKnown ? 1_775_008_800_000 + (number * 60_000L) : 0,
            ["msgtype"] = type,
            [type] = payload,
        };
        return JsonSerializer.Serialize(line, s_readable);
    }

    public static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"90{number:D8}_1775");

    private static readonly JsonSerializerOptions s_readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
