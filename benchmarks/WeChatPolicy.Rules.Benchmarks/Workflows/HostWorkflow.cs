using System.Text.Json.Nodes;

namespace WeChatPolicy.Rules.Benchmarks.Workflows;

/// <summary>Forty rules of a company on one message, and the message: nothing is to be said about it.</summary>
internal static class HostWorkflow
{
    private static readonly DateTimeOffset s_at = new(2026, 4, 1, 10, 0, 0, TimeSpan.FromHours(8));

    /// <summary>The forty, decided by fields.</summary>
    public static string Json { get; } = Read("host-rules.json");

    /// <summary>The same but for the last six, in whose stead six ask the text as it was read.</summary>
    public static string AskingText { get; } = WithTextRules();

    public static Message Message { get; } = new()
    {
        Id = "m1",
        Sender = new() { Id = "e1", Kind = ParticipantKind.Employee, Department = "销售部", JoinedAt = s_at.AddYears(-3) },
        Account = new() { Id = "e1", HolderId = "e1", Ownership = AccountOwnership.Company },
        Conversation = new() { Id = "c1", Kind = ConversationKind.Group, Purpose = ConversationPurpose.Work, External = Ternary.No },
        Recipients = [Colleague("e2"), Colleague("e3"), Colleague("e4")],
        Mentions = ["e2"],
        SentAt = s_at,
        Text = "会议改到明天上午十点，请大家提前准备好材料，谢谢",
        Recalled = Ternary.No,
        Circumstances = new() { Classification = Classification.Public, Importance = Importance.Ordinary },
    };

    /// <summary>The same message, but for what breaks some of the rules.</summary>
    public static Message Loud { get; } = Message with { Text = "青鸾 赌博 13812345678", Recalled = Ternary.Yes, Mentions = ["boss"] };

    /// <summary>So many rules: those of a workflow over and over, each time by other names and with another limit, so that no two are the same.</summary>
    public static string Repeated(string json, int count)
    {
        var workflows = JsonNode.Parse(json)!;
        var few = workflows[0]!["Rules"]!.AsArray();
        workflows[0]!["Rules"] = new JsonArray([.. Enumerable.Range(0, count).Select(i => Another(few[i % few.Count]!, i))]);
        return workflows.ToJsonString();
    }

    private static JsonNode Another(JsonNode rule, int i)
    {
        var another = rule.DeepClone();
        another["RuleName"] = $"Rule{i}";
        if (another["Expression"] is { } expression) another["Expression"] = $"({expression}) && message.Text.Length > {i}";
        return another;
    }

    private static Participant Colleague(string id) => new() { Id = id, Kind = ParticipantKind.Employee, Department = "市场部" };

    private static string WithTextRules()
    {
        var workflows = JsonNode.Parse(Json)!;
        var rules = workflows[0]!["Rules"]!.AsArray();
        var asking = JsonNode.Parse(Read("text-rules.json"))!.AsArray();
        for (var i = 0; i < asking.Count; i++) rules[rules.Count - 1 - i] = asking[i]!.DeepClone();
        return workflows.ToJsonString();
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(HostWorkflow).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
